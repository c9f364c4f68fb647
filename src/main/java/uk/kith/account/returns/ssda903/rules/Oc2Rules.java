package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.OC2;
import static uk.kith.account.returns.ssda903.rules.Column.CHILD;
import static uk.kith.account.returns.ssda903.rules.Column.CONVICTED;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.HEALTH_ASSESSMENT;
import static uk.kith.account.returns.ssda903.rules.Column.HEALTH_CHECK;
import static uk.kith.account.returns.ssda903.rules.Column.IMMUNISATIONS;
import static uk.kith.account.returns.ssda903.rules.Column.INTERVENTION_OFFERED;
import static uk.kith.account.returns.ssda903.rules.Column.INTERVENTION_RECEIVED;
import static uk.kith.account.returns.ssda903.rules.Column.SUBSTANCE_MISUSE;
import static uk.kith.account.returns.ssda903.rules.Column.TEETH_CHECK;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about the health and offending of children looked after all year. */
final class Oc2Rules {

    /** The items that are answered with 0 or 1. */
    static final Column[] ZERO_OR_ONE = {
        CONVICTED,
        HEALTH_CHECK,
        IMMUNISATIONS,
        TEETH_CHECK,
        HEALTH_ASSESSMENT,
        SUBSTANCE_MISUSE,
        INTERVENTION_RECEIVED,
        INTERVENTION_OFFERED
    };

    /** Those of them that are asked of every child. */
    private static final Column[] ASKED_OF_ALL = {IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE};

    /** The others, asked of some. */
    private static final Column[] ASKED_OF_SOME = {CONVICTED, HEALTH_CHECK, INTERVENTION_RECEIVED, INTERVENTION_OFFERED
    };

    private static final Set<String> ZERO_ONE = Set.of("0", "1");

    static final Rule<CareReturn> RULE_181 = rule("181")
            .says(
                    "An item about the health or offending of a child is answered with something else than 0 or 1.",
                    "Enter 1 for yes and 0 for no.")
            .fields(ZERO_OR_ONE)
            .flagsEach(OC2, (oc2, year) -> {
                for (var item : ZERO_OR_ONE) if (oc2.at(item).isGivenBeyond(ZERO_ONE)) return true;
                return false;
            });

    static final Rule<CareReturn> RULE_182 = rule("182")
            .says(
                    "Immunisations, teeth check, health assessment or substance misuse is blank while other items are not.",
                    "Answer those four, or leave the whole row's items blank.")
            .fields(
                    IMMUNISATIONS,
                    TEETH_CHECK,
                    HEALTH_ASSESSMENT,
                    SUBSTANCE_MISUSE,
                    CONVICTED,
                    HEALTH_CHECK,
                    INTERVENTION_RECEIVED,
                    INTERVENTION_OFFERED)
            .flagsEach(OC2, (oc2, year) -> !oc2.hasAll(ASKED_OF_ALL) && oc2.hasAny(ASKED_OF_SOME));

    static final Rule<CareReturn> RULE_190 = rule("190")
            .says(
                    "Items about health or offending are answered, but the child was not looked after all year.",
                    "Remove the answers, or check the child's episodes.")
            .fields(ZERO_OR_ONE)
            .reads(EPISODES)
            .flagsEach(
                    OC2, (oc2, year) -> oc2.hasAny(ZERO_OR_ONE) && !oc2.child().isLookedAfterAllYear(year));

    static final Rule<CareReturn> RULE_191 = rule("191")
            .says(
                    "The child was looked after all year, but immunisations, teeth check, health assessment or substance"
                            + " misuse is not answered.",
                    "Answer each of them with 0 or 1; add an OC2 row if the child has none.")
            .fields(IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE, CHILD)
            .reads(EPISODES, OC2)
            .flagsChildren(Oc2Rules::lacksAnswers);

    static final Rule<CareReturn> RULE_542 = rule("542")
            .says(
                    "The child is under 10 at the end of the year, yet convictions are answered.",
                    "Leave convictions blank, or check the date of birth.")
            .fields(CONVICTED)
            .flagsEach(
                    OC2,
                    (oc2, year) ->
                            oc2.convicted().isGiven() && oc2.dob().plusYears(10).isAfter(year.end()));

    static final Rule<CareReturn> RULE_543 = rule("543")
            .says(
                    "A child of 10 or more was looked after all year, and convictions are not answered.",
                    "Enter 1 if the child was convicted or cautioned during the year, otherwise 0.")
            .fields(DOB, CONVICTED)
            .reads(EPISODES)
            .flagsEach(
                    OC2,
                    (oc2, year) -> oc2.convicted().isBlank()
                            && oc2.dob().plusYears(10).isBefore(year.end())
                            && oc2.child().isLookedAfterAllYear(year));

    static final Rule<CareReturn> RULE_544 = rule("544")
            .says(
                    "The child was convicted, but immunisations, teeth check, health assessment or substance misuse is blank.",
                    "Answer those four too.")
            .fields(CONVICTED, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
            .flagsEach(OC2, (oc2, year) -> oc2.convicted().is("1") && !oc2.hasAll(ASKED_OF_ALL));

    static final Rule<CareReturn> RULE_545 = rule("545")
            .says(
                    "A child under 5 was looked after all year, and the health check is not answered.",
                    "Enter 1 if the child's development checks are up to date, otherwise 0.")
            .fields(DOB, HEALTH_CHECK)
            .reads(EPISODES)
            .flagsEach(
                    OC2,
                    (oc2, year) -> oc2.healthCheck().isBlank()
                            && oc2.dob().plusYears(5).isAfter(year.end())
                            && oc2.child().isLookedAfterAllYear(year));

    static final Rule<CareReturn> RULE_546 = rule("546")
            .says(
                    "The child is 5 or more at the end of the year, yet the health check of small children is answered.",
                    "Leave the health check blank, or check the date of birth.")
            .fields(DOB, HEALTH_CHECK)
            .reads(EPISODES)
            .flagsEach(
                    OC2,
                    (oc2, year) -> oc2.healthCheck().isGiven()
                            && oc2.dob().plusYears(5).isOnOrBefore(year.end())
                            && oc2.child().isLookedAfterAllYear(year));

    static final Rule<CareReturn> RULE_547 = rule("547")
            .says(
                    "The health check was done, but immunisations, teeth check, health assessment or substance misuse is blank.",
                    "Answer those four too.")
            .fields(HEALTH_CHECK, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
            .flagsEach(OC2, (oc2, year) -> oc2.healthCheck().is("1") && !oc2.hasAll(ASKED_OF_ALL));

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_181, RULE_182, RULE_190, RULE_191, RULE_542, RULE_543, RULE_544, RULE_545, RULE_546, RULE_547);

    private Oc2Rules() {}

    /** Rows that leave an item open; of a child without any, the first episode, for want of a row to point at. */
    private static void lacksAnswers(CareChild child, Terms year, Flags flags) {
        if (!child.isLookedAfterAllYear(year)) return;
        var rows = child.rows(OC2);
        if (rows.isEmpty()) flags.only(child.earliest(any -> true));
        for (var oc2 : rows) if (!oc2.hasAll(ASKED_OF_ALL)) flags.only(oc2);
    }
}
