package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.PLACED_ADOPTION;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED_CEASED;
import static uk.kith.account.returns.ssda903.rules.Column.REASON_PLACED_CEASED;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about decisions for adoption in this year's return beside those in last year's. */
final class PlacedAdoptionYearsRules {

    static final Rule<CareReturn> RULE_559 = rule("559")
            .says(
                    "Adoption was decided on before this year, but last year's return does not say so.",
                    "Check the day of the decision, or whether last year's return left it out.")
            .fields(DATE_PLACED)
            .readsLastYear(PLACED_ADOPTION)
            .flagsEach(
                    PLACED_ADOPTION,
                    (placed, year) -> placed.datePlaced().isBefore(year.start()) && lacksDayLastYear(placed.child()));

    static final Rule<CareReturn> RULE_560 = rule("560")
            .says(
                    "Last year's decision for adoption stood when the year ended, but its day is another one now.",
                    "Enter the day as in last year's return, or that decision's withdrawal.")
            .fields(DATE_PLACED, DATE_PLACED_CEASED)
            .flagsEachWithLastYear(
                    PLACED_ADOPTION,
                    PLACED_ADOPTION,
                    (now, before, year) -> before.datePlaced().isGiven()
                            && before.datePlacedCeased().isBlank()
                            && !now.datePlaced().isSameTextAs(before.datePlaced()));

    static final Rule<CareReturn> RULE_561 = rule("561")
            .says(
                    "The decision for adoption has the day of one that was withdrawn last year.",
                    "Enter the day of the new decision, or remove the row if there is none.")
            .fields(DATE_PLACED)
            .flagsEachWithLastYear(
                    PLACED_ADOPTION,
                    PLACED_ADOPTION,
                    (now, before, year) -> now.datePlaced().equalsGiven(before.datePlaced()) && isWithdrawn(before));

    static final Rule<CareReturn> RULE_584 = rule("584")
            .says(
                    "Last year's decision for adoption was withdrawn, and this year's is not later or has no day.",
                    "Enter the day of the new decision, or remove the row if there is none.")
            .fields(DATE_PLACED)
            .flagsEachWithLastYear(
                    PLACED_ADOPTION,
                    PLACED_ADOPTION,
                    (now, before, year) -> isWithdrawn(before)
                            && (!now.datePlaced().isKnown() || now.datePlaced().isOnOrBefore(before.datePlaced())));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_559, RULE_560, RULE_561, RULE_584);

    private PlacedAdoptionYearsRules() {}

    private static boolean lacksDayLastYear(CareChild child) {
        for (var before : child.lastYearOrNone(PLACED_ADOPTION))
            if (!before.datePlaced().isKnown()) return true;
        return false;
    }

    private static boolean isWithdrawn(CareLine placed) {
        return placed.hasAny(DATE_PLACED_CEASED, REASON_PLACED_CEASED);
    }
}
