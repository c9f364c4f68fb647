package uk.kith.insight.measures.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.comparing.Flows.Pipe;
import uk.kith.insight.measures.comparing.Flows.Range;

/**
 * Weighs the figures of one period. What is held back of one breakdown is the same whatever else is asked with it, so that two
 * answers do not tell together what neither tells alone.
 */
final class HoldingBack {

    private final Suppression settings;
    private final Measure.Value kind;
    private final Map<List<String>, List<Cell>> cells = new LinkedHashMap<>();
    private final Map<String, List<Cell>> margins = new HashMap<>();
    private final List<List<Cell>> altogether = new ArrayList<>();
    private boolean wholeIsHidden;

    /** @param figures of one period */
    HoldingBack(Suppression settings, Measure.Value kind, List<Figure> figures) {
        this.settings = settings;
        this.kind = kind;
        for (var figure : figures)
            cells.computeIfAbsent(figure.by(), by -> new ArrayList<>()).add(Cell.of(kind, figure));
        weigh();
    }

    /** What stands instead of a figure; null where it may be told. */
    @Nullable String instead(Figure figure) {
        return cells.getOrDefault(figure.by(), List.of()).stream()
                .filter(cell -> cell.groups().equals(figure.groups()))
                .findFirst()
                .map(Cell::instead)
                .orElse(null);
    }

    private void weigh() {
        if (!settings.hidesOthers()) {
            cells.values().stream()
                    .flatMap(List::stream)
                    .filter(this::isSmall)
                    .forEach(cell -> cell.hide(words(cell), ranges(cell)));
            return;
        }
        cells.values().stream().findFirst().ifPresent(some -> {
            var whole = Cell.sum(List.of(), some);
            wholeIsHidden = isSmall(whole);
        });
        cells.forEach((by, some) -> {
            if (wholeIsHidden) some.forEach(cell -> cell.hide(by.isEmpty() ? words(cell) : Told.NOT_SHOWN, Range.ANY));
            else if (by.size() == 1) margin(by.getFirst());
            else if (by.size() == 2) crossed(by, some);
            else if (by.size() > 2)
                throw new IllegalArgumentException("Small numbers are held back for two breakdowns at the most.");
        });
    }

    private List<Cell> margin(String breakdown) {
        var known = margins.get(breakdown);
        if (known != null) return known;
        var asked = cells.get(List.of(breakdown));
        var margin = asked == null ? summed(breakdown) : asked;
        margins.put(breakdown, margin);
        var flows =
                new Flows(2, margin.stream().map(cell -> pipe(0, 1, cell, true)).toList(), whenHidden());
        settle(flows, margin);
        return margin;
    }

    private List<Cell> summed(String breakdown) {
        var by = cells.keySet().stream()
                .filter(some -> some.contains(breakdown))
                .findFirst()
                .orElseThrow();
        int place = by.indexOf(breakdown);
        var groups = new LinkedHashMap<String, List<Cell>>();
        for (var cell : cells.getOrDefault(by, List.of()))
            groups.computeIfAbsent(cell.groups().get(place), group -> new ArrayList<>())
                    .add(cell);
        return groups.entrySet().stream()
                .map(group -> Cell.sum(List.of(group.getKey()), group.getValue()))
                .toList();
    }

    private void crossed(List<String> by, List<Cell> inner) {
        var rows = margin(by.get(0));
        var columns = margin(by.get(1));
        if (altogether.contains(rows) || altogether.contains(columns)) {
            hideAll(inner);
            return;
        }
        int end = rows.size() + columns.size() + 1;
        var pipes = new ArrayList<Pipe>();
        var all = new ArrayList<Cell>();
        for (var cell : inner) {
            pipes.add(pipe(
                    1 + place(rows, cell.groups().get(0)),
                    1 + rows.size() + place(columns, cell.groups().get(1)),
                    cell,
                    true));
            all.add(cell);
        }
        for (int row = 0; row < rows.size(); row++) pipes.add(pipe(0, 1 + row, rows.get(row), false));
        for (int column = 0; column < columns.size(); column++)
            pipes.add(pipe(1 + rows.size() + column, end, columns.get(column), false));
        all.addAll(rows);
        all.addAll(columns);
        var flows = new Flows(end + 1, pipes, whenHidden());
        for (int place = inner.size(); place < all.size(); place++)
            if (all.get(place).isHidden()) flows.hide(place, all.get(place).known());
        settle(flows, inner, all);
    }

    private static int place(List<Cell> margin, String group) {
        for (int place = 0; place < margin.size(); place++)
            if (margin.get(place).groups().getFirst().equals(group)) return place;
        throw new IllegalArgumentException("No group " + group);
    }

    private void settle(Flows flows, List<Cell> cells) {
        settle(flows, cells, cells);
    }

    /** @param all those that are weighed, and after them those that stand already */
    private void settle(Flows flows, List<Cell> weighed, List<Cell> all) {
        for (int place = 0; place < weighed.size(); place++)
            if (isSmall(weighed.get(place))) flows.hide(place, ranges(weighed.get(place)));
        if (!isFreed(flows, weighed, all)) {
            hideAll(weighed);
            return;
        }
        for (int place = 0; place < weighed.size(); place++) {
            var cell = weighed.get(place);
            if (!flows.isHidden(place)) continue;
            boolean isFree = false;
            for (int layer = 0; layer < cell.values().length; layer++)
                if (flows.isFree(place, layer)) {
                    cell.keepFree(layer);
                    isFree = true;
                }
            if (isSmall(cell)) cell.hide(words(cell), ranges(cell));
            else if (isFree) cell.hide(Told.NOT_SHOWN, whenHidden());
            else flows.show(place);
        }
    }

    private boolean isFreed(Flows flows, List<Cell> weighed, List<Cell> all) {
        for (int place = 0; place < all.size(); place++) {
            var cell = all.get(place);
            for (int layer = 0; layer < cell.values().length; layer++) {
                boolean must = place < weighed.size()
                        ? settings.isSmall(cell.values()[layer])
                        : cell.isHidden() && cell.mustStayFree(layer);
                if (must && !flows.free(place, layer)) return false;
            }
        }
        return true;
    }

    private void hideAll(List<Cell> some) {
        some.forEach(cell -> cell.hide(Told.NOT_SHOWN, Range.ANY));
        altogether.add(some);
    }

    private Pipe pipe(int from, int to, Cell cell, boolean mayBeHidden) {
        boolean isHideable = !cell.isNothing();
        for (long value : cell.values()) if (value < whenHidden().lowest()) isHideable = false;
        return new Pipe(from, to, cell.values(), mayBeHidden && isHideable);
    }

    private boolean isSmall(Cell cell) {
        for (long value : cell.values()) if (settings.isSmall(value)) return true;
        return false;
    }

    /** Of a share nobody is told which of its numbers is small, so nothing is known of either. */
    private boolean saysFewer() {
        return kind != Measure.Value.SHARE;
    }

    private String words(Cell cell) {
        return saysFewer() && isSmall(cell) ? settings.fewer() : Told.NOT_SHOWN;
    }

    private Range[] ranges(Cell cell) {
        var ranges = new Range[cell.values().length];
        java.util.Arrays.fill(
                ranges, saysFewer() ? new Range(settings.hidesNone() ? 0 : 1, settings.under() - 1L) : Range.ANY);
        return ranges;
    }

    private Range whenHidden() {
        return saysFewer() ? new Range(settings.under(), Long.MAX_VALUE) : Range.ANY;
    }
}
