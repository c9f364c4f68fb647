package uk.kith.statute;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.WorkingDays;
import uk.kith.kernel.YearlySpan;

/**
 * How a length of time is reckoned from the day of the starting event, which is day 0 unless the limit says otherwise.
 * The answer is the last day on which the duty is still met in time.
 */
public sealed interface Limit {

    /** The last day in time. */
    LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms);

    /** "within 20 working days". */
    String words();

    /** Hours. Where only the day of the start is known, the last day on which the hours can run out. */
    record InHours(int count) implements Limit {

        public InHours {
            atLeastOne(count);
        }

        /** Whole days the hours reach into, at most. */
        int days() {
            return (count + 23) / 24;
        }

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return start.plusDays(days());
        }

        @Override
        public String words() {
            return "within " + DateWords.count(count, "hour");
        }
    }

    /** Working days. */
    record InWorkingDays(int count) implements Limit {

        public InWorkingDays {
            atLeastOne(count);
        }

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return calendar.after(start, count);
        }

        @Override
        public String words() {
            return "within " + DateWords.count(count, "working day");
        }
    }

    /** Working days of a calendar that leaves out parts of every year, as a tribunal's does. */
    record InWorkingDaysWithout(int count, List<YearlySpan> leftOut) implements Limit {

        public InWorkingDaysWithout {
            atLeastOne(count);
            leftOut = List.copyOf(leftOut);
        }

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return calendar.leavingOut(leftOut).after(start, count);
        }

        @Override
        public String words() {
            return leftOut.stream()
                    .map(YearlySpan::words)
                    .collect(Collectors.joining(
                            " or ", "within " + DateWords.count(count, "working day") + ", not counting ", ""));
        }
    }

    /** Calendar days. */
    record InDays(int count) implements Limit {

        public InDays {
            atLeastOne(count);
        }

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return start.plusDays(count);
        }

        @Override
        public String words() {
            return "within " + DateWords.count(count, "day");
        }
    }

    /** Weeks, to the same weekday. */
    record InWeeks(int count) implements Limit {

        public InWeeks {
            atLeastOne(count);
        }

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return start.plusWeeks(count);
        }

        @Override
        public String words() {
            return "within " + DateWords.count(count, "week");
        }
    }

    /** Calendar months, to the same date, or the month's last day where there is none. */
    record InMonths(int count) implements Limit {

        public InMonths {
            atLeastOne(count);
        }

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return start.plusMonths(count);
        }

        @Override
        public String words() {
            return "within " + DateWords.count(count, "month");
        }
    }

    /** The starting day itself is day 1, so the period ends a day earlier. */
    record StartingDayIsDayOne(Limit length) implements Limit {

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return switch (length) {
                case InWorkingDays _, InWorkingDaysWithout _ -> length.dueFrom(start.minusDays(1), calendar, terms);
                default -> length.dueFrom(start, calendar, terms).minusDays(1);
            };
        }

        @Override
        public String words() {
            return length.words() + ", the starting day being day 1";
        }
    }

    /** Before the start itself; where that is not practicable, at the latest so long after it. */
    record BeforeOrWithin(Limit latest) implements Limit {

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return latest.dueFrom(start, calendar, terms);
        }

        @Override
        public String words() {
            return "before the start; where that is not practicable, " + latest.words() + " after it";
        }
    }

    /** Half-way through another length, rounded down to the day. */
    record HalfWay(Limit length) implements Limit {

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            var whole = ChronoUnit.DAYS.between(start, length.dueFrom(start, calendar, terms));
            return start.plusDays(whole / 2);
        }

        @Override
        public String words() {
            return "half-way through the time (" + length.words() + ")";
        }
    }

    /** The last day of the school term that the start is in. */
    record ByEndOfTerm() implements Limit {

        /** @throws CannotBeTold when the start is in no term that is held */
        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return terms.endOfTerm(start)
                    .orElseThrow(() -> new CannotBeTold("No school term is held for " + DateWords.full(start)));
        }

        @Override
        public String words() {
            return "by the end of that school term";
        }
    }

    /** A fixed date, itself in time: the first one on or after the start. */
    record By(MonthDay date) implements Limit {

        public By {
            everyYear(date);
        }

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            var inYear = date.atYear(start.getYear());
            return inYear.isBefore(start) ? date.atYear(start.getYear() + 1) : inYear;
        }

        @Override
        public String words() {
            return "by " + DateWords.date(date);
        }
    }

    /** Before a fixed date, so the day before it is the last in time: the first such date after the start. */
    record Before(MonthDay date) implements Limit {

        public Before {
            everyYear(date);
        }

        @Override
        public LocalDate dueFrom(LocalDate start, WorkingDays calendar, SchoolTerms terms) {
            return new By(date).dueFrom(start.plusDays(1), calendar, terms).minusDays(1);
        }

        @Override
        public String words() {
            return "before " + DateWords.date(date);
        }
    }

    private static void atLeastOne(int count) {
        if (count < 1) throw new IllegalArgumentException("A limit is at least 1, not " + count);
    }

    private static void everyYear(MonthDay date) {
        if (!date.isValidYear(2001)) throw new IllegalArgumentException("29 February does not come every year");
    }
}
