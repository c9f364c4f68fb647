package uk.kith.front.desk.performance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Link;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Picture;
import uk.kith.platform.pages.Problems;

/**
 * A question put together by clicking, and its answer.
 *
 * @param asked none until a measure is chosen
 * @param answered none until it is answered
 */
public record AskPage(
        Address address,
        List<Option> measures,
        @Nullable MeasureAsked asked,
        @Nullable Answered answered,
        Problems problems) {

    /**
     * The answer.
     *
     * @param heading what was asked, in words
     */
    public record Answered(String heading, String asOf, Table table, Picture picture) {}

    /** The answer as a table: groups down and across, the whole last. */
    public record Table(String corner, List<Head> across, List<Row> down) {}

    /**
     * What a row or a column is of.
     *
     * @param narrow the same question of this group alone; none for the whole
     */
    public record Head(String words, @Nullable String narrow) {}

    public record Row(Head head, List<Cell> cells) {}

    /**
     * A figure.
     *
     * @param href the children behind it
     */
    public record Cell(
            String words, String detail, @Nullable String href) {}

    public @Nullable String given(String name) {
        return address.answer(name).orElse(null);
    }

    public List<Option> periods() {
        return Option.of(AskAsked.PERIODS);
    }

    public List<Option> breakdowns() {
        return asked == null ? List.of() : Option.of(asked.breakdowns());
    }

    public List<Option> variants() {
        return asked == null
                ? List.of()
                : asked.measure().variants().stream()
                        .map(variant -> new Option(variant.id(), variant.title()))
                        .toList();
    }

    public List<Link> narrowed() {
        return asked == null ? List.of() : asked.narrowed();
    }

    public String export(String kind) {
        return new Address(Ways.ASK + "/export." + kind, address.question()).toString();
    }

    public boolean takesOut() {
        return asked != null && asked.reader().takesOut();
    }

    static List<Option> options(List<Measure> all) {
        return Scorecards.areas(all).stream()
                .flatMap(area -> all.stream()
                        .filter(measure -> measure.area().equals(area) && measure.notYet() == null)
                        .map(measure -> new Option(measure.id(), FigureWords.area(area) + ": " + measure.title())))
                .toList();
    }
}
