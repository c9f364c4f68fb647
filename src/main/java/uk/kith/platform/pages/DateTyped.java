package uk.kith.platform.pages;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateWords;

/**
 * A day as somebody typed it: "3/5", "03/05/2026", "3 May", "yesterday", "last Monday". Either understood, or one
 * sentence that says what to type. Day comes before month, as it is written in England. Without a year, the most
 * recent such day is meant, because what is recorded has happened; {@link Looking#AHEAD} turns that round.
 */
public sealed interface DateTyped {

    /** Which way a day without a year, or the bare name of a weekday, lies. */
    enum Looking {
        BACK,
        AHEAD
    }

    /** Understood. */
    record Read(LocalDate day) implements DateTyped {

        /** "Sunday 3 May 2026". */
        public String inFull() {
            return WhenWords.inFull(day);
        }
    }

    /** Not understood, or no day at all: what to type, in one sentence. */
    record NotRead(String says) implements DateTyped {}

    static DateTyped read(String typed, LocalDate today) {
        return read(typed, today, Looking.BACK);
    }

    static DateTyped read(String typed, LocalDate today, Looking looking) {
        return new Reading(today, looking).of(typed);
    }

    /** The day, when it was understood. */
    default Optional<LocalDate> date() {
        return this instanceof Read(var day) ? Optional.of(day) : Optional.empty();
    }

    /** One attempt at reading, on one day. */
    record Reading(LocalDate today, Looking looking) {

        private static final Pattern NUMBERS =
                Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?");
        private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
        private static final Pattern WORDS = Pattern.compile(
                "(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,9})\\.?,?(?:[ -]?(\\d{4}|\\d{2}))?");
        private static final Pattern WEEKDAY = Pattern.compile("(?:(last|next|this|on) )?([a-z]{3,9})");

        DateTyped of(String typed) {
            var said = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
            if (said.isEmpty()) return new NotRead("Type a date, for example " + example() + ".");
            return switch (said) {
                case "today" -> new Read(today);
                case "yesterday" -> new Read(today.minusDays(1));
                case "tomorrow" -> new Read(today.plusDays(1));
                default -> written(said, typed.strip());
            };
        }

        private DateTyped written(String said, String typed) {
            var iso = ISO.matcher(said);
            if (iso.matches()) return day(iso.group(3), iso.group(2), iso.group(1), typed);
            var numbers = NUMBERS.matcher(said);
            if (numbers.matches()) return day(numbers.group(1), numbers.group(2), numbers.group(3), typed);
            var words = WORDS.matcher(said);
            if (words.matches()) {
                var month = named(Month.values(), words.group(2));
                if (month.isPresent())
                    return day(words.group(1), "" + month.get().getValue(), words.group(3), typed);
            }
            var weekday = WEEKDAY.matcher(said);
            if (weekday.matches()) {
                var name = named(DayOfWeek.values(), weekday.group(2));
                if (name.isPresent()) return on(name.get(), weekday.group(1), typed);
            }
            return new NotRead("“" + typed + "” is not a date. Type it like " + example() + ".");
        }

        private DateTyped on(DayOfWeek weekday, @Nullable String which, String typed) {
            boolean ahead = which == null || which.equals("on") ? looking == Looking.AHEAD : which.equals("next");
            if ("this".equals(which)
                    || (weekday == today.getDayOfWeek() && !"last".equals(which) && !"next".equals(which)))
                return new NotRead("“" + typed + "” could be two days. Type it like " + example() + ".");
            return new Read(today.with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)));
        }

        private DateTyped day(String day, String month, @Nullable String year, String typed) {
            try {
                int dayNumber = Integer.parseInt(day);
                int monthNumber = Integer.parseInt(month);
                if (year != null) return new Read(LocalDate.of(fullYear(year), monthNumber, dayNumber));
                return new Read(nearest(monthNumber, dayNumber));
            } catch (DateTimeException noSuchDay) {
                return new NotRead("There is no " + typed + ". Type the day, then the month: " + example() + ".");
            }
        }

        /** A leap day without a year is the last, or next, 29 February there was. */
        private LocalDate nearest(int month, int day) {
            var year = today.getYear();
            var fits = Stream.iterate(
                            year + (looking == Looking.AHEAD ? 0 : 1), y -> looking == Looking.AHEAD ? y + 1 : y - 1)
                    .limit(10)
                    .filter(y -> YearMonth.of(y, month).isValidDay(day))
                    .map(y -> LocalDate.of(y, month, day))
                    .filter(date -> looking == Looking.AHEAD ? !date.isBefore(today) : !date.isAfter(today));
            return fits.findFirst().orElseThrow(() -> new DateTimeException("no such day"));
        }

        /** Two figures mean the century that puts the year no more than twenty years ahead: 26 is 2026, 98 is 1998. */
        private int fullYear(String typed) {
            int year = Integer.parseInt(typed);
            if (typed.length() == 4) return year;
            int here = today.getYear() / 100 * 100 + year;
            return here > today.getYear() + 20 ? here - 100 : here;
        }

        private String example() {
            return DateWords.full(today);
        }

        private static <E extends Enum<E>> Optional<E> named(E[] names, String said) {
            return Stream.of(names)
                    .filter(name -> said.length() >= 3
                            && name.name().toLowerCase(Locale.UK).startsWith(said))
                    .findFirst();
        }
    }
}
