package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.SW_EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.SW_DEC;
import static uk.kith.account.returns.ssda903.rules.Column.SW_DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.SW_ID;
import static uk.kith.account.returns.ssda903.rules.Column.SW_REASON;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.DateCell;

/** Rules about what a row says of one social worker's time with a child, which the return asks for from 2023/24 on. */
final class SocialWorkerRules {

    private static final int FIRST = 2024;

    /** From this day on the return asks for every worker, and why they changed. */
    private static final Day ASKED_IN_FULL = Day.of(2023, 4, 1);

    static final Rule<CareReturn> RULE_SW01A = rule("SW01aSTG1")
            .says(
                    "A social worker's time before April 2023 lacks its start or the worker.",
                    "Enter the day the worker began with the child and the worker's number.")
            .fields(SW_DECOM, SW_ID)
            .from(2025)
            .flagsEach(
                    SW_EPISODES,
                    (sw, year) -> !sw.swDecom().isKnown()
                            || sw.swDecom().isBefore(ASKED_IN_FULL) && sw.swId().isBlank());

    static final Rule<CareReturn> RULE_SW01B = rule("SW01bSTG1")
            .says(
                    "A social worker's time from April 2023 on lacks its start, the worker or the reason.",
                    "Enter the day the worker began with the child, the worker's number and the reason for the change.")
            .fields(SW_DECOM, SW_ID, SW_REASON)
            .from(2025)
            .flagsEach(
                    SW_EPISODES,
                    (sw, year) -> !sw.swDecom().isKnown()
                            || sw.swDecom().isOnOrAfter(ASKED_IN_FULL)
                                    && (sw.swId().isBlank() || sw.swReason().isBlank()));

    static final Rule<CareReturn> RULE_SW02 = rule("SW02STG1")
            .says(
                    "The social worker's number does not begin with SW or XX.",
                    "Enter the number of the professional register, or one that begins with XX where there is none.")
            .fields(SW_ID)
            .from(FIRST)
            .flagsEach(SW_EPISODES, (sw, year) -> !isWorker(sw.swId().text()));

    static final Rule<CareReturn> RULE_SW04 = rule("SW04STG1")
            .says(
                    "The day a social worker began with the child is not a date.",
                    "Enter it as day/month/year, with ZZ for a part that is not known.")
            .fields(SW_DECOM)
            .from(FIRST)
            .flagsEach(SW_EPISODES, (sw, year) -> isUnreadable(sw.swDecom()));

    static final Rule<CareReturn> RULE_SW05 = rule("SW05STG1")
            .says(
                    "The day a social worker's time with the child ended is not a date.",
                    "Enter it as day/month/year, with ZZ for a part that is not known.")
            .fields(SW_DEC)
            .from(FIRST)
            .flagsEach(SW_EPISODES, (sw, year) -> isUnreadable(sw.swDec()));

    static final Rule<CareReturn> RULE_SW06 = rule("SW06STG2")
            .says(
                    "A social worker began with the child after the end of the year.",
                    "Check the date, or leave the change to next year's return.")
            .fields(SW_DECOM)
            .from(FIRST)
            .flagsEach(SW_EPISODES, (sw, year) -> sw.swDecom().isAfter(year.end()));

    static final Rule<CareReturn> RULE_SW07_UNTIL_2024 = rule("SW07STG2")
            .says(
                    "A social worker's time with the child ended outside the year.",
                    "Check the date: only what touches the year is part of this return.")
            .fields(SW_DEC)
            .from(FIRST)
            .until(2024)
            .flagsEach(SW_EPISODES, (sw, year) -> !endsWithin(sw, year.start(), year));

    static final Rule<CareReturn> RULE_SW07 = rule("SW07STG2")
            .says(
                    "A social worker's time with the child ended neither in the year nor in the one before.",
                    "Check the date: only what touches these two years is part of this return.")
            .fields(SW_DEC)
            .from(2025)
            .flagsEach(SW_EPISODES, (sw, year) -> !endsWithin(sw, yearBefore(year), year));

    static final Rule<CareReturn> RULE_SW09 = rule("SW09STG2")
            .says(
                    "A social worker's time with the child ended on the day it started.",
                    "Check both dates, and leave out a worker who was never allocated.")
            .fields(SW_DECOM, SW_DEC)
            .from(FIRST)
            .flagsEach(SW_EPISODES, (sw, year) -> sw.swDecom().equalsGiven(sw.swDec()));

    static final Rule<CareReturn> RULE_SW13_UNTIL_2024 = rule("SW13STG1")
            .says("The reason for a change of social worker is not one of the codes.", "Choose one of the reasons.")
            .fields(SW_REASON)
            .from(FIRST)
            .until(2024)
            .flagsEach(SW_EPISODES, (sw, year) -> !sw.swReason().isIn(CareCodes.SW_REASON));

    static final Rule<CareReturn> RULE_SW13 = rule("SW13STG1")
            .says(
                    "The reason for a change of social worker is not one of the codes, or is missing.",
                    "Choose one of the reasons: from April 2023 on every change has one.")
            .fields(SW_REASON)
            .from(2025)
            .flagsEach(
                    SW_EPISODES,
                    (sw, year) -> sw.swReason().isGivenBeyond(CareCodes.SW_REASON)
                            || sw.swReason().isBlank() && sw.swDecom().isOnOrAfter(ASKED_IN_FULL));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_SW01A,
            RULE_SW01B,
            RULE_SW02,
            RULE_SW04,
            RULE_SW05,
            RULE_SW06,
            RULE_SW07_UNTIL_2024,
            RULE_SW07,
            RULE_SW09,
            RULE_SW13_UNTIL_2024,
            RULE_SW13);

    private SocialWorkerRules() {}

    /** A year of 365 days and a quarter before the first day: after a leap day that is 2 April. */
    static Day yearBefore(Terms year) {
        return year.start().plusDays(-365);
    }

    private static boolean isWorker(@Nullable String number) {
        return number != null && (number.startsWith("SW") || number.startsWith("XX"));
    }

    private static boolean isUnreadable(Cell date) {
        return DateCell.readPartial(date.text()).isUnreadable();
    }

    private static boolean endsWithin(CareLine sw, Day first, Terms year) {
        return !sw.swDec().isKnown() || sw.swDec().isWithin(first, year.end());
    }
}
