package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a measure. Whose children, and as they were known when, is the transaction's.
 *
 * @param variant a named exclusion of the measure; null for none
 * @param windows the periods, each answered by itself; for a stock the last day of each counts
 * @param by each a list of breakdowns answered together: none for the whole, one, or two at once
 * @param only rows that are looked at; empty for all
 */
public record Question(
        String measure, @Nullable String variant, List<Window> windows, List<List<String>> by, List<Only> only) {

    /** The whole, for these periods. */
    public static Question of(String measure, List<Window> windows) {
        return new Question(measure, null, windows, List.of(List.of()), List.of());
    }

    public static Question of(String measure, Window window) {
        return of(measure, List.of(window));
    }

    /** At the end of a day. */
    public static Question asAt(String measure, LocalDate day) {
        return of(measure, Window.day(day));
    }

    /** The same, broken down as well by one breakdown or by several at once. */
    public Question by(String... breakdowns) {
        var all = new ArrayList<>(by);
        all.add(List.of(breakdowns));
        return new Question(measure, variant, windows, List.copyOf(all), only);
    }

    public Question only(Only some) {
        var all = new ArrayList<>(only);
        all.add(some);
        return new Question(measure, variant, windows, by, List.copyOf(all));
    }

    public Question variant(@Nullable String name) {
        return new Question(measure, name, windows, by, only);
    }
}
