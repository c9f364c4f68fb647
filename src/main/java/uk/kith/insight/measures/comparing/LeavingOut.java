package uk.kith.insight.measures.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.comparing.Flows.Pipe;
import uk.kith.insight.measures.comparing.Flows.Range;

/**
 * Weighs the figures of one period twice told: of everybody, and with some left out. The difference is those left out, and what is
 * small among them is held back by holding back the part. No words say which number is small, so nothing is known of any.
 */
final class LeavingOut {

    private final Suppression settings;
    private final Measure.Value kind;
    private final Map<Figure, Boolean> held = new IdentityHashMap<>();

    LeavingOut(Suppression settings, Measure.Value kind, List<Figure> all, List<Figure> part) {
        this.settings = settings;
        this.kind = kind;
        if (!settings.hidesOthers()) {
            for (var figures : List.of(all, part))
                for (var figure : figures) if (isSmall(Cell.of(kind, figure))) held.put(figure, true);
            return;
        }
        var parts = new HashMap<List<Object>, Figure>();
        part.forEach(figure -> parts.put(List.of(figure.by(), figure.groups()), figure));
        var byBreakdown = new LinkedHashMap<List<String>, List<Both>>();
        for (var figure : all)
            byBreakdown
                    .computeIfAbsent(figure.by(), by -> new ArrayList<>())
                    .add(new Both(figure, parts.get(List.of(figure.by(), figure.groups()))));
        byBreakdown.values().forEach(this::weigh);
    }

    /** Those that must not be told. */
    Map<Figure, Boolean> held() {
        return held;
    }

    /** A figure of everybody, and that of the part; a group that nobody of the part is in has none. */
    private record Both(Figure all, @Nullable Figure part) {}

    private void weigh(List<Both> pairs) {
        var all = pairs.stream().map(pair -> Cell.of(kind, pair.all)).toList();
        var part = pairs.stream()
                .map(pair -> pair.part == null ? Cell.nothing(kind, pair.all.groups()) : Cell.of(kind, pair.part))
                .toList();
        boolean allIsSmall = isSmall(Cell.sum(List.of(), all));
        boolean partIsSmall = isSmall(Cell.sum(List.of(), part))
                || isSmall(Cell.difference(Cell.sum(List.of(), all), Cell.sum(List.of(), part)));
        var held = new boolean[pairs.size()];
        if (allIsSmall || !hold(all, all, held, false)) Arrays.fill(held, true);
        for (int place = 0; place < held.length; place++) if (held[place]) this.held.put(pairs.get(place).all, true);
        if (allIsSmall || partIsSmall || !hold(part, all, held, true)) Arrays.fill(held, true);
        for (int place = 0; place < held.length; place++) {
            var figure = pairs.get(place).part;
            if (held[place] && figure != null) this.held.put(figure, true);
        }
    }

    /** @return false when holding back some is not enough */
    private boolean hold(List<Cell> cells, List<Cell> atMost, boolean[] held, boolean isPart) {
        if (cells.size() == 1) return true;
        var flows = new Flows(
                2,
                cells.stream()
                        .map(cell -> new Pipe(0, 1, cell.values(), !cell.isNothing()))
                        .toList(),
                Range.ANY);
        for (int place = 0; place < held.length; place++)
            if (held[place] || isSecret(cells.get(place), atMost.get(place), isPart))
                flows.hide(place, ranges(atMost.get(place), isPart));
        for (int place = 0; place < held.length; place++)
            for (int layer = 0; layer < cells.get(place).values().length; layer++) {
                long value = cells.get(place).values()[layer];
                boolean isSecret = settings.isSmall(value)
                        || isPart && settings.isSmall(atMost.get(place).values()[layer] - value);
                if (isSecret && !flows.free(place, layer)) return false;
            }
        for (int place = 0; place < held.length; place++) held[place] |= flows.isHidden(place);
        return true;
    }

    private boolean isSecret(Cell cell, Cell whole, boolean isPart) {
        return isSmall(cell) || isPart && isSmall(Cell.difference(whole, cell));
    }

    /** A part is no more than the whole. */
    private static Range[] ranges(Cell whole, boolean isPart) {
        var ranges = new Range[whole.values().length];
        for (int layer = 0; layer < ranges.length; layer++)
            ranges[layer] = isPart ? new Range(0, whole.values()[layer]) : Range.ANY;
        return ranges;
    }

    private boolean isSmall(Cell cell) {
        for (long value : cell.values()) if (settings.isSmall(value)) return true;
        return false;
    }
}
