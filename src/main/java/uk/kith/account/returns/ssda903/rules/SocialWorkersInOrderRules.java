package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.SW_EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.SW_DEC;
import static uk.kith.account.returns.ssda903.rules.Column.SW_DECOM;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.Comparator;
import java.util.List;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about a child's social workers one after another, and against the child's time in care. */
final class SocialWorkersInOrderRules {

    private static final int FIRST = 2024;

    private static final Comparator<CareLine> BY_START = CareChild.byDay(CareLine::swDecom);
    private static final Comparator<CareLine> BY_START_AND_END =
            BY_START.thenComparing(CareChild.byDay(CareLine::swDec));

    static final Rule<CareReturn> RULE_SW08 = rule("SW08STG2")
            .says(
                    "A social worker's time with the child has no end although another worker began later.",
                    "Enter the day the earlier worker's time ended.")
            .fields(SW_DEC)
            .from(FIRST)
            .reads(SW_EPISODES)
            .flagsChildren((child, year, flags) -> {
                var workers = CareChild.sorted(child.rows(SW_EPISODES), BY_START);
                for (int i = 0; i < workers.size() - 1; i++) if (isLeftOpen(workers.get(i))) flags.only(workers.get(i));
            });

    static final Rule<CareReturn> RULE_SW10_UNTIL_2024 = rule("SW10STG2")
            .says(
                    "A social worker did not begin within a week of the end of the one before.",
                    "Correct the dates so that one worker's time follows the other's.")
            .fields(SW_DECOM)
            .from(FIRST)
            .until(2024)
            .reads(SW_EPISODES)
            .flagsChildren((child, year, flags) -> flagStrays(child, flags, false));

    static final Rule<CareReturn> RULE_SW10 = rule("SW10STG2")
            .says(
                    "A social worker did not begin within a week of the end of the one before.",
                    "Correct the dates so that one worker's time follows the other's, or say that it was a first contact.")
            .fields(SW_DECOM)
            .from(2025)
            .reads(SW_EPISODES)
            .flagsChildren((child, year, flags) -> flagStrays(child, flags, true));

    static final Rule<CareReturn> RULE_SW11B = rule("SW11bSTG2")
            .says(
                    "A social worker's time ended in the last days of the year and no other worker follows.",
                    "Enter the worker who followed, or take out the end if the same worker goes on.")
            .fields(SW_DEC)
            .from(FIRST)
            .reads(SW_EPISODES)
            .flagsChildren((child, year, flags) -> {
                var workers = CareChild.sorted(child.rows(SW_EPISODES), BY_START);
                if (endsWithNobodyAfter(workers, year)) flags.only(workers.getLast());
            });

    static final Rule<CareReturn> RULE_SW12_UNTIL_2024 = rule("SW12STG2")
            .says(
                    "Social workers are missing, or do not fit, where care began or ended.",
                    "Enter every social worker of the year, those outside care too.")
            .fields(SW_DECOM)
            .from(FIRST)
            .until(2024)
            .flagsEachWithOrWithout(EPISODES, SW_EPISODES, (e, sw, year) -> isEdgeOfCare(e) && !isThere(sw, e));

    static final Rule<CareReturn> RULE_SW12 = rule("SW12STG2")
            .says(
                    "Social workers are missing, or do not fit, where care began or ended in these two years.",
                    "Enter every social worker of the year and the one before, those outside care too.")
            .fields(SW_DECOM)
            .from(2025)
            .flagsEachWithOrWithout(
                    EPISODES,
                    SW_EPISODES,
                    (e, sw, year) -> isEdgeOfCare(e) && isOfTwoYears(e, year) && !isThere(sw, e));

    static final Rule<CareReturn> RULE_SW17 = rule("SW17STG2")
            .says(
                    "The last social worker's time with the child has ended.",
                    "Enter the worker at the end of the year, or take out the end.")
            .fields(SW_DEC, SW_DECOM)
            .from(2026)
            .reads(SW_EPISODES)
            .flagsChildren((child, year, flags) -> {
                CareLine latest = CareLine.absent(SW_EPISODES, child);
                // no day is before every day
                for (var sw : child.rows(SW_EPISODES))
                    if (sw.swDecom().number() >= latest.swDecom().number()) latest = sw;
                if (latest.swDec().isGiven()) flags.only(latest);
            });

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_SW08, RULE_SW10_UNTIL_2024, RULE_SW10, RULE_SW11B, RULE_SW12_UNTIL_2024, RULE_SW12, RULE_SW17);

    private SocialWorkersInOrderRules() {}

    private static boolean isLeftOpen(CareLine sw) {
        return sw.swDecom().isKnown() && !sw.swDec().isKnown();
    }

    private static void flagStrays(CareChild child, Flags flags, boolean mayBeFirstContact) {
        var workers = CareChild.sorted(child.rows(SW_EPISODES), BY_START_AND_END);
        for (int i = 1; i < workers.size(); i++) {
            var sw = workers.get(i);
            var end = workers.get(i - 1).swDec();
            boolean isExcused = mayBeFirstContact && sw.swReason().is("FCONTA");
            if (!isExcused && !sw.swDecom().isWithin(end.plusDays(-7), end.plusDays(7))) flags.only(sw);
        }
    }

    /** Asked of the last worker alone: every other has a later one. */
    private static boolean endsWithNobodyAfter(List<CareLine> workers, Terms year) {
        if (workers.isEmpty()) return false;
        var last = workers.getLast();
        if (workers.size() == 1) return isInLastDays(last.swDec(), year);
        var before = workers.get(workers.size() - 2);
        return isInLastDays(last.swDec(), year) && before.swDecom().isBefore(last.swDec())
                || !last.swDecom().isKnown() && isInLastDays(before.swDec(), year);
    }

    private static boolean isInLastDays(Cell day, Terms year) {
        return day.isWithin(year.end().plusDays(-5), year.end());
    }

    private static boolean isEdgeOfCare(CareLine e) {
        return (e.rne().is("S") || !e.rec().is("X1")) && !e.isShortBreak();
    }

    private static boolean isOfTwoYears(CareLine e, Terms year) {
        return !e.dec().isKnown() || e.dec().isWithin(SocialWorkerRules.yearBefore(year), year.end());
    }

    private static boolean isThere(CareLine sw, CareLine e) {
        return sw.swDecom().isOnOrBefore(e.dec()) && !e.rec().is("X1")
                || sw.swDecom().isOnOrAfter(e.decom()) && e.rne().is("S");
    }
}
