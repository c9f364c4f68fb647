package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.rules.Column.CHILD;
import static uk.kith.account.returns.ssda903.rules.Column.MISSING;
import static uk.kith.account.returns.ssda903.rules.Column.MIS_END;
import static uk.kith.account.returns.ssda903.rules.Column.MIS_START;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.Table;

/** Rules about absences: missing, or away from placement without authorisation. */
final class MissingRules {

    private static final Set<String> MISSING_OR_AWAY = Set.of("M", "A");

    static final Rule<CareReturn> RULE_564 = rule("564")
            .says("An absence has no start date.", "Enter the day the child went missing or away.")
            .fields(MISSING, MIS_START)
            .flagsEach(
                    Table.MISSING,
                    (absence, year) -> absence.misStart().isBlank()
                            && (absence.missing().isIgnoringCase("M")
                                    || absence.missing().isIgnoringCase("A")));

    static final Rule<CareReturn> RULE_565 = rule("565")
            .says(
                    "An absence has a start date but does not say what it was.",
                    "Choose whether the child was missing or away without authorisation.")
            .fields(MISSING, MIS_START)
            .flagsEach(
                    Table.MISSING,
                    (absence, year) ->
                            absence.misStart().isGiven() && absence.missing().isBlank());

    static final Rule<CareReturn> RULE_566 = rule("566")
            .says(
                    "An absence has an end date but does not say what it was.",
                    "Choose whether the child was missing or away without authorisation.")
            .fields(MISSING, MIS_END)
            .flagsEach(
                    Table.MISSING,
                    (absence, year) ->
                            absence.misEnd().isGiven() && absence.missing().isBlank());

    static final Rule<CareReturn> RULE_567 = rule("567")
            .says("An absence ends before it starts.", "Correct the day it started or the day it ended.")
            .fields(MIS_START, MIS_END)
            .flagsEach(Table.MISSING, (absence, year) -> absence.misStart().isAfter(absence.misEnd()));

    static final Rule<CareReturn> RULE_570 = rule("570")
            .says(
                    "An absence starts after the end of the year.",
                    "Check the start date, or leave the absence to next year's return.")
            .fields(MIS_START)
            .flagsEach(Table.MISSING, (absence, year) -> absence.misStart().isAfter(year.end()));

    static final Rule<CareReturn> RULE_571 = rule("571")
            .says(
                    "An absence ends outside the year.",
                    "Check the end date: an absence that ended in another year is not part of this return.")
            .fields(MIS_END)
            .flagsEach(
                    Table.MISSING,
                    (absence, year) -> absence.misEnd().isBefore(year.start())
                            || absence.misEnd().isAfter(year.end()));

    static final Rule<CareReturn> RULE_574 = rule("574")
            .says(
                    "An absence starts before the one before it ended.",
                    "Enter the end of the earlier absence, or correct the dates so that they do not overlap.")
            .fields(MIS_START, MIS_END)
            .reads(Table.MISSING)
            .flagsChildren((child, year, flags) -> Spells.MISSING.flagOverlaps(child, flags));

    static final Rule<CareReturn> RULE_576 = rule("576")
            .says(
                    "An absence was still open at the end of last year, and this year does not begin with it.",
                    "Enter that absence again with the day it started, and the day it ended if it has.")
            .fields(CHILD)
            .reads(Table.MISSING)
            .readsLastYear(Table.MISSING)
            .flagsChildren((child, year, flags) -> {
                var inOrder = CareChild.sorted(child.rows(Table.MISSING), CareChild.byDay(CareLine::misStart));
                if (!inOrder.isEmpty() && isAnotherThanOneLeftOpen(inOrder.getFirst())) flags.only(inOrder.getFirst());
            });

    static final Rule<CareReturn> RULE_586 = rule("586")
            .says("An absence starts before the child was born.", "Correct the start date or the date of birth.")
            .fields(MIS_START)
            .flagsEach(Table.MISSING, (absence, year) -> absence.misStart().isBefore(absence.dob()));

    static final Rule<CareReturn> RULE_1004 = rule("1004")
            .says(
                    "The start of an absence is missing or is not a date.",
                    "Enter the day the child went missing or away as day/month/year.")
            .fields(MIS_START)
            .flagsEach(Table.MISSING, (absence, year) -> !absence.misStart().isKnown());

    static final Rule<CareReturn> RULE_1005 = rule("1005")
            .says("The end of an absence is not a date.", "Enter the day the child returned as day/month/year.")
            .fields(MIS_END)
            .flagsEach(Table.MISSING, (absence, year) -> absence.misEnd().isNoDate());

    static final Rule<CareReturn> RULE_1006 = rule("1006")
            .says("The kind of an absence must be M or A.", "Choose M for missing or A for away without authorisation.")
            .fields(MISSING)
            .flagsEach(Table.MISSING, (absence, year) -> absence.missing().isGivenBeyond(MISSING_OR_AWAY));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_564, RULE_565, RULE_566, RULE_567, RULE_570, RULE_571, RULE_574, RULE_576, RULE_586, RULE_1004,
            RULE_1005, RULE_1006);

    private MissingRules() {}

    private static boolean isAnotherThanOneLeftOpen(CareLine first) {
        for (var last : first.child().lastYear(Table.MISSING))
            if (last.misEnd().isBlank()
                    && last.misStart().isKnown()
                    && !last.misStart().isSameDayAs(first.misStart())) return true;
        return false;
    }
}
