package uk.kith.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which parts may be unknown, as the looked-after return allows for an earlier permanence order: "ZZ" for an
 * unknown day or month, "ZZZZ" for an unknown year. A null part is unknown.
 */
public record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}|ZZ)/(\\d{1,2}|ZZ)/(\\d{4}|ZZZZ)");

    /** A leap year, so that 29 February of an unknown year can stand; the return reads an unknown year as this one. */
    private static final int UNKNOWN_YEAR = 2000;

    /** @throws DateTimeException when the known parts cannot belong to one date, as 31 February */
    public PartialDate {
        if (year != null && (year < 1 || year > 9999)) throw new DateTimeException("No such year: " + year);
        LocalDate.of(year == null ? UNKNOWN_YEAR : year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads "07/02/2014", "7/2/2014" or "ZZ/ZZ/2014"; empty when the text is no such date. */
    public static Optional<PartialDate> parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        try {
            return Optional.of(new PartialDate(part(matcher, 3), part(matcher, 2), part(matcher, 1)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer part(Matcher matcher, int group) {
        var text = matcher.group(group);
        return text.startsWith("Z") ? null : Integer.valueOf(text);
    }

    public boolean isComplete() {
        return complete().isPresent();
    }

    /** The date, when every part is known. */
    public Optional<LocalDate> complete() {
        return year == null || month == null || day == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    /**
     * The day that the looked-after return takes it for: the last day of the month where the day is unknown, 31
     * December where the month is too, 2000 where the year is. A known day in an unknown month becomes the day before
     * that day of the following January, as the return's own checks have it.
     */
    public LocalDate asTheReturnReadsIt() {
        int inYear = year == null ? UNKNOWN_YEAR : year;
        if (month != null && day != null) return LocalDate.of(inYear, month, day);
        if (month != null) return LocalDate.of(inYear, month, 1).plusMonths(1).minusDays(1);
        if (day != null) return LocalDate.of(inYear + 1, Month.JANUARY, day).minusDays(1);
        return LocalDate.of(inYear, Month.DECEMBER, 31);
    }

    /** As the return writes it: "07/02/2014", "ZZ/ZZ/2014". */
    @Override
    public String toString() {
        return written(day, 2) + "/" + written(month, 2) + "/" + written(year, 4);
    }

    private static String written(@Nullable Integer part, int width) {
        return part == null ? "Z".repeat(width) : ("%0" + width + "d").formatted(part);
    }
}
