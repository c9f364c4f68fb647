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

/** Rules about how long a court order or a power of the police lasts, and from when there was one. */
final class EpisodeStatusRules {

    /** The Adoption and Children Act 2002 came in over that winter: placement orders date from then. */
    private static final Day DECEMBER_2005 = Day.of(2005, 12, 1);

    static final Rule<CareReturn> RULE_361 = rule("361")
            .says(
                    "Police protection lasted more than three days.",
                    "Check the dates, or the legal status that followed.")
            .fields(DECOM, LS, DEC)
            .reads(EPISODES)
            .flagsChildren((child, year, flags) -> runsLongerThan(3, "L1", child, year, flags));

    static final Rule<CareReturn> RULE_362 = rule("362")
            .says(
                    "The emergency protection order lasted more than 21 days.",
                    "Check the dates, or the legal status that followed.")
            .fields(DECOM, LS, DEC)
            .reads(EPISODES)
            .flagsChildren((child, year, flags) -> runsLongerThan(21, "L2", child, year, flags));

    static final Rule<CareReturn> RULE_363 = rule("363")
            .says("The child assessment order lasted more than seven days.", "Check the dates, or the legal status.")
            .fields(LS, DECOM, DEC)
            .reads(EPISODES)
            .flagsAcross((all, flags) -> daysAddUpToMoreThan(7, "L3", all, flags));

    static final Rule<CareReturn> RULE_364 = rule("364")
            .says(
                    "Detention under the Police and Criminal Evidence Act lasted more than 21 days.",
                    "Check the dates, or the legal status.")
            .fields(LS, DECOM, DEC)
            .reads(EPISODES)
            .flagsAcross((all, flags) -> daysAddUpToMoreThan(21, "J2", all, flags));

    static final Rule<CareReturn> RULE_446 = rule("446")
            .says(
                    "There were no placement orders before December 2005.",
                    "Check the date, or choose another legal status.")
            .fields(LS, DECOM)
            .flagsEach(EPISODES, (e, year) -> e.ls().is("E1") && e.decom().isBefore(DECEMBER_2005));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_361, RULE_362, RULE_363, RULE_364, RULE_446);

    private EpisodeStatusRules() {}

    /** A run goes on when the episode right after the last one, whatever its status, began on the day that ended. */
    private static void runsLongerThan(int days, String status, CareChild child, Terms year, Flags flags) {
        var run = new ArrayList<CareLine>();
        for (var e : child.inOrder()) {
            if (!e.ls().is(status)) continue;
            if (!run.isEmpty() && !isFollowedTheSameDay(run.getLast(), year)) {
                flagIfLonger(days, run, year, flags);
                run.clear();
            }
            run.add(e);
        }
        flagIfLonger(days, run, year, flags);
    }

    private static boolean isFollowedTheSameDay(CareLine e, Terms year) {
        return CareDates.end(e, year).isSameDayAs(e.next().decom());
    }

    private static void flagIfLonger(int days, List<CareLine> run, Terms year, Flags flags) {
        var first = Day.NO_DAY;
        var last = Day.NO_DAY;
        for (var e : run) {
            first = Day.earlier(first, e.decom());
            last = Day.later(last, CareDates.end(e, year));
        }
        if (last.isAfter(first.plusDays(days))) flags.together(run);
    }

    /** A period goes on from row to row of the file while the child is the same and no day lies between. */
    private static void daysAddUpToMoreThan(int days, String status, CareReturn all, Flags flags) {
        var year = all.terms();
        var period = new ArrayList<CareLine>();
        for (var e : all.rows(EPISODES)) {
            if (!e.ls().is(status) || !e.decom().isKnown()) continue;
            if (!period.isEmpty() && !isOnePeriod(period.getLast(), e, year)) {
                if (daysOf(period, year) > days) flags.together(period);
                period.clear();
            }
            period.add(e);
        }
        if (daysOf(period, year) > days) flags.together(period);
    }

    private static boolean isOnePeriod(CareLine before, CareLine e, Terms year) {
        return before.child() == e.child() && !e.decom().isAfter(CareDates.end(before, year));
    }

    private static int daysOf(List<CareLine> period, Terms year) {
        int sum = 0;
        for (var e : period) {
            var end = CareDates.end(e, year);
            if (end.isKnown()) sum += e.decom().daysUntil(end);
        }
        return sum;
    }
}
