package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.PLACED_ADOPTION;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED_CEASED;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.REASON_PLACED_CEASED;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about decisions that a child should be placed for adoption, and that they should no longer be. */
final class PlacedAdoptionRules {

    static final Rule<CareReturn> RULE_115 = rule("115")
            .says(
                    "The day it was decided to place the child for adoption is not a date.",
                    "Enter it as day/month/year.")
            .fields(DATE_PLACED)
            .flagsEach(PLACED_ADOPTION, (placed, year) -> placed.datePlaced().isNoDate());

    static final Rule<CareReturn> RULE_116 = rule("116")
            .says(
                    "The day it was decided no longer to place the child for adoption is not a date.",
                    "Enter it as day/month/year.")
            .fields(DATE_PLACED_CEASED)
            .flagsEach(
                    PLACED_ADOPTION, (placed, year) -> placed.datePlacedCeased().isNoDate());

    static final Rule<CareReturn> RULE_119 = rule("119")
            .says(
                    "A decision for adoption was withdrawn, but only the day or only the reason is given.",
                    "Enter both, or neither if the decision stands.")
            .fields(REASON_PLACED_CEASED, DATE_PLACED_CEASED)
            .flagsEach(
                    PLACED_ADOPTION,
                    (placed, year) -> placed.datePlacedCeased().isGiven()
                            != placed.reasonPlacedCeased().isGiven());

    static final Rule<CareReturn> RULE_120 = rule("120")
            .says("Why a decision for adoption was withdrawn is not a known code.", "Choose one of RD1 to RD4.")
            .fields(REASON_PLACED_CEASED)
            .flagsEach(
                    PLACED_ADOPTION,
                    (placed, year) -> placed.reasonPlacedCeased().isGivenBeyond(CareCodes.REASON_PLACED_CEASED));

    static final Rule<CareReturn> RULE_184 = rule("184")
            .says(
                    "Adoption was decided on before the child was born, or the date of birth is not known.",
                    "Check the day of the decision and the date of birth.")
            .fields(DATE_PLACED, DOB)
            .reads(HEADER)
            .flagsEachOf(PLACED_ADOPTION, PlacedAdoptionRules::isBeforeBirth);

    static final Rule<CareReturn> RULE_522 = rule("522")
            .says(
                    "The decision for adoption was withdrawn before it was made.",
                    "Check both days: the withdrawal is the later one.")
            .fields(DATE_PLACED, DATE_PLACED_CEASED)
            .flagsEach(
                    PLACED_ADOPTION, (placed, year) -> placed.datePlacedCeased().isBefore(placed.datePlaced()));

    static final Rule<CareReturn> RULE_563 = rule("563")
            .says(
                    "The decision for adoption was withdrawn, but the day it was made is missing.",
                    "Enter the day of the decision.")
            .fields(DATE_PLACED, REASON_PLACED_CEASED, DATE_PLACED_CEASED)
            .flagsEach(
                    PLACED_ADOPTION,
                    (placed, year) ->
                            placed.datePlaced().isBlank() && placed.hasAll(REASON_PLACED_CEASED, DATE_PLACED_CEASED));

    static final Rule<CareReturn> RULE_579 = rule("579")
            .says(
                    "A new decision for adoption was made while the one before it stood.",
                    "Enter when the earlier decision was withdrawn, or remove the one that was not made.")
            .fields(DATE_PLACED, DATE_PLACED_CEASED)
            .reads(PLACED_ADOPTION)
            .flagsChildren(PlacedAdoptionRules::overlaps);

    static final Rule<CareReturn> RULE_583 = rule("583")
            .says(
                    "The child has a later decision for adoption, and this one was never withdrawn.",
                    "Enter when it was withdrawn and why, or remove it if it is a repetition.")
            .fields(DATE_PLACED, DATE_PLACED_CEASED)
            .reads(PLACED_ADOPTION)
            .flagsChildren(PlacedAdoptionRules::standsBesideTheCurrent);

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_115, RULE_116, RULE_119, RULE_120, RULE_184, RULE_522, RULE_563, RULE_579, RULE_583);

    private PlacedAdoptionRules() {}

    /** The birth that the row itself tells; that of the Header where the table has none. */
    private static boolean isBeforeBirth(CareLine placed, CareReturn all) {
        if (!placed.datePlaced().isKnown()) return false;
        if (all.saysBirth(PLACED_ADOPTION)) return isBefore(placed, placed.dob());
        for (var header : placed.child().rowsOrNone(HEADER)) if (isBefore(placed, header.dob())) return true;
        return false;
    }

    private static boolean isBefore(CareLine placed, Day birth) {
        return !birth.isKnown() || placed.datePlaced().isBefore(birth);
    }

    private static void overlaps(CareChild child, Terms year, Flags flags) {
        CareLine before = null;
        for (var placed : CareChild.sorted(child.rows(PLACED_ADOPTION), CareChild.byDay(CareLine::datePlaced))) {
            if (before != null
                    && (!before.datePlacedCeased().isKnown()
                            || placed.datePlaced().isBefore(before.datePlacedCeased()))) flags.only(placed);
            before = placed;
        }
    }

    /** The current decision is the latest; of several of one day the last in the file, and one without a day is the earliest. */
    private static void standsBesideTheCurrent(CareChild child, Terms year, Flags flags) {
        CareLine current = null;
        for (var placed : child.rows(PLACED_ADOPTION))
            if (current == null
                    || placed.datePlaced().number() >= current.datePlaced().number()) current = placed;
        for (var placed : child.rows(PLACED_ADOPTION))
            if (placed != current && placed.datePlacedCeased().isBlank()) flags.only(placed);
    }
}
