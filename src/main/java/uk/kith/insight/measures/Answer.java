package uk.kith.insight.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the record answers.
 *
 * @param figures for each period and each way it was asked to be broken down; the whole first
 * @param asOf the moment whose facts were counted
 * @param knownAt the moment as known at which the record was asked; null for now
 */
public record Answer(
        Measure measure,
        Question question,
        List<Figure> figures,
        Instant asOf,
        @Nullable Instant knownAt) {

    /** The whole of one period. */
    public Optional<Figure> whole(Window window) {
        return of(window, List.of()).stream().findFirst();
    }

    /** The groups of one breakdown, or of several at once, in one period. */
    public List<Figure> of(Window window, List<String> by) {
        return figures.stream()
                .filter(figure -> figure.window().equals(window) && figure.by().equals(by))
                .toList();
    }

    /** The whole of every period, the oldest first. */
    public List<Figure> wholes() {
        return figures.stream().filter(figure -> figure.by().isEmpty()).toList();
    }
}
