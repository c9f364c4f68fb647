package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;

/**
 * One figure while it is weighed whether it may be told. It has a number in each layer: how many are counted and, for a share, how
 * many are not.
 */
final class Cell {

    private final List<String> groups;
    private final long[] values;
    private final boolean[] mustStayFree;
    private @Nullable String instead;
    private Flows.Range[] known = {};

    Cell(List<String> groups, long[] values) {
        this.groups = groups;
        this.values = values;
        this.mustStayFree = new boolean[values.length];
    }

    static Cell of(Measure.Value kind, Figure figure) {
        long numerator = number(figure.numerator());
        long denominator = number(figure.denominator());
        return new Cell(
                figure.groups(),
                switch (kind) {
                    case COUNT, RATE -> new long[] {numerator};
                    case SHARE -> new long[] {numerator, denominator - numerator};
                    case MEAN, MEDIAN -> new long[] {denominator};
                });
    }

    private static long number(@Nullable BigDecimal number) {
        return number == null ? 0 : number.longValue();
    }

    static Cell nothing(Measure.Value kind, List<String> groups) {
        return new Cell(groups, new long[kind == Measure.Value.SHARE ? 2 : 1]);
    }

    static Cell difference(Cell whole, Cell part) {
        var values = whole.values.clone();
        for (int layer = 0; layer < values.length; layer++) values[layer] -= part.values[layer];
        return new Cell(whole.groups, values);
    }

    static Cell sum(List<String> groups, List<Cell> cells) {
        var values = new long[cells.getFirst().values.length];
        for (var cell : cells) for (int layer = 0; layer < values.length; layer++) values[layer] += cell.values[layer];
        return new Cell(groups, values);
    }

    List<String> groups() {
        return groups;
    }

    long[] values() {
        return values;
    }

    boolean isNothing() {
        return Arrays.stream(values).allMatch(value -> value == 0);
    }

    boolean isHidden() {
        return instead != null;
    }

    @Nullable String instead() {
        return instead;
    }

    Flows.Range[] known() {
        return known;
    }

    void hide(String words, Flows.Range range) {
        var all = new Flows.Range[values.length];
        Arrays.fill(all, range);
        hide(words, all);
    }

    void hide(String words, Flows.Range[] ranges) {
        instead = words;
        known = ranges;
    }

    void show() {
        instead = null;
        known = new Flows.Range[0];
    }

    /** That a number held back must not become known by what else is told. */
    void keepFree(int layer) {
        mustStayFree[layer] = true;
    }

    boolean mustStayFree(int layer) {
        return mustStayFree[layer];
    }
}
