package uk.kith.platform.pages;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as they are drawn: on the server as they stand, in the browser so that a reader can walk through them, and always as
 * the table underneath. The three show the same marks.
 *
 * @param id names it on its page
 * @param question what the reader finds out from it
 * @param about the period, the place and what is counted
 * @param labelled what the labels are: "Month", "Team"
 * @param labels what each mark of a series is of: "March 2026", "Girls"
 */
public record Picture(
        String id,
        Kind kind,
        String question,
        String about,
        String labelled,
        List<String> labels,
        List<Series> series,
        List<Limit> limits,
        List<Break> breaks) {

    /** More lines than these cannot be told apart. */
    public static final int MOST_SERIES = 6;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A line for time, bars for comparison, dots with an interval for small numbers. */
    public enum Kind {
        LINE,
        BAR,
        DOT
    }

    /** Marks that belong together, one for each label. */
    public record Series(String name, List<Mark> marks) {}

    /**
     * One figure.
     *
     * @param value none where there is nothing to draw
     * @param words as it is read: "86.4% (19 of 22)"
     * @param low where the interval around it begins; none without an interval
     * @param href what it opens
     */
    public record Mark(
            @Nullable BigDecimal value,
            String words,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String href) {

        public static Mark of(@Nullable BigDecimal value, String words, @Nullable String href) {
            return new Mark(value, words, null, null, href);
        }
    }

    /** A level line, from one label to another, both counted from 0. */
    public record Limit(String name, BigDecimal value, int from, int to) {}

    /** No line goes across to this label: from here on it was counted otherwise. */
    public record Break(int at, String why) {}

    public Picture {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (var one : series)
            if (one.marks().size() != labels.size())
                throw new IllegalArgumentException("%s has %d marks for %d labels"
                        .formatted(one.name(), one.marks().size(), labels.size()));
    }

    public static Picture of(
            String id,
            Kind kind,
            String question,
            String about,
            String labelled,
            List<String> labels,
            List<Series> series) {
        return new Picture(id, kind, question, about, labelled, labels, series, List.of(), List.of());
    }

    public Picture withLimits(List<Limit> all) {
        return new Picture(id, kind, question, about, labelled, labels, series, List.copyOf(all), breaks);
    }

    public Picture withBreaks(List<Break> all) {
        return new Picture(id, kind, question, about, labelled, labels, series, limits, List.copyOf(all));
    }

    public boolean isDrawn() {
        return series.size() <= MOST_SERIES && values().findAny().isPresent();
    }

    public Plot plot() {
        return new Plot(this);
    }

    /** All that is drawn, for the script that draws it in the browser. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("kind", kind.name().toLowerCase(java.util.Locale.ROOT));
        all.put(
                "description",
                Stream.of(question, about, "The table below it has every figure.")
                        .filter(words -> !words.isBlank())
                        .map(words -> words.matches("(?s).*[.?]") ? words : words + ".")
                        .collect(Collectors.joining(" ")));
        var scale = plot();
        all.put("top", scale.top());
        all.put("step", scale.step());
        all.put("labels", labels);
        all.put("series", series);
        all.put("limits", limits);
        all.put("breaks", breaks);
        return JSON.writeValueAsString(all);
    }

    /** Everything that must have room on its scale. */
    Stream<BigDecimal> values() {
        return Stream.concat(
                        series.stream()
                                .flatMap(one -> one.marks().stream())
                                .flatMap(mark -> Stream.of(mark.value(), mark.high())),
                        limits.stream().map(Limit::value))
                .filter(Objects::nonNull);
    }
}
