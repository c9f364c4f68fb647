package uk.kith.insight.measures;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Takes the packed rows of one measure, and counts them in every period they belong to, by every breakdown. */
final class Sweeping implements RowCallbackHandler {

    /**
     * Rows that count alike.
     *
     * @param day on which they count; of times the first stretch in which they do
     * @param until of times the first stretch in which they no longer do
     */
    private record Packed(
            int day, int until, boolean isCounted, List<String> own, int[] children, double @Nullable [] values) {}

    /** One breakdown of one variant, with the place that each of its groups has in the tally. */
    private record Column(@Nullable GroupsByDay groups, int own, Tally tally, int[] places) {}

    /** Those whom a variant keeps, and how they are divided. */
    private record Kept(@Nullable GroupsByDay of, int own, boolean isIn, List<String> groups, List<Column> columns) {}

    private final Measure measure;
    private final List<Window> windows;
    private final boolean isOfTimes;
    private final Stretches stretches;
    private final ChildNumbers numbers;
    private final List<Packed> rows = new ArrayList<>();

    Sweeping(Measure measure, List<Window> windows, ChildNumbers numbers) {
        this.measure = measure;
        this.windows = windows;
        this.isOfTimes = measure.isStockOfTimes();
        this.stretches = measure.isOnceEach()
                ? Stretches.each(windows)
                : isOfTimes ? Stretches.days(windows) : Stretches.between(windows);
        this.numbers = numbers;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var own = new ArrayList<String>();
        for (var breakdown : measure.breakdowns()) {
            var group = row.getString(breakdown.id());
            own.add(group == null ? Breakdown.NOT_KNOWN : group);
        }
        boolean hasValues = measure.value() == Measure.Value.MEAN || measure.value() == Measure.Value.MEDIAN;
        rows.add(new Packed(
                isOfTimes
                        ? row.getInt("first_asked")
                        : (int) row.getObject("day", LocalDate.class).toEpochDay(),
                isOfTimes ? row.getInt("none_asked") : 0,
                row.getBoolean("counted"),
                own,
                children(row.getBytes("children")),
                hasValues ? values(row.getBytes("amounts")) : null));
    }

    private int[] children(byte[] packed) {
        var bytes = ByteBuffer.wrap(packed);
        var children = new int[packed.length / ChildNumbers.BYTES];
        for (int place = 0; place < children.length; place++) children[place] = numbers.next(bytes);
        return children;
    }

    private static double[] values(byte[] packed) {
        var values = new double[packed.length / Double.BYTES];
        ByteBuffer.wrap(packed).asDoubleBuffer().get(values);
        return values;
    }

    /** By the variant ("" for none) and the breakdown ("" for the whole). */
    Map<String, Map<String, Tally>> tallies(Map<String, GroupsByDay> groups) {
        var all = new LinkedHashMap<String, Map<String, Tally>>();
        var kept = new ArrayList<Kept>();
        kept.add(kept(groups, null, all.computeIfAbsent("", name -> new LinkedHashMap<>())));
        for (var variant : measure.variants())
            kept.add(kept(groups, variant.only(), all.computeIfAbsent(variant.id(), name -> new LinkedHashMap<>())));
        if (isOfTimes) {
            for (var some : kept) for (var row : rows) addTimes(some, row);
            return all;
        }
        // Of what comes up more than once in a period, what is in the numerator goes first, and of that the earliest.
        rows.sort(Comparator.comparing((Packed row) -> !row.isCounted).thenComparing(Packed::day));
        for (var some : kept) {
            if (measure.isOnceEach())
                for (int window = 0; window < windows.size(); window++) {
                    var seen = new BitSet();
                    for (var row : rows) if (isIn(row.day, windows.get(window))) add(some, row, window, seen);
                }
            else for (var row : rows) add(some, row, stretches.of(row.day), null);
        }
        return all;
    }

    private Kept kept(Map<String, GroupsByDay> groups, @Nullable Only only, Map<String, Tally> tallies) {
        var columns = new ArrayList<Column>();
        columns.add(column(null, -1, "", tallies));
        groups.forEach((name, of) -> {
            if (own(name) < 0) columns.add(column(of, -1, name, tallies));
        });
        for (int place = 0; place < measure.breakdowns().size(); place++)
            columns.add(column(null, place, measure.breakdowns().get(place).id(), tallies));
        if (only == null) return new Kept(null, -1, true, List.of(), columns);
        int own = own(only.breakdown());
        return new Kept(own < 0 ? groups.get(only.breakdown()) : null, own, only.isIn(), only.groups(), columns);
    }

    private int own(String name) {
        return measure.breakdowns().stream().map(Measure.Own::id).toList().indexOf(name);
    }

    private Column column(@Nullable GroupsByDay of, int own, String name, Map<String, Tally> tallies) {
        var tally = new Tally(stretches, measure);
        tallies.put(name, tally);
        var places = new int[of == null ? 0 : of.names().size()];
        Arrays.fill(places, -1);
        return new Column(of, own, tally, places);
    }

    private void add(Kept kept, Packed row, int stretch, @Nullable BitSet seen) {
        if (stretch < 0) return;
        for (int place = 0; place < row.children.length; place++) {
            int child = row.children[place];
            if (!keeps(kept, child, row)) continue;
            if (seen != null) {
                if (seen.get(child)) continue;
                seen.set(child);
            }
            double value = row.values == null ? Double.NaN : row.values[place];
            for (var column : kept.columns) column.tally.add(place(column, child, row), stretch, row.isCounted, value);
        }
    }

    /** Every time is looked at once, however many days it counts on. */
    private void addTimes(Kept kept, Packed row) {
        for (int child : row.children) {
            if (kept.of == null) {
                if (keeps(kept, ownGroup(kept.own, row))) addTime(kept, child, row, row.day, row.until);
                continue;
            }
            kept.of.during(child, stretches.begins(), row.day, row.until, (group, from, until) -> {
                if (keeps(kept, kept.of.names().get(group))) addTime(kept, child, row, from, until);
            });
        }
    }

    private void addTime(Kept kept, int child, Packed row, int from, int until) {
        for (var column : kept.columns) {
            var groups = column.groups;
            if (groups == null)
                column.tally.addToEach(column.tally.place(ownGroup(column.own, row)), from, until, row.isCounted);
            else
                groups.during(
                        child,
                        stretches.begins(),
                        from,
                        until,
                        (group, first, none) ->
                                column.tally.addToEach(place(column, groups, group), first, none, row.isCounted));
        }
    }

    private static boolean keeps(Kept kept, int child, Packed row) {
        return keeps(
                kept,
                kept.of == null ? ownGroup(kept.own, row) : kept.of.names().get(kept.of.on(child, row.day)));
    }

    private static boolean keeps(Kept kept, String group) {
        return kept.groups.isEmpty() || kept.groups.contains(group) == kept.isIn;
    }

    private static String ownGroup(int own, Packed row) {
        return own < 0 ? "" : row.own.get(own);
    }

    private static int place(Column column, int child, Packed row) {
        var groups = column.groups;
        return groups == null
                ? column.tally.place(ownGroup(column.own, row))
                : place(column, groups, groups.on(child, row.day));
    }

    private static int place(Column column, GroupsByDay groups, int group) {
        int place = column.places[group];
        if (place < 0)
            column.places[group] = place = column.tally.place(groups.names().get(group));
        return place;
    }

    private static boolean isIn(int day, Window window) {
        return window.from().toEpochDay() <= day && day <= window.to().toEpochDay();
    }
}
