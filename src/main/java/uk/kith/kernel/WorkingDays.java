package uk.kith.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A calendar that knows which days are worked: every day but Saturdays, Sundays and bank holidays. Days are counted
 * with the starting day as day 0.
 *
 * <p>Every day has an ordinal, the number of working days from the calendar's first day up to and including it; the
 * working day n after a start is the one whose ordinal is the start's plus n.
 */
public final class WorkingDays {

    private final LocalDate first;
    private final int[] ordinals;
    private final LocalDate[] worked;
    private final SortedMap<LocalDate, BankHoliday> holidays;

    private WorkingDays(Period span, SortedMap<LocalDate, BankHoliday> holidays, Predicate<LocalDate> isWorked) {
        this.first = span.from();
        this.holidays = holidays;
        this.worked = span.from().datesUntil(endOf(span)).filter(isWorked).toArray(LocalDate[]::new);
        this.ordinals = new int[Math.toIntExact(span.days())];
        int ordinal = 0;
        for (int i = 0; i < ordinals.length; i++) {
            if (ordinal < worked.length && worked[ordinal].equals(first.plusDays(i))) ordinal++;
            ordinals[i] = ordinal;
        }
    }

    private static LocalDate endOf(Period span) {
        return span.from().plusDays(span.days());
    }

    /** England, from 1 January 2000 to 31 December 2075. */
    public static WorkingDays england() {
        return England.CALENDAR;
    }

    /** A calendar of those days with those bank holidays. */
    public static WorkingDays of(Period span, Collection<BankHoliday> bankHolidays) {
        var holidays = new TreeMap<LocalDate, BankHoliday>();
        bankHolidays.forEach(holiday -> holidays.put(holiday.day(), holiday));
        return new WorkingDays(span, holidays, day -> !isWeekend(day) && !holidays.containsKey(day));
    }

    /** This calendar with more days left out, as a tribunal's, which does not count August. */
    public WorkingDays leavingOut(Collection<YearlySpan> spans) {
        return new WorkingDays(
                span(), holidays, day -> isWorkingDay(day) && spans.stream().noneMatch(leftOut -> leftOut.covers(day)));
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorkingDay(LocalDate day) {
        var ordinal = ordinal(day);
        return ordinal > 0 && worked[ordinal - 1].equals(day);
    }

    public Optional<BankHoliday> bankHoliday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    public Collection<BankHoliday> bankHolidays() {
        return holidays.values();
    }

    /**
     * The working day that many after a start, the start being day 0, whether it is worked or not.
     *
     * @throws IllegalArgumentException for a count below 1, or a day the calendar does not reach
     */
    public LocalDate after(LocalDate start, int count) {
        if (count < 1) throw new IllegalArgumentException("Count at least one working day, not " + count);
        return worked(ordinal(start) + count, start);
    }

    /** The working day that many before a day. */
    public LocalDate before(LocalDate day, int count) {
        if (count < 1) throw new IllegalArgumentException("Count at least one working day, not " + count);
        return worked(ordinal(day) - count + (isWorkingDay(day) ? 0 : 1), day);
    }

    /** The day itself if it is worked, otherwise the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    /** The day itself if it is worked, otherwise the last that was. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : before(day, 1);
    }

    /** How many working days there are after the first day, up to and including the second; negative if it is earlier. */
    public int between(LocalDate day, LocalDate later) {
        return ordinal(later) - ordinal(day);
    }

    /** How many working days the calendar has up to and including that day. */
    public int ordinal(LocalDate day) {
        if (!knows(day))
            throw new IllegalArgumentException("The calendar of working days does not reach " + DateWords.full(day));
        return ordinals[Math.toIntExact(ChronoUnit.DAYS.between(first, day))];
    }

    public boolean knows(LocalDate day) {
        return span().covers(day);
    }

    /** The days this calendar knows. */
    public Period span() {
        return new Period(first, first.plusDays(ordinals.length));
    }

    /** Every day the calendar knows, in order. */
    public Stream<LocalDate> days() {
        return first.datesUntil(first.plusDays(ordinals.length));
    }

    private LocalDate worked(int ordinal, LocalDate start) {
        if (ordinal < 1 || ordinal > worked.length)
            throw new IllegalArgumentException(
                    "The calendar of working days ends before it can count from " + DateWords.full(start));
        return worked[ordinal - 1];
    }

    /** Built when first asked for, so that commands that count no days do not wait for it. */
    private static final class England {
        private static final WorkingDays CALENDAR = of(
                Period.ofDays(
                        LocalDate.of(EnglishBankHolidays.FIRST_YEAR, 1, 1),
                        LocalDate.of(EnglishBankHolidays.LAST_YEAR, 12, 31)),
                EnglishBankHolidays.all().values());
    }
}
