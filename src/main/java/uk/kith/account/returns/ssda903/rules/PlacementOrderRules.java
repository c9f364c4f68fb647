package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.PLACED_ADOPTION;
import static uk.kith.account.returns.ssda903.rules.Column.CHILD;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED_CEASED;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.Column.REASON_PLACED_CEASED;
import static uk.kith.account.returns.ssda903.rules.Column.REC;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about what must be decided while a placement order stands, and when a child leaves care without adoption. */
final class PlacementOrderRules {

    private static final Set<String> ADOPTED_OR_GOES_ON = Set.of("E11", "E12", "X1");

    /** A placement order and, until 2024, the freeing order it took the place of. */
    private static final Set<String> PLACEMENT_OR_FREEING_ORDER = Set.of("D1", "E1");

    private static final Set<String> PLACEMENT_ORDER = Set.of("E1");

    static final Rule<CareReturn> RULE_553 = rule("553")
            .says(
                    "A placement order was made, but no decision for adoption is recorded or it was withdrawn.",
                    "Enter the decision, or check the legal status and whether the order still stands.")
            .fields(CHILD, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
            .reads(EPISODES, PLACED_ADOPTION)
            .flagsEachOfAny(
                    List.of(EPISODES, PLACED_ADOPTION),
                    (row, year) -> row.table() == EPISODES
                            ? isOrdered(row)
                                    && row.child().rows(PLACED_ADOPTION).isEmpty()
                            : row.hasAny(DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                                    && row.child().any(EPISODES, PlacementOrderRules::isOrderedAndOpen));

    static final Rule<CareReturn> RULE_557_UNTIL_2024 = unsaidWithdrawal()
            .until(2024)
            .flagsEachBeside(
                    EPISODES,
                    PLACED_ADOPTION,
                    (e, placed, year) -> isUnfinished(placed) && hasLeft(e, PLACEMENT_OR_FREEING_ORDER));

    static final Rule<CareReturn> RULE_557 = unsaidWithdrawal()
            .from(2025)
            .flagsEachBeside(
                    EPISODES,
                    PLACED_ADOPTION,
                    (e, placed, year) -> isUnfinished(placed) && hasLeft(e, PLACEMENT_ORDER));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_553, RULE_557_UNTIL_2024, RULE_557);

    private PlacementOrderRules() {}

    private static boolean isOrdered(CareLine episode) {
        return episode.ls().is("E1");
    }

    private static boolean isOrderedAndOpen(CareLine episode) {
        return isOrdered(episode) && episode.dec().isBlank();
    }

    private static RuleWords unsaidWithdrawal() {
        return rule("557")
                .says(
                        "A child who was to be adopted left care without adoption, and the decision is not said to be"
                                + " withdrawn.",
                        "Enter when the decision was withdrawn and why.")
                .fields(DATE_PLACED_CEASED, REASON_PLACED_CEASED, PLACE, LS, REC);
    }

    private static boolean isUnfinished(CareLine placed) {
        return placed.datePlacedCeased().isBlank()
                || placed.reasonPlacedCeased().isBlank();
    }

    /** The child left care without adoption, from a placement for adoption or under such an order. */
    private static boolean hasLeft(CareLine episode, Set<String> orders) {
        return episode.rec().isGivenBeyond(ADOPTED_OR_GOES_ON)
                && (episode.isPlacedForAdoption() || episode.ls().isIn(orders));
    }
}
