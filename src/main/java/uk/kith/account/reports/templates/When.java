package uk.kith.account.reports.templates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Window;

/**
 * Of which time a reference speaks, seen from the report's day: "year to date, a year before".
 *
 * @param base null for what suits the measure
 * @param before null for the time itself
 * @param many how many windows there are in a row that ends with this one; 0 for this one alone
 */
record When(@Nullable Base base, @Nullable Before before, int many) {

    static final When USUAL = new When(null, null, 0);

    private static final Pattern SERIES = Pattern.compile("([1-9][0-9]?) (months|quarters|years)");

    /** Windows by the names that templates use. The last month, quarter or year is the last whole one. */
    enum Base {
        AS_AT("as at", Window::day),
        YEAR_TO_DATE("year to date", Window::yearToDate),
        TWELVE_MONTHS("twelve months", Window::twelveMonthsTo),
        LAST_MONTH("last month", day -> lastWhole(Window.monthTo(day))),
        LAST_QUARTER("last quarter", day -> lastWhole(Window.quarterTo(day))),
        LAST_YEAR("last year", day -> lastWhole(Window.financialYearTo(day)));

        private final String words;
        private final java.util.function.Function<LocalDate, Window> window;

        Base(String words, java.util.function.Function<LocalDate, Window> window) {
            this.words = words;
            this.window = window;
        }

        private static Window lastWhole(Window window) {
            if (window.isWhole()) return window;
            var before = window.from().minusDays(1);
            return switch (window.kind()) {
                case MONTH -> Window.monthTo(before);
                case QUARTER -> Window.quarterTo(before);
                default -> Window.financialYearTo(before);
            };
        }
    }

    /** How much earlier. */
    enum Before {
        YEAR("a year before", day -> day.minusYears(1)),
        HALF_YEAR("half a year before", day -> day.minusMonths(6)),
        QUARTER("a quarter before", day -> day.minusMonths(3)),
        MONTH("a month before", day -> day.minusMonths(1));

        private final String words;
        private final UnaryOperator<LocalDate> back;

        Before(String words, UnaryOperator<LocalDate> back) {
            this.words = words;
            this.back = back;
        }

        String words() {
            return words;
        }

        static Optional<Before> of(String words) {
            return Arrays.stream(values())
                    .filter(one -> one.words.equals(words))
                    .findFirst();
        }

        /** The day so much earlier; the last day of a month for the last day of a month. */
        LocalDate from(LocalDate day) {
            var earlier = back.apply(day);
            var isLast = day.plusDays(1).getDayOfMonth() == 1;
            return isLast ? earlier.withDayOfMonth(earlier.lengthOfMonth()) : earlier;
        }
    }

    /** Takes the words in, if they speak of time. */
    Optional<When> and(String words) {
        var series = SERIES.matcher(words);
        if (series.matches())
            return Optional.of(new When(
                    switch (series.group(2)) {
                        case "months" -> Base.LAST_MONTH;
                        case "quarters" -> Base.LAST_QUARTER;
                        default -> Base.LAST_YEAR;
                    },
                    before,
                    Integer.parseInt(series.group(1))));
        var named = Arrays.stream(Base.values())
                .filter(one -> one.words.equals(words))
                .findFirst()
                .map(found -> new When(found, before, many));
        return named.or(() -> Before.of(words).map(found -> new When(base, found, many)));
    }

    /** Whether a year so far is told beside one that is shorter or longer. */
    boolean isUnlikeBefore() {
        return many == 0 && (base == null || base == Base.YEAR_TO_DATE) && before != null && before != Before.YEAR;
    }

    When before(@Nullable Before earlier) {
        return new When(base, earlier, many);
    }

    /** The windows, the oldest first. A row of them goes on to the report's day, whole or not. */
    List<Window> windows(LocalDate asAt, Base usual) {
        var day = before == null ? asAt : before.from(asAt);
        var named = base == null ? usual : base;
        if (many == 0) return List.of(named.window.apply(day));
        return Window.series(
                switch (named) {
                    case LAST_QUARTER -> Window.Kind.QUARTER;
                    case LAST_YEAR -> Window.Kind.FINANCIAL_YEAR;
                    default -> Window.Kind.MONTH;
                },
                many,
                day);
    }

    static Stream<String> names() {
        return Stream.concat(
                Arrays.stream(Base.values()).map(one -> one.words),
                Arrays.stream(Before.values()).map(one -> one.words));
    }
}
