package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.DEC;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.REC;
import static uk.kith.account.returns.ssda903.rules.Column.RNE;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about how the episodes of a child follow one another: without gaps or overlaps, and with reasons that say so. */
final class EpisodeOrderRules {

    private static final Set<String> FOR_ADOPTION_WITH_CONSENT = Set.of("A3", "A4");
    private static final Set<String> GOES_ON = Set.of("P", "L", "T", "U", "B", "p", "l", "t", "u", "b");
    private static final Comparator<CareLine> UNDATED_FIRST =
            Comparator.comparingInt(e -> e.decom().number());
    private static final Comparator<CareLine> BY_START_AND_END =
            CareChild.byDay(CareLine::decom).thenComparing(CareChild.byDay(CareLine::dec));

    static final Rule<CareReturn> RULE_142 = rule("142")
            .says(
                    "Another episode followed, but this one has no end.",
                    "Enter the date it ended and the reason, X1 if care went on.")
            .fields(DEC, REC)
            .flagsEach(
                    EPISODES,
                    (e, year) -> (!e.dec().isKnown() || e.rec().isBlank())
                            && e.decom().isKnown()
                            && e.next().isThere());

    static final Rule<CareReturn> RULE_336 = rule("336")
            .says(
                    "The child was placed for adoption, but not out of a foster placement.",
                    "Check this placement and the one before it.")
            .fields(Column.PLACE)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.place().isIn(FOR_ADOPTION_WITH_CONSENT)
                            && e.previous().isThere()
                            && !e.previous().isPlacedForAdoption()
                            && !e.previous().place().isIn(CareCodes.FOSTER));

    static final Rule<CareReturn> RULE_357 = rule("357")
            .says(
                    "The child's first episode began in the year, but does not begin care.",
                    "Add the episode before it, or choose S as the reason it began.")
            .fields(RNE)
            .reads(EPISODES)
            .flagsChildren((child, year, flags) -> {
                var first = child.earliest(any -> true);
                if (first.decom().isOnOrAfter(year.start()) && !first.rne().is("S")) flags.only(first);
            });

    static final Rule<CareReturn> RULE_388 = rule("388")
            .says(
                    "The reason the episode ended does not agree with what followed.",
                    "Choose X1 if another episode began that day, and the reason care ended if none did.")
            .fields(REC)
            .reads(EPISODES)
            .flagsChildren(EpisodeOrderRules::endsThatDisagree);

    static final Rule<CareReturn> RULE_431 = rule("431")
            .says(
                    "Care is said to begin on the day the episode before ended, or earlier.",
                    "Choose the reason for which the episode changed, or check the dates.")
            .fields(RNE, DECOM)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.rne().is("S")
                            && e.decom().isOnOrBefore(e.previous().dec()));

    static final Rule<CareReturn> RULE_432 = rule("432")
            .says(
                    "Care ended with the episode before, but this one does not begin care.",
                    "Choose S as the reason it began, or check how the one before ended.")
            .fields(RNE)
            .flagsEach(EPISODES, (e, year) -> !e.rne().is("S") && endsCare(e.previous()));

    static final Rule<CareReturn> RULE_433 = rule("433")
            .says(
                    "The episode goes on from the one before, but begins another day than that one ended.",
                    "Check both dates, or the reason it began.")
            .fields(RNE, DECOM)
            .reads(EPISODES)
            .flagsChildren(EpisodeOrderRules::continuationsApart);

    static final Rule<CareReturn> RULE_437 = rule("437")
            .says(
                    "The child died or came of age, but another episode followed.",
                    "Check the reason the episode ended, and whether the later ones are about this child.")
            .fields(REC)
            .flagsEach(
                    EPISODES,
                    (e, year) -> (e.rec().isIgnoringCase("E2") || e.rec().isIgnoringCase("E15"))
                            && e.decom().isKnown()
                            && e.next().isThere());

    static final Rule<CareReturn> RULE_501 = rule("501")
            .says("The episode began before the one before it ended.", "Check both dates.")
            .fields(DECOM, DEC)
            .flagsEach(EPISODES, (e, year) -> e.decom().isBefore(e.previous().dec()));

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_142, RULE_336, RULE_357, RULE_388, RULE_431, RULE_432, RULE_433, RULE_437, RULE_501);

    private EpisodeOrderRules() {}

    private static boolean endsCare(CareLine e) {
        return e.rec().isIn(CareCodes.REC) && !e.rec().is("X1");
    }

    private static void endsThatDisagree(CareChild child, Terms year, Flags flags) {
        var order = CareChild.sorted(child.episodes(), UNDATED_FIRST);
        for (int i = 0; i < order.size(); i++) {
            var e = order.get(i);
            if (!e.dec().isKnown() || e.rec().isBlank()) continue;
            boolean goesOn =
                    i + 1 < order.size() && e.dec().isSameDayAs(order.get(i + 1).decom());
            if (goesOn != e.rec().is("X1")) flags.only(e);
        }
    }

    private static void continuationsApart(CareChild child, Terms year, Flags flags) {
        var order = CareChild.sorted(child.episodes(), BY_START_AND_END);
        for (int i = 1; i < order.size(); i++) {
            var e = order.get(i);
            if (e.rne().isIn(GOES_ON) && !e.decom().equalsGiven(order.get(i - 1).dec())) flags.only(e);
        }
    }
}
