package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.CHILD;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules that hold a child's episodes against those of last year's return. */
final class EpisodesAgainstLastYearRules {

    static final Rule<CareReturn> RULE_199 = rule("199")
            .says("The child was adopted, and is looked after again.", "Check the reason the earlier episode ended.")
            .fields(CHILD)
            .flagsEach(EPISODES, (e, year) -> followsAdoption(e));

    static final Rule<CareReturn> RULE_502 = rule("502")
            .says(
                    "This year does not begin with the episode that was open at the end of last year.",
                    "Enter that episode with the day it started, or correct the start of the first one.")
            .fields(DECOM)
            .reads(EPISODES)
            .readsLastYear(EPISODES)
            .flagsChildren((child, year, flags) -> {
                var first = child.earliest(any -> true);
                if (first.isThere() && isAnotherThanOneLeftOpen(first)) flags.only(first);
            });

    static final Rule<CareReturn> RULE_562 = rule("562")
            .says(
                    "An episode from before the year is not the last episode of last year's return.",
                    "Check the day it started, here and in last year's return.")
            .fields(DECOM)
            .reads(EPISODES)
            .readsLastYear(EPISODES)
            .flagsChildren((child, year, flags) -> {
                var first = child.earliest(e -> e.decom().isBefore(year.start()));
                var last = child.latestLastYear();
                if (first.isThere() && !first.decom().isSameDayAs(last.decom())) flags.only(first);
            });

    static final Rule<CareReturn> RULE_NOE = rule("NoE")
            .says(
                    "An episode started before the year, but last year's return has no episode of the child.",
                    "Check the child's identifier in both years, and the day the episode started.")
            .fields(DECOM)
            .readsLastYear(EPISODES)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.decom().isBefore(year.start())
                            && e.child().lastYear(EPISODES).isEmpty());

    static final List<Rule<CareReturn>> ALL = List.of(RULE_199, RULE_502, RULE_562, RULE_NOE);

    private EpisodesAgainstLastYearRules() {}

    private static boolean isAnotherThanOneLeftOpen(CareLine first) {
        for (var last : first.child().lastYear(EPISODES))
            if (last.dec().isBlank() && !last.decom().isSameDayAs(first.decom())) return true;
        return false;
    }

    /** An adoption began before it, or is the earlier of two of that day: this year's before last year's, else as in the file. */
    private static boolean followsAdoption(CareLine e) {
        if (!e.decom().isKnown()) return false;
        for (var last : e.child().lastYear(EPISODES))
            if (last.endsInAdoption() && last.decom().isBefore(e.decom())) return true;
        for (var before : e.child().inOrder()) {
            if (before == e) return false;
            if (before.endsInAdoption()) return true;
        }
        return false;
    }
}
