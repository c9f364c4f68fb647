package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.AD1;
import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.MISSING;
import static uk.kith.account.returns.ssda903.Table.OC2;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.Table.PLACED_ADOPTION;
import static uk.kith.account.returns.ssda903.Table.PREV_PERM;
import static uk.kith.account.returns.ssda903.Table.REVIEWS;
import static uk.kith.account.returns.ssda903.Table.UASC;
import static uk.kith.account.returns.ssda903.rules.Column.CHILD;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.SEX;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.Table;

/** Rules about whether the tables of a return speak of the same children. */
final class LinkRules {

    static final Rule<CareReturn> RULE_INT21 = rule("INT21")
            .says("The sex in UASC is not that in the Header.", "Find out which is right, and correct the other.")
            .fields(SEX)
            .flagsEachWith(
                    UASC,
                    HEADER,
                    (row, header, year) -> row.sex().isGiven()
                            && header.sex().isGiven()
                            && !row.sex().isSameTextAs(header.sex()));

    static final List<Rule<CareReturn>> ALL = List.of(
            childIsInHeader("INT01", AD1),
            childIsInHeader("INT02", PLACED_ADOPTION),
            childIsInHeader("INT03", EPISODES),
            childIsInHeader("INT04", MISSING),
            childIsInHeader("INT05", OC2),
            childIsInHeader("INT06", OC3),
            childIsInHeader("INT07", PREV_PERM),
            childIsInHeader("INT08", REVIEWS),
            childIsInHeader("INT09", UASC),
            birthIsThatOfHeader("INT11", AD1),
            birthIsThatOfHeader("INT12", PLACED_ADOPTION),
            birthIsThatOfHeader("INT13", MISSING),
            birthIsThatOfHeader("INT14", OC2),
            birthIsThatOfHeader("INT15", OC3),
            birthIsThatOfHeader("INT16", PREV_PERM),
            birthIsThatOfHeader("INT17", REVIEWS),
            birthIsThatOfHeader("INT18", UASC),
            RULE_INT21,
            childHasOneRow("INT31", AD1),
            childHasOneRow("INT32", HEADER),
            childHasOneRow("INT33", OC2),
            childHasOneRow("INT34", OC3),
            childHasOneRow("INT35", PREV_PERM),
            childHasOneRow("INT36", UASC));

    private LinkRules() {}

    private static Rule<CareReturn> childIsInHeader(String code, Table table) {
        return rule(code)
                .says(
                        "A row of " + table.title() + " is about a child who is not in the Header.",
                        "Add the child's Header row, or correct the identifier.")
                .fields(CHILD)
                .reads(HEADER)
                .flagsEach(table, (row, year) -> row.child().rows(HEADER).isEmpty());
    }

    private static Rule<CareReturn> birthIsThatOfHeader(String code, Table table) {
        return rule(code)
                .says(
                        "The date of birth in " + table.title() + " is not that in the Header.",
                        "Find out which is right, and correct the other.")
                .fields(DOB)
                .flagsEachWith(table, HEADER, (row, header, year) -> row.dob().isAnotherDayThan(header.dob()));
    }

    private static Rule<CareReturn> childHasOneRow(String code, Table table) {
        return rule(code)
                .says("The child has several rows in " + table.title() + ".", "Keep the one that is right.")
                .fields(CHILD)
                .reads(table)
                .flagsChildren((child, year, flags) -> {
                    if (child.rows(table).size() > 1) flags.together(child.rows(table));
                });
    }
}
