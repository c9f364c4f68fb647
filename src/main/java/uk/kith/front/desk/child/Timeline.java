package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.kernel.DateWords;
import uk.kith.platform.pages.Link;

/**
 * A child's life as far as it is recorded, as one picture: what lasted as bands, what happened on a day as marks. Places are hundredths of
 * the width, so that the words in the picture keep their size on every screen.
 */
public record Timeline(
        LocalDate from, LocalDate until, List<Zoom> zooms, List<Tick> ticks, List<BandRow> bands, List<MarkRow> marks) {

    /** A part of the life to look at, by its address. */
    public record Zoom(Link link, boolean isShown) {}

    /** A day named under the picture. */
    public record Tick(String at, String words) {}

    public record BandRow(String title, List<Band> bands) {}

    /**
     * Something that lasted.
     *
     * @param even every other band is a shade darker, so that two that meet are told apart
     */
    public record Band(String at, String width, String words, String days, String href, boolean even) {}

    public record MarkRow(String title, List<Mark> marks) {}

    /** Something that happened on a day. */
    public record Mark(String at, Shape shape, String words, String day, String href) {}

    /** How a mark looks; each kind of event has a shape of its own. */
    public enum Shape {
        DOT,
        RING,
        DIAMOND,
        SQUARE
    }

    public boolean isEmpty() {
        return bands.stream().allMatch(row -> row.bands().isEmpty())
                && marks.stream().allMatch(row -> row.marks().isEmpty());
    }

    /** "1 December 2024 to 20 November 2026". */
    public String period() {
        return DateWords.full(from) + " to " + DateWords.full(until);
    }

    /** "Legal status, home, social worker, visits". */
    public String rowsInWords() {
        var titles = Stream.concat(
                        bands.stream().map(BandRow::title), marks.stream().map(MarkRow::title))
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.UK);
        return Character.toUpperCase(titles.charAt(0)) + titles.substring(1);
    }

    public int bandTop(int row) {
        return 26 + row * 52;
    }

    public int markTop(int row) {
        return 26 + bands.size() * 52 + row * 44;
    }

    public int height() {
        return 30 + bands.size() * 52 + marks.size() * 44;
    }
}
