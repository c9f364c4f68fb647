package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.HOME_POST;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.Column.PL_LA;
import static uk.kith.account.returns.ssda903.rules.Column.PL_LOCATION;
import static uk.kith.account.returns.ssda903.rules.Column.PL_POST;
import static uk.kith.account.returns.ssda903.rules.Column.URN;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about where the child was placed: postcodes, the authority that area is in, and the miles from home. */
final class EpisodeHomeRules {

    private static final double FAR = 350;
    private static final double DOES_NOT_APPLY = 999.9;

    static final Rule<CareReturn> RULE_169 = rule("169")
            .says("It is not known in which authority the child was placed.", "Check the postcode of the placement.")
            .fields(PL_LA)
            .needsPlaces()
            .flagsEach(EPISODES, (e, year) -> !e.isShortBreak() && e.plLa().isBlank());

    static final Rule<CareReturn> RULE_179 = rule("179")
            .says(
                    "It is not known whether the child was placed inside or outside the authority.",
                    "Check the postcode of the placement.")
            .fields(PL_LOCATION)
            .needsPlaces()
            .flagsEach(
                    EPISODES, (e, year) -> !e.isShortBreak() && e.plLocation().isBlank());

    static final Rule<CareReturn> RULE_214 = rule("214")
            .says(
                    "A series of short breaks has the postcode or the Ofsted number of a home.",
                    "Take both out, or check the legal status.")
            .fields(PL_POST, URN)
            .flagsEach(EPISODES, (e, year) -> e.isShortBreak() && e.hasAny(PL_POST, URN));

    static final Rule<CareReturn> RULE_392D = rule("392d")
            .says(
                    "Home and placement have the same postcode, but the child is not placed with own parents.",
                    "Check both postcodes and the placement.")
            .fields(HOME_POST, PL_POST, Column.PLACE)
            .flagsEach(
                    EPISODES,
                    (e, year) ->
                            e.homePost().equalsGiven(e.plPost()) && !e.place().is("P1"));

    static final Rule<CareReturn> RULE_398 = rule("398")
            .says(
                    "A series of short breaks has the postcode of the home or of the placement.",
                    "Take both out, or check the legal status.")
            .fields(LS, HOME_POST, PL_POST)
            .flagsEach(EPISODES, (e, year) -> e.isShortBreak() && e.hasAny(HOME_POST, PL_POST));

    static final Rule<CareReturn> RULE_411 = rule("411")
            .says(
                    "The child is said to be placed inside the authority, in an area that is not its own.",
                    "Check the postcode of the placement.")
            .fields(PL_LOCATION)
            .needsPlaces()
            .needsAuthority()
            .flagsEach(EPISODES, (e, year) -> e.plLocation().is("IN") && !year.isOwn(e.plLa()));

    static final Rule<CareReturn> RULE_420 = rule("420")
            .says(
                    "A series of short breaks has an authority of placement.",
                    "Take the postcode of the placement out, or check the legal status.")
            .fields(PL_LA)
            .needsPlaces()
            .flagsEach(EPISODES, (e, year) -> e.isShortBreak() && e.plLa().isGiven());

    static final Rule<CareReturn> RULE_454 = rule("454")
            .says("The child is placed more than 350 miles from home.", "Check both postcodes.")
            .fields(Column.PL_DISTANCE)
            .from(2026)
            .needsPlaces()
            .flagsEach(EPISODES, (e, year) -> isFar(e.plDistance().asNumber()));

    static final Rule<CareReturn> RULE_1015 = rule("1015")
            .says(
                    "The authority provides the home itself, but the home is not in its area.",
                    "Check the kind of provider and the postcode of the placement.")
            .fields(PL_LA)
            .needsPlaces()
            .needsAuthority()
            .flagsEach(EPISODES, (e, year) -> isOwnProvision(e) && !year.isOwn(e.plLa()));

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_169, RULE_179, RULE_214, RULE_392D, RULE_398, RULE_411, RULE_420, RULE_454, RULE_1015);

    private EpisodeHomeRules() {}

    private static boolean isFar(double miles) {
        return miles > FAR && miles != DOES_NOT_APPLY;
    }

    /** Children's homes and the like, in which foster families and families for adoption do not count. */
    private static boolean isOwnProvision(CareLine e) {
        return e.placeProvider().is("PR1")
                && e.ls().isGiven()
                && !e.isShortBreak()
                && e.place().isGivenBeyond(CareCodes.FOSTER)
                && !e.isPlacedForAdoption();
    }
}
