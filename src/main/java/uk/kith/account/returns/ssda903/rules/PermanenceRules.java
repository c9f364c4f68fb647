package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.PREV_PERM;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PERM;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.LA_PERM;
import static uk.kith.account.returns.ssda903.rules.Column.RNE;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about an earlier permanence order: which, whose and when. */
final class PermanenceRules {

    private static final Set<String> PREV_PERM_CODES = Set.of("P1", "P2", "P3", "P4", "Z1");

    static final Rule<CareReturn> RULE_630 = rule("630")
            .says(
                    "Care began this year, but the return does not say all about an earlier permanence order.",
                    "Say which it was, whose and when; or Z1 if there was none.")
            .fields(RNE)
            .flagsEachWithOrWithout(
                    EPISODES,
                    PREV_PERM,
                    (e, order, year) -> e.rne().is("S") && e.decom().isOnOrAfter(year.start()) && !isTold(order));

    static final Rule<CareReturn> RULE_631 = rule("631")
            .says("The earlier permanence order must be P1 to P4, or Z1 for none.", "Choose one of these codes.")
            .fields(Column.PREV_PERM)
            .flagsEach(PREV_PERM, (order, year) -> order.prevPerm().isGivenBeyond(PREV_PERM_CODES));

    static final Rule<CareReturn> RULE_632 = rule("632")
            .says(
                    "The earlier permanence order was not made before care began, or its date cannot be read.",
                    "Enter day/month/year, with ZZ for a part nobody knows.")
            .fields(DATE_PERM, DECOM)
            .reads(EPISODES, PREV_PERM)
            .flagsChildren(PermanenceRules::orderedBeforeCare);

    static final Rule<CareReturn> RULE_633 = rule("633")
            .says("No authority has this code.", "Enter the authority's three digits, or WAL, SCO, NIR or NUK.")
            .fields(LA_PERM)
            .flagsEach(PREV_PERM, (order, year) -> order.laPerm().isGivenBeyond(CareCodes.LA_PERM));

    static final Rule<CareReturn> RULE_634 = rule("634")
            .says("An earlier permanence order is given, but no episode began this year.", "Take the order out.")
            .fields(LA_PERM, Column.PREV_PERM, DATE_PERM, DECOM)
            .reads(EPISODES, PREV_PERM)
            .flagsChildren(PermanenceRules::orderOfFormerYears);

    static final Rule<CareReturn> RULE_635 = rule("635")
            .says(
                    "There was no earlier permanence order, but its authority or date is given.",
                    "Correct one or the other.")
            .fields(LA_PERM, DATE_PERM, Column.PREV_PERM)
            .flagsEach(PREV_PERM, (order, year) -> order.prevPerm().is("Z1") && order.hasAny(LA_PERM, DATE_PERM));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_630, RULE_631, RULE_632, RULE_633, RULE_634, RULE_635);

    private PermanenceRules() {}

    /** There was none, or all three facts about it are given. */
    private static boolean isTold(CareLine order) {
        return order.prevPerm().is("Z1") || order.hasAll(Column.PREV_PERM, LA_PERM, DATE_PERM);
    }

    private static void orderedBeforeCare(CareChild child, Terms year, Flags flags) {
        if (child.rows(PREV_PERM).isEmpty()) return;
        var first = child.earliest(any -> true);
        if (!first.isThere()) return;
        for (var order : child.rows(PREV_PERM)) {
            var ordered = CareDates.withUnknownParts(order.datePerm());
            boolean isUnreadable = order.datePerm().isGiven() && !ordered.isKnown();
            if (isUnreadable || ordered.isOnOrAfter(first.decom())) flags.together(order, first);
        }
    }

    private static void orderOfFormerYears(CareChild child, Terms year, Flags flags) {
        if (!child.any(PREV_PERM, PermanenceRules::saysAny)) return;
        if (!child.latest(any -> true).decom().isBefore(year.start())) return;
        var together = new ArrayList<>(child.rows(PREV_PERM));
        together.removeIf(order -> !saysAny(order));
        together.addAll(child.episodes());
        flags.together(together);
    }

    private static boolean saysAny(CareLine order) {
        return order.hasAny(Column.PREV_PERM, LA_PERM, DATE_PERM);
    }
}
