package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE_PROVIDER;
import static uk.kith.account.returns.ssda903.rules.Column.PL_POST;
import static uk.kith.account.returns.ssda903.rules.Column.REASON_PLACE_CHANGE;
import static uk.kith.account.returns.ssda903.rules.Column.RNE;
import static uk.kith.account.returns.ssda903.rules.Column.URN;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about what changed from one episode of a child to the next, and whether the reason given says so. */
final class EpisodeChangeRules {

    private static final Set<String> PLACEMENT_CHANGED = Set.of("P", "B", "T", "U");
    private static final Set<String> ONLY_PLACEMENT_CHANGED = Set.of("P", "T");
    private static final Set<String> BOTH_CHANGED = Set.of("U", "B");

    static final Rule<CareReturn> RULE_225 = rule("225")
            .says("The child moved, but it is not said why.", "Choose the reason the placement changed.")
            .fields(REASON_PLACE_CHANGE)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.rec().is("X1")
                            && e.reasonPlaceChange().isBlank()
                            && !e.isTemporary()
                            && e.next().rne().isIn(PLACEMENT_CHANGED)
                            && !e.next().isTemporary());

    static final Rule<CareReturn> RULE_226 = rule("226")
            .says(
                    "A reason for a change of placement stands at a temporary stay or just before it.",
                    "Take the reason out, or check the placement.")
            .fields(REASON_PLACE_CHANGE, PLACE)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.isTemporary()
                            && (e.reasonPlaceChange().isGiven()
                                    || e.previous().reasonPlaceChange().isGiven()));

    static final Rule<CareReturn> RULE_383_UNTIL_2025 =
            rule383().until(2025).flagsEach(EPISODES, (e, year) -> isAfterTemporaryStay(e) && !isBackInPlacement(e));

    static final Rule<CareReturn> RULE_383 = rule383()
            .from(2026)
            .flagsEach(
                    EPISODES,
                    (e, year) -> isAfterTemporaryStay(e)
                            && !(isBackInPlacement(e)
                                    && e.plPost()
                                            .equalsGiven(e.previous().previous().plPost())));

    static final Rule<CareReturn> RULE_434 = rule("434")
            .says(
                    "Only the legal status is said to have changed, but it did not, or the home changed too.",
                    "Check the reason the episode began against the one before.")
            .fields(RNE, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
            .flagsEach(EPISODES, (e, year) -> {
                if (!e.rne().is("L")) return false;
                var before = e.previous();
                return before.isThere() && (e.ls().equalsGiven(before.ls()) || !isSameHome(e, before));
            });

    static final Rule<CareReturn> RULE_435 = rule("435")
            .says(
                    "Only the placement is said to have changed, but it did not, or the legal status changed too.",
                    "Check the reason the episode began against the one before.")
            .fields(LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
            .flagsEach(EPISODES, (e, year) -> {
                if (!e.rne().isIn(ONLY_PLACEMENT_CHANGED)) return false;
                var before = e.previous();
                return before.isThere() && (!e.ls().equalsGiven(before.ls()) || isSameFullyKnownHome(e, before));
            });

    static final Rule<CareReturn> RULE_436 = rule("436")
            .says(
                    "Placement and legal status are both said to have changed, but one of them did not.",
                    "Check the reason the episode began against the one before.")
            .fields(RNE, LS, PLACE, PL_POST, URN, PLACE_PROVIDER)
            .flagsEach(EPISODES, (e, year) -> {
                if (!e.rne().isIn(BOTH_CHANGED)) return false;
                var before = e.previous();
                return before.isThere() && (e.ls().equalsGiven(before.ls()) || isSameHome(e, before));
            });

    static final Rule<CareReturn> RULE_504 = rule("504")
            .says(
                    "The category of need changed within one period of care.",
                    "Enter the need for which the child came into care in every episode.")
            .fields(Column.CIN)
            .flagsEach(EPISODES, (e, year) -> {
                var before = e.previous();
                return before.rec().is("X1")
                        && before.dec().isSameDayAs(e.decom())
                        && !e.cin().equalsGiven(before.cin());
            });

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_225, RULE_226, RULE_383_UNTIL_2025, RULE_383, RULE_434, RULE_435, RULE_436, RULE_504);

    private EpisodeChangeRules() {}

    private static RuleWords rule383() {
        return rule("383")
                .says(
                        "After a temporary stay the child did not go back to the same placement.",
                        "Check the placement, its postcode and the reason the episode began against those before the stay.")
                .fields(PLACE, RNE, PL_POST);
    }

    /** A temporary stay that itself followed another episode came just before. */
    private static boolean isAfterTemporaryStay(CareLine e) {
        var before = e.previous();
        return before.isTemporary() && before.previous().isThere();
    }

    private static boolean isBackInPlacement(CareLine e) {
        return e.rne().is("P") && e.place().equalsGiven(e.previous().previous().place());
    }

    private static boolean isSameHome(CareLine e, CareLine before) {
        return e.place().isSameTextAs(before.place())
                && e.plPost().isSameTextAs(before.plPost())
                && e.urn().isSameTextAs(before.urn())
                && e.placeProvider().isSameTextAs(before.placeProvider());
    }

    private static boolean isSameFullyKnownHome(CareLine e, CareLine before) {
        return isSameHome(e, before) && e.hasAll(PLACE, PL_POST, URN, PLACE_PROVIDER);
    }
}
