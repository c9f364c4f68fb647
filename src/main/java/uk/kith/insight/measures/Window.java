package uk.kith.insight.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.kith.kernel.DateWords;

/**
 * The days that a figure speaks of, from the first to the last, both counted. A stock is counted at the end of the last day.
 * What was counted over windows of unlike kinds cannot be put side by side.
 */
public record Window(Kind kind, LocalDate from, LocalDate to) {

    /** How a window lies in the calendar. */
    public enum Kind {
        DAY("as at"),
        MONTH("month"),
        QUARTER("quarter"),
        FINANCIAL_YEAR("financial year"),
        ACADEMIC_YEAR("academic year"),
        YEAR_TO_DATE("financial year to date"),
        TWELVE_MONTHS("twelve months"),
        OTHER("days chosen");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException when the window ends before it begins */
    public Window {
        if (to.isBefore(from))
            throw new IllegalArgumentException(
                    "A period cannot end (%s) before it begins (%s): put the earlier day first.".formatted(to, from));
    }

    public static Window day(LocalDate day) {
        return new Window(Kind.DAY, day, day);
    }

    /** The month that holds the day, or as much of it as there has been by then. */
    public static Window monthTo(LocalDate day) {
        return new Window(Kind.MONTH, day.withDayOfMonth(1), day);
    }

    public static Window quarterTo(LocalDate day) {
        return new Window(Kind.QUARTER, day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3), day);
    }

    public static Window financialYearTo(LocalDate day) {
        return yearTo(Kind.FINANCIAL_YEAR, 4, day);
    }

    public static Window academicYearTo(LocalDate day) {
        return yearTo(Kind.ACADEMIC_YEAR, 9, day);
    }

    /** From 1 April to the day. */
    public static Window yearToDate(LocalDate day) {
        return yearTo(Kind.YEAR_TO_DATE, 4, day);
    }

    /** The twelve months that end with the day. */
    public static Window twelveMonthsTo(LocalDate day) {
        return new Window(Kind.TWELVE_MONTHS, day.plusDays(1).minusYears(1), day);
    }

    /** A period as somebody gave it: named by the calendar where it is one of the calendar's. */
    public static Window between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return new Window(Kind.OTHER, from, to);
        return Stream.of(
                        day(to),
                        monthTo(to),
                        quarterTo(to),
                        financialYearTo(to),
                        academicYearTo(to),
                        twelveMonthsTo(to))
                .filter(window -> window.from().equals(from) && (window.kind() == Kind.DAY || window.isWhole()))
                .findFirst()
                .orElseGet(
                        () -> yearToDate(to).from().equals(from) ? yearToDate(to) : new Window(Kind.OTHER, from, to));
    }

    /** So many months, the last one whole or as far as the day, the oldest first. */
    public static List<Window> months(int many, LocalDate until) {
        return series(Kind.MONTH, many, until);
    }

    /** So many windows of the calendar, the last one whole or as far as the day, the oldest first. */
    public static List<Window> series(Kind kind, int many, LocalDate until) {
        var windows = new ArrayList<Window>();
        var day = until;
        for (int number = 0; number < many; number++) {
            var window = to(kind, day);
            windows.addFirst(window);
            day = kind == Kind.TWELVE_MONTHS
                    ? until.plusDays(1).minusMonths(number + 1L).minusDays(1)
                    : window.from().minusDays(1);
        }
        return List.copyOf(windows);
    }

    private static Window to(Kind kind, LocalDate day) {
        return switch (kind) {
            case DAY, OTHER -> day(day);
            case MONTH -> monthTo(day);
            case QUARTER -> quarterTo(day);
            case FINANCIAL_YEAR -> financialYearTo(day);
            case ACADEMIC_YEAR -> academicYearTo(day);
            case YEAR_TO_DATE -> yearToDate(day);
            case TWELVE_MONTHS -> twelveMonthsTo(day);
        };
    }

    private static Window yearTo(Kind kind, int month, LocalDate day) {
        var first = LocalDate.of(day.getYear(), month, 1);
        return new Window(kind, first.isAfter(day) ? first.minusYears(1) : first, day);
    }

    /**
     * Whether what was counted over this and another window may stand side by side: both of one kind, though the last of a series
     * may be the part that has been so far, or both as long as each other, as this week and the one before.
     */
    public boolean isLike(Window other) {
        if (kind == other.kind && kind != Kind.OTHER) return true;
        return days() == other.days() || isYear() && other.isYear();
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private boolean isYear() {
        return to.plusDays(1).equals(from.plusYears(1));
    }

    /** Whether those that end later begin no earlier. */
    static boolean followOneAnother(List<Window> windows) {
        var byEnd = windows.stream()
                .sorted(Comparator.comparing((Window window) -> window.to).thenComparing(Window::from))
                .toList();
        return IntStream.range(1, byEnd.size())
                .noneMatch(place ->
                        byEnd.get(place).from().isBefore(byEnd.get(place - 1).from()));
    }

    /** @throws CannotBeAsked when some of them are unlike */
    static void refuseUnlike(List<Window> windows) {
        for (var window : windows)
            if (!window.isLike(windows.getFirst()))
                throw new CannotBeAsked("%s and %s cannot be put side by side: ask about one kind of period at a time."
                        .formatted(capital(windows.getFirst().inFull()), window.inFull()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String inFull() {
        return kind == Kind.DAY
                ? "a day (%s)".formatted(DateWords.full(to))
                : "%s (%s to %s)"
                        .formatted(
                                switch (kind) {
                                    case MONTH, QUARTER, FINANCIAL_YEAR, YEAR_TO_DATE -> "a " + kind.words;
                                    case ACADEMIC_YEAR -> "an " + kind.words;
                                    case TWELVE_MONTHS -> "twelve months";
                                    case DAY, OTHER -> "some days";
                                },
                                DateWords.full(from),
                                DateWords.full(to));
    }

    /** Whether it is a whole month, quarter or year, and not the part of one that has been so far. */
    public boolean isWhole() {
        return switch (kind) {
            case MONTH -> to.plusDays(1).equals(from.plusMonths(1));
            case QUARTER -> to.plusDays(1).equals(from.plusMonths(3));
            case FINANCIAL_YEAR, ACADEMIC_YEAR -> to.plusDays(1).equals(from.plusYears(1));
            case DAY, YEAR_TO_DATE, TWELVE_MONTHS, OTHER -> true;
        };
    }
}
