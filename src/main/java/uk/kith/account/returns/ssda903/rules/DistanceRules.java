package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.HOME_POST;
import static uk.kith.account.returns.ssda903.rules.Column.PL_DISTANCE;
import static uk.kith.account.returns.ssda903.rules.Column.PL_POST;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about how far from home a child lives; an unaccompanied asylum-seeking child has no home to measure from. */
final class DistanceRules {

    private static final String WHO = "it needs to know who is an unaccompanied asylum-seeking child";

    static final Rule<CareReturn> RULE_164 = rule("164")
            .says("The distance from home is not between 0 and 999.9 miles.", "Check both postcodes.")
            .fields(PL_DISTANCE)
            .needsPlaces()
            .needs(Unaccompanied::canTell, WHO)
            .flagsEachOf(EPISODES, (episode, all) -> {
                double miles = episode.plDistance().asNumber();
                return (miles < 0 || miles > 999.9) && !Unaccompanied.isKnown(episode.child(), all);
            });

    static final Rule<CareReturn> RULE_392A = rule("392a")
            .says("The distance from home cannot be told.", "Enter the postcodes of the home and of the placement.")
            .fields(PL_DISTANCE)
            .needsPlaces()
            .needs(Unaccompanied::canTell, WHO)
            .flagsEachOf(
                    EPISODES,
                    (episode, all) -> !episode.isShortBreak()
                            && episode.plDistance().isBlank()
                            && !Unaccompanied.isKnown(episode.child(), all));

    static final Rule<CareReturn> RULE_392B = rule("392b")
            .says("The postcode of the home or of the placement is missing.", "Enter both.")
            .fields(HOME_POST, PL_POST)
            .flagsEachOf(
                    EPISODES,
                    (episode, all) -> !episode.isShortBreak()
                            && !episode.hasAll(HOME_POST, PL_POST)
                            && !Unaccompanied.isKnown(episode.child(), all));

    static final Rule<CareReturn> RULE_406 = rule("406")
            .says(
                    "An unaccompanied asylum-seeking child, or former one, has no home to measure a distance from.",
                    "Take out the postcode of the home.")
            .fields(PL_DISTANCE)
            .needsPlaces()
            .needs(Unaccompanied::canTell, WHO)
            .flagsEachOf(
                    EPISODES,
                    (episode, all) -> episode.plDistance().isGiven() && Unaccompanied.isKnown(episode.child(), all));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_164, RULE_392A, RULE_392B, RULE_406);

    private DistanceRules() {}
}
