package uk.kith.front.desk.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.platform.pages.Picture;
import uk.kith.platform.pages.Picture.Break;
import uk.kith.platform.pages.Picture.Kind;
import uk.kith.platform.pages.Picture.Mark;
import uk.kith.platform.pages.Picture.Series;

/** Makes pictures of figures: their question, and about what they are. */
final class FiguresDrawn {

    private FiguresDrawn() {}

    /** How a measure went: a line, broken where it was counted otherwise. */
    static Picture trend(
            Measure measure, String about, List<Shown> figures, Function<Shown, @Nullable String> children) {
        var windows = figures.stream().map(shown -> shown.figure().window()).toList();
        return lines("trend", measure, about, windows, List.of(series(measure.title(), figures, children)));
    }

    /** Several lines over the same periods. */
    static Picture lines(String id, Measure measure, String about, List<Window> windows, List<Series> series) {
        return Picture.of(
                        id,
                        Kind.LINE,
                        measure.title() + ": how has it gone?",
                        about,
                        "Period",
                        windows.stream()
                                .map(window -> FigureWords.label(measure, window))
                                .toList(),
                        series)
                .withBreaks(breaks(measure, windows));
    }

    /** How a measure divides: a bar for each group. */
    static Picture groups(
            Measure measure,
            String breakdown,
            String about,
            List<Shown> figures,
            Function<Shown, @Nullable String> children) {
        return groups(measure, breakdown, about, figures, series(measure.title(), figures, children));
    }

    /** How many there are in each group, counted or not. */
    static Picture sizes(
            Measure measure,
            String breakdown,
            String about,
            List<Shown> figures,
            Function<Shown, @Nullable String> children) {
        var marks = figures.stream()
                .map(shown -> Mark.of(
                        shown.figure().denominator(),
                        FigureWords.value(
                                Unit.COUNT,
                                Objects.requireNonNull(shown.figure().denominator())),
                        children.apply(shown)))
                .toList();
        return groups(measure, breakdown, about, figures, new Series("How many", marks));
    }

    private static Picture groups(Measure measure, String breakdown, String about, List<Shown> figures, Series series) {
        return Picture.of(
                "groups",
                Kind.BAR,
                measure.title() + ": how does it divide by " + breakdown.toLowerCase(Locale.UK) + "?",
                about,
                breakdown,
                figures.stream()
                        .map(shown -> shown.figure().groups().getFirst())
                        .toList(),
                List.of(series));
    }

    static Series series(String name, List<Shown> figures, Function<Shown, @Nullable String> children) {
        return new Series(
                name,
                figures.stream()
                        .map(shown -> Mark.of(
                                shown.value(), shown.inFull(), shown.value() == null ? null : children.apply(shown)))
                        .toList());
    }

    private static List<Break> breaks(Measure measure, List<Window> windows) {
        var breaks = new ArrayList<Break>();
        for (var one : measure.breaks())
            for (int at = 1; at < windows.size(); at++)
                if (!windows.get(at).to().isBefore(one.from())
                        && windows.get(at - 1).to().isBefore(one.from())) breaks.add(new Break(at, one.why()));
        return breaks;
    }
}
