package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.DEC;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.ArrayList;
import java.util.List;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about short breaks: how long one may be, and how many days there may be in a year. */
final class EpisodeShortBreakRules {

    private static final int DAYS_OF_ONE_BREAK = 17;
    private static final int DAYS_OF_A_YEAR = 75;

    static final Rule<CareReturn> RULE_365 = rule("365")
            .says("A short break lasted more than 17 days.", "Check the dates, or choose another legal status.")
            .fields(LS, DECOM, DEC)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.ls().is("V3")
                            && CareDates.end(e, year).isAfter(e.decom().plusDays(DAYS_OF_ONE_BREAK)));

    static final Rule<CareReturn> RULE_366 = rule("366")
            .says(
                    "The child moved in the course of a short break.",
                    "Choose S as the reason the episode began, or check the legal status.")
            .fields(Column.RNE)
            .flagsEach(EPISODES, (e, year) -> e.ls().is("V3") && !e.rne().is("S"));

    static final Rule<CareReturn> RULE_367 = rule("367")
            .says("The child's short breaks come to more than 75 days of the year.", "Check the dates of each of them.")
            .fields(LS, DECOM, DEC)
            .reads(EPISODES)
            .flagsChildren(EpisodeShortBreakRules::moreThanAYearAllows);

    static final Rule<CareReturn> RULE_426 = rule("426")
            .says(
                    "The child has short breaks recorded one by one and as an agreement in the same year.",
                    "Choose V3 or V4 for all of them.")
            .fields(LS)
            .reads(EPISODES)
            .flagsChildren(EpisodeShortBreakRules::bothKinds);

    static final List<Rule<CareReturn>> ALL = List.of(RULE_365, RULE_366, RULE_367, RULE_426);

    private EpisodeShortBreakRules() {}

    private static void moreThanAYearAllows(CareChild child, Terms year, Flags flags) {
        var breaks = new ArrayList<CareLine>();
        int sum = 0;
        for (var e : child.episodes()) {
            int days = daysInYear(e, year);
            if (!e.ls().is("V3") || days <= 0) continue;
            breaks.add(e);
            sum += days;
        }
        if (sum > DAYS_OF_A_YEAR) flags.together(breaks);
    }

    private static int daysInYear(CareLine e, Terms year) {
        var end = CareDates.end(e, year);
        if (!e.decom().isKnown() || !end.isKnown()) return 0;
        return Day.later(e.decom(), year.start()).daysUntil(Day.earlier(end, year.end()));
    }

    private static void bothKinds(CareChild child, Terms year, Flags flags) {
        var breaks = new ArrayList<CareLine>();
        boolean oneByOne = false;
        boolean agreed = false;
        for (var e : child.episodes()) {
            if (!e.isShortBreak()) continue;
            breaks.add(e);
            if (e.ls().is("V3")) oneByOne = true;
            else agreed = true;
        }
        if (oneByOne && agreed) flags.together(breaks);
    }
}
