package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.CIN;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE_PROVIDER;
import static uk.kith.account.returns.ssda903.rules.Column.PL_DISTANCE;
import static uk.kith.account.returns.ssda903.rules.Column.PL_LA;
import static uk.kith.account.returns.ssda903.rules.Column.PL_LOCATION;
import static uk.kith.account.returns.ssda903.rules.Column.RNE;
import static uk.kith.account.returns.ssda903.rules.Column.URN;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.rules.RuleWords.TwoRows;

/** Rules by which an episode open at the end of last year is the first of this year, and goes on as it was. */
final class OpenEpisodeRules {

    private static final Set<String> OTHER_PLACEMENTS = Set.of("Z11", "Z12", "Z13", "Z14");

    static final Rule<CareReturn> RULE_452 = first(
            rule("452")
                    .says(
                            "The placement lies in another authority than at the end of last year.",
                            "Check the postcode of the placement in both years.")
                    .fields(PL_LA)
                    .needsPlaces(),
            (first, last, year) -> isSameStart(first, last)
                    && last.dec().isBlank()
                    && !first.plLa().isSameTextAs(last.plLa()));

    static final Rule<CareReturn> RULE_453 = first(
            rule("453")
                    .says(
                            "The placement is another distance from home than at the end of last year.",
                            "Check the postcodes of the home and of the placement in both years.")
                    .fields(PL_DISTANCE)
                    .needsPlaces(),
            (first, last, year) -> isSameStart(first, last) && isElsewhere(first, last));

    static final Rule<CareReturn> RULE_503A = unchanged(
            rule("503A")
                    .says(
                            "The open episode of last year began for another reason.",
                            "Check why it began, in both years."),
            RNE);

    static final Rule<CareReturn> RULE_503B = unchanged(
            rule("503B")
                    .says(
                            "The open episode of last year had another legal status.",
                            "Check the legal status in both years: a change begins a new episode."),
            LS);

    static final Rule<CareReturn> RULE_503C = unchanged(
            rule("503C")
                    .says(
                            "The open episode of last year had another category of need.",
                            "Check the category in both years: it stays the same throughout care."),
            CIN);

    static final Rule<CareReturn> RULE_503D_UNTIL_2024 = unchanged(placement().until(2024), PLACE);

    static final Rule<CareReturn> RULE_503D_OF_2025 = first(
            placement().from(2025).until(2025),
            (first, last, year) -> changes(first, last, PLACE) && !isSupportedAccommodationNow(first, last));

    static final Rule<CareReturn> RULE_503D = first(
            placement().from(2026),
            (first, last, year) -> changes(first, last, PLACE) && !isRecoded(first, last, year));

    static final Rule<CareReturn> RULE_503E = unchanged(
            rule("503E")
                    .says(
                            "The open episode of last year had another kind of provider.",
                            "Check the provider in both years: a change begins a new episode."),
            PLACE_PROVIDER);

    static final Rule<CareReturn> RULE_503F = unchanged(
            rule("503F")
                    .says(
                            "The open episode of last year had another Ofsted number.",
                            "Check the number in both years: a change of home begins a new episode."),
            URN);

    static final Rule<CareReturn> RULE_503G = first(
            rule("503G")
                    .says(
                            "The open episode of last year was another distance from home.",
                            "Check the postcodes of the home and of the placement in both years.")
                    .fields(PL_DISTANCE)
                    .needsPlaces(),
            (first, last, year) -> isElsewhere(first, last));

    static final Rule<CareReturn> RULE_503H = unchanged(
            rule("503H")
                    .says(
                            "The open episode of last year lay in another authority.",
                            "Check the postcode of the placement in both years.")
                    .needsPlaces(),
            PL_LA);

    static final Rule<CareReturn> RULE_503J = unchanged(
            rule("503J")
                    .says(
                            "The open episode of last year was on the other side of the authority's boundary.",
                            "Check the postcode of the placement in both years.")
                    .needsPlaces(),
            PL_LOCATION);

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_452,
            RULE_453,
            RULE_503A,
            RULE_503B,
            RULE_503C,
            RULE_503D_UNTIL_2024,
            RULE_503D_OF_2025,
            RULE_503D,
            RULE_503E,
            RULE_503F,
            RULE_503G,
            RULE_503H,
            RULE_503J);

    private OpenEpisodeRules() {}

    private static RuleWords placement() {
        return rule("503D")
                .says(
                        "The open episode of last year had another placement.",
                        "Check the placement in both years: a change begins a new episode.")
                .fields(PLACE);
    }

    /** Flags a child's first episode of this year that so contradicts the last of last year. */
    private static Rule<CareReturn> first(RuleWords rule, TwoRows contradicts) {
        return rule.reads(EPISODES).readsLastYear(EPISODES).flagsChildren((child, year, flags) -> {
            var first = child.earliest(any -> true);
            var last = child.latestLastYear();
            if (first.isThere() && last.isThere() && contradicts.areWrong(first, last, year)) flags.only(first);
        });
    }

    /** What must go on unchanged in an episode that was open at the end of last year. */
    private static Rule<CareReturn> unchanged(RuleWords rule, Column column) {
        return first(rule.fields(column), (first, last, year) -> changes(first, last, column));
    }

    private static boolean changes(CareLine first, CareLine last, Column column) {
        return !last.dec().isKnown() && !first.at(column).isSameTextAs(last.at(column));
    }

    private static boolean isSameStart(CareLine first, CareLine last) {
        return first.rne().equalsGiven(last.rne());
    }

    /** Distances differ by 0.2 miles or more, as doubles have it: 10.2 is less than that from 10.0. */
    private static boolean isElsewhere(CareLine first, CareLine last) {
        if (last.dec().isGiven()) return false;
        boolean isNew = first.plDistance().isGiven() && last.plDistance().isBlank();
        return isNew
                || Math.abs(first.plDistance().asNumber() - last.plDistance().asNumber()) >= 0.2;
    }

    private static boolean isSupportedAccommodationNow(CareLine first, CareLine last) {
        return last.place().is("H5") && first.place().is("K3");
    }

    private static boolean isOtherPlacementNow(CareLine first, CareLine last) {
        return last.place().is("Z1") && first.place().isIn(OTHER_PLACEMENTS);
    }

    private static boolean isRecoded(CareLine first, CareLine last, Terms year) {
        return switch (year.collection()) {
            case "2024", "2025" -> isSupportedAccommodationNow(first, last);
            case "2026" -> isOtherPlacementNow(first, last);
            default -> false;
        };
    }
}
