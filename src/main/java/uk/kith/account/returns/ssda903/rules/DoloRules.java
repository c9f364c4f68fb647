package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.DOLO;
import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.DOLO_END;
import static uk.kith.account.returns.ssda903.rules.Column.DOLO_START;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about deprivations of liberty, which the return asks for from 2026/27 on. */
final class DoloRules {

    private static final int FIRST = 2027;

    private static final Set<String> EXPECTED = Set.of("K2", "Z12", "Z13");
    private static final Set<String> IMPOSSIBLE = Set.of("K1", "P1", "R5", "K3");

    static final Rule<CareReturn> RULE_700 = rule("700")
            .says(
                    "The start of a deprivation of liberty is missing or is not a date.",
                    "Enter the day the order took effect as day/month/year.")
            .fields(DOLO_START)
            .from(FIRST)
            .flagsEach(DOLO, (dolo, year) -> !dolo.doloStart().isKnown());

    static final Rule<CareReturn> RULE_701 = rule("701")
            .says(
                    "The end of a deprivation of liberty is not a date.",
                    "Enter the day it ended as day/month/year, or nothing while it goes on.")
            .fields(DOLO_END)
            .from(FIRST)
            .flagsEach(DOLO, (dolo, year) -> dolo.doloEnd().isNoDate());

    static final Rule<CareReturn> RULE_702 = rule("702")
            .says("A deprivation of liberty ends before it starts.", "Correct the day it started or the day it ended.")
            .fields(DOLO_START, DOLO_END)
            .from(FIRST)
            .flagsEach(DOLO, (dolo, year) -> dolo.doloEnd().isBefore(dolo.doloStart()));

    static final Rule<CareReturn> RULE_703 = rule("703")
            .says(
                    "A deprivation of liberty starts after the end of the year.",
                    "Check the start date, or leave it to next year's return.")
            .fields(DOLO_START)
            .from(FIRST)
            .flagsEach(DOLO, (dolo, year) -> dolo.doloStart().isAfter(year.end()));

    static final Rule<CareReturn> RULE_704 = rule("704")
            .says(
                    "A deprivation of liberty ends outside the year.",
                    "Check the end date: one that ended in another year is not part of this return.")
            .fields(DOLO_END)
            .from(FIRST)
            .flagsEach(
                    DOLO,
                    (dolo, year) ->
                            dolo.doloEnd().isAfter(year.end()) || dolo.doloEnd().isBefore(year.start()));

    static final Rule<CareReturn> RULE_705 = rule("705")
            .says(
                    "A deprivation of liberty starts before the one before it ended.",
                    "Enter the end of the earlier one, or correct the dates so that they do not overlap.")
            .fields(DOLO_START, DOLO_END)
            .from(FIRST)
            .reads(DOLO)
            .flagsChildren((child, year, flags) -> Spells.DOLO.flagOverlaps(child, flags));

    static final Rule<CareReturn> RULE_706 = rule("706")
            .says(
                    "A deprivation of liberty was still open at the end of last year and is not in this year's return.",
                    "Enter it again with the day it started, and the day it ended if it has.")
            .fields(DOLO_START)
            .from(FIRST)
            .reads(DOLO)
            .readsLastYear(DOLO)
            .flagsChildren((child, year, flags) -> {
                if (lacksOneLeftOpen(child)) flags.only(child.rowsOrNone(DOLO).getFirst());
            });

    static final Rule<CareReturn> RULE_707 = rule("707")
            .says(
                    "A deprivation of liberty does not end within a period of care.",
                    "Enter or correct its end, or the day care ended.")
            .fields(DOLO_END)
            .from(FIRST)
            .reads(EPISODES)
            .flagsEach(DOLO, (dolo, year) -> Spells.DOLO.isOutsideCare(dolo));

    static final Rule<CareReturn> RULE_708 = rule("708")
            .says(
                    "A deprivation of liberty starts before the child was born.",
                    "Correct the start date or the date of birth.")
            .fields(DOLO_START)
            .from(FIRST)
            .flagsEach(DOLO, (dolo, year) -> dolo.doloStart().isBefore(dolo.dob()));

    static final Rule<CareReturn> RULE_709 = rule("709")
            .says(
                    "A child deprived of liberty is in a placement where that is not expected.",
                    "Check the placement: a children's home (K2), Z12 or Z13 is expected.")
            .fields(DOLO_START, PLACE)
            .from(FIRST)
            .flagsBoth(DOLO, EPISODES, (dolo, e, year) -> !e.place().isIn(EXPECTED) && overlap(dolo, e));

    static final Rule<CareReturn> RULE_710 = rule("710")
            .says(
                    "A child deprived of liberty is in a placement where that cannot be.",
                    "Correct the placement or the dates: it cannot be K1, K3, P1 or R5.")
            .fields(DOLO_START, PLACE)
            .from(FIRST)
            .flagsBoth(DOLO, EPISODES, (dolo, e, year) -> e.place().isIn(IMPOSSIBLE) && overlap(dolo, e));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_700, RULE_701, RULE_702, RULE_703, RULE_704, RULE_705, RULE_706, RULE_707, RULE_708, RULE_709,
            RULE_710);

    private DoloRules() {}

    private static boolean lacksOneLeftOpen(CareChild child) {
        for (var last : child.lastYear(DOLO))
            if (last.doloEnd().isBlank()
                    && !child.any(DOLO, dolo -> dolo.doloStart().isSameTextAs(last.doloStart()))) return true;
        return false;
    }

    private static boolean overlap(CareLine dolo, CareLine e) {
        return dolo.doloStart().isKnown()
                && !e.dec().isBefore(dolo.doloStart())
                && dolo.doloEnd().isOnOrAfter(e.decom());
    }
}
