package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.Column.REC;
import static uk.kith.account.returns.ssda903.rules.Column.RNE;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about what kind of placement goes with which legal status, beginning and end. */
final class EpisodePlacementRules {

    private static final Day SPRING_2015 = Day.of(2015, 4, 1);
    private static final Set<String> FOR_ADOPTION_BY_OWN_CARER = Set.of("A3", "A5");
    private static final Set<String> UNDER_PLACEMENT_ORDER = Set.of("A5", "A6");
    private static final Set<String> SAME_CARER_OR_NEW = Set.of("S", "T", "U");
    private static final Set<String> MOVED_TO_ANOTHER_CARER = Set.of("P", "B");
    private static final Set<String> LONG_TERM_FOSTER = Set.of("U1", "U4");
    private static final Set<String> FORMER_CARER_IS_GUARDIAN = Set.of("E45", "E46");
    private static final int HOLIDAYS_OF_CARER = 2;

    static final Rule<CareReturn> RULE_217 = rule("217")
            .says(
                    "The child stayed with the foster carer who is to adopt, but the reason for the episode says otherwise.",
                    "Choose S, T or U as the reason it began, or check the placement.")
            .fields(PLACE, DECOM, RNE)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.place().isIn(FOR_ADOPTION_BY_OWN_CARER)
                            && e.decom().isOnOrAfter(SPRING_2015)
                            && !e.rne().isIn(SAME_CARER_OR_NEW));

    static final Rule<CareReturn> RULE_377 = rule("377")
            .says(
                    "More than two stays are said to be for the holiday of the usual foster carer.",
                    "Check each of them, and choose another temporary placement where it was not.")
            .fields(PLACE)
            .reads(EPISODES)
            .flagsChildren(EpisodePlacementRules::holidaysOfCarer);

    static final Rule<CareReturn> RULE_378 = rule("378")
            .says(
                    "A child accommodated under section 20 is placed with own parents.",
                    "Check the placement and legal status.")
            .fields(PLACE, LS)
            .flagsEach(EPISODES, (e, year) -> e.place().is("P1") && e.ls().is("V2"));

    static final Rule<CareReturn> RULE_380 = rule("380")
            .says(
                    "A temporary stay does not begin with a move to other carers.",
                    "Choose P or B, or check the placement.")
            .fields(PLACE, RNE)
            .flagsEach(EPISODES, (e, year) -> e.isTemporary() && !e.rne().isIn(MOVED_TO_ANOTHER_CARER));

    static final Rule<CareReturn> RULE_381 = rule("381")
            .says(
                    "Care ended in a temporary stay.",
                    "Choose X1 and add the episode that followed, or check the placement.")
            .fields(PLACE, REC)
            .flagsEach(
                    EPISODES,
                    (e, year) ->
                            e.isTemporary() && e.rec().isGiven() && !e.rec().is("X1"));

    static final Rule<CareReturn> RULE_382 = rule("382")
            .says("A series of short breaks is in a temporary placement.", "Check the placement and the legal status.")
            .fields(LS, PLACE)
            .flagsEach(EPISODES, (e, year) -> e.isShortBreak() && e.isTemporary());

    static final Rule<CareReturn> RULE_384 = rule("384")
            .says(
                    "A series of short breaks is with a long-term foster carer.",
                    "Choose another foster placement, or check the legal status.")
            .fields(PLACE, LS)
            .flagsEach(EPISODES, (e, year) -> e.isShortBreak() && e.place().isIn(LONG_TERM_FOSTER));

    static final Rule<CareReturn> RULE_390 = rule("390")
            .says(
                    "The child was adopted, but not out of a placement for adoption.",
                    "Check the reason the episode ended and the placement.")
            .fields(PLACE, REC)
            .flagsEach(EPISODES, (e, year) -> e.endsInAdoption() && !e.isPlacedForAdoption());

    static final Rule<CareReturn> RULE_408 = rule("408")
            .says(
                    "The child is placed for adoption under a placement order, but has another legal status.",
                    "Choose E1 if the court made the order; otherwise check the placement.")
            .fields(PLACE, LS)
            .flagsEach(EPISODES, (e, year) -> e.place().isIn(UNDER_PLACEMENT_ORDER) && !e.ls().is("E1"));

    static final Rule<CareReturn> RULE_516 = rule("516")
            .says(
                    "A former foster carer became the guardian, but the child was not in a foster placement.",
                    "Check the reason the episode ended and the placement.")
            .fields(REC, PLACE)
            .flagsEach(
                    EPISODES,
                    (e, year) ->
                            e.rec().isIn(FORMER_CARER_IS_GUARDIAN) && !e.place().isIn(CareCodes.FOSTER));

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_217, RULE_377, RULE_378, RULE_380, RULE_381, RULE_382, RULE_384, RULE_390, RULE_408, RULE_516);

    private EpisodePlacementRules() {}

    private static void holidaysOfCarer(CareChild child, Terms year, Flags flags) {
        var holidays = new ArrayList<CareLine>();
        for (var e : child.episodes()) if (e.place().is("T3")) holidays.add(e);
        if (holidays.size() > HOLIDAYS_OF_CARER) flags.together(holidays);
    }
}
