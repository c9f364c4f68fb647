package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.DEC;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Rule;

/** Rules about the days on which an episode began and ended. */
final class EpisodeDateRules {

    /** The Children Act 1989 came into force. */
    private static final Day CHILDREN_ACT = Day.of(1991, 10, 14);

    static final Rule<CareReturn> RULE_141 = rule("141")
            .says("The date the episode began is not a date.", "Enter it as day/month/year.")
            .fields(DECOM)
            .flagsEach(EPISODES, (e, year) -> e.decom().isNoDate());

    static final Rule<CareReturn> RULE_147 = rule("147")
            .says(
                    "The date the episode ended is not a date.",
                    "Enter it as day/month/year, or leave it empty while it runs.")
            .fields(DEC)
            .flagsEach(EPISODES, (e, year) -> e.dec().isNoDate());

    static final Rule<CareReturn> RULE_148 = rule("148")
            .says(
                    "The episode has the date or the reason of its end, and not the other.",
                    "Enter both, or neither while the episode runs.")
            .fields(DEC, Column.REC)
            .flagsEach(EPISODES, (e, year) -> e.dec().isBlank() != e.rec().isBlank());

    static final Rule<CareReturn> RULE_233 = rule("233")
            .says(
                    "The episode still runs, but says why the placement changed.",
                    "Enter its end, or take the reason out.")
            .fields(Column.REASON_PLACE_CHANGE)
            .from(2026)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.reasonPlaceChange().isGiven() && e.dec().isBlank());

    static final Rule<CareReturn> RULE_353 = rule("353")
            .says("The episode began before 14 October 1991.", "Check the date; older episodes are not returned.")
            .fields(DECOM)
            .flagsEach(EPISODES, (e, year) -> e.decom().isBefore(CHILDREN_ACT));

    static final Rule<CareReturn> RULE_354 = rule("354")
            .says(
                    "The episode began after the end of the year.",
                    "Check the date, or leave the episode to next year's return.")
            .fields(DECOM)
            .flagsEach(EPISODES, (e, year) -> e.decom().isAfter(year.end()));

    static final Rule<CareReturn> RULE_355 = rule("355")
            .says(
                    "The episode ended on the day it began.",
                    "Check both dates; a stay of less than a day is no episode.")
            .fields(DECOM, DEC)
            .flagsEach(EPISODES, (e, year) -> e.decom().equalsGiven(e.dec()));

    static final Rule<CareReturn> RULE_356 = rule("356")
            .says("The episode ended before it began.", "Check both dates.")
            .fields(DECOM)
            .flagsEach(EPISODES, (e, year) -> e.dec().isBefore(e.decom()));

    static final Rule<CareReturn> RULE_385 = rule("385")
            .says(
                    "The episode ended after the end of the year.",
                    "Check the date, or leave it empty in this year's return.")
            .fields(DEC)
            .flagsEach(EPISODES, (e, year) -> e.dec().isAfter(year.end()));

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_141, RULE_147, RULE_148, RULE_233, RULE_353, RULE_354, RULE_355, RULE_356, RULE_385);

    private EpisodeDateRules() {}
}
