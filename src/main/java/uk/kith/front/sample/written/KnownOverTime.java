package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.database.BulkOverTime.Version;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.frontdoor.FrontDoorTables;
import uk.kith.record.lookedafter.LookedAfterTables;
import uk.kith.record.people.PeopleTables;
import uk.kith.record.safeguarding.SafeguardingTables;

/**
 * Works out when the rows of the sample became known. What happens is written up some days later, now and then weeks later;
 * an end is known when it has come; and a few visits were first written down with a wrong day.
 */
final class KnownOverTime {

    private static final Set<BulkTable> VISITS =
            Set.of(LookedAfterTables.VISIT, SafeguardingTables.CIN_VISIT, SafeguardingTables.PROTECTION_VISIT);

    /** Nothing forbids two of them on a day. */
    private static final Set<BulkTable> WITH_WRONG_DAYS =
            Set.of(SafeguardingTables.CIN_VISIT, SafeguardingTables.PROTECTION_VISIT);

    /** What is known once the last is known of what it belongs to. */
    private static final Map<BulkTable, String> AT_THE_END =
            Map.of(FrontDoorTables.ASSESSMENT_FACTOR, "assessment", SafeguardingTables.INITIAL_CONFERENCE, "section47");

    private static final int DAYS_TO_WRITE_UP = 5;
    private static final int LATE_IN_HUNDRED = 4;
    private static final int WRONG_IN_HUNDRED = 2;
    private static final int DAYS_TO_NOTICE = 40;

    private final Moments moments;
    private final Map<UUID, Integer> first = new HashMap<>();
    private final Map<UUID, Integer> last = new HashMap<>();

    KnownOverTime(Moments moments) {
        this.moments = moments;
    }

    /** @param rows in the order in which tables point at one another */
    Map<BulkTable, List<Version>> versions(Map<BulkTable, List<List<@Nullable Object>>> rows) {
        people(rows);
        var versions = new LinkedHashMap<BulkTable, List<Version>>();
        rows.forEach((table, ofIt) -> {
            var all = new ArrayList<Version>(ofIt.size());
            var becoming = Becoming.of(table);
            for (var row : ofIt) add(table, becoming, row, all);
            versions.put(table, all);
        });
        return versions;
    }

    /** A person is known since the first that is known of them, and family with them. */
    private void people(Map<BulkTable, List<List<@Nullable Object>>> rows) {
        var known = new HashMap<UUID, Integer>();
        rows.forEach((table, ofIt) -> {
            var becoming = Becoming.of(table);
            if (becoming == null) return;
            for (var row : ofIt) {
                var day = becoming.startOf(row);
                if (day != null && row.get(1) instanceof UUID child)
                    known.merge(child, moments.of(writtenUp(table, row, day)), Math::min);
            }
        });
        for (var row : rows.getOrDefault(PeopleTables.RELATIONSHIP, List.of()))
            if (row.get(1) instanceof UUID child && row.get(2) instanceof UUID other) {
                var here = known.get(child);
                var there = known.get(other);
                if (here != null && (there == null || there > here)) known.put(other, here);
                else if (here == null && there != null) known.put(child, there);
            }
        for (var row : rows.getOrDefault(PeopleTables.PERSON, List.of()))
            if (row.getFirst() instanceof UUID id) first.put(id, known.getOrDefault(id, 0));
    }

    private void add(BulkTable table, @Nullable Becoming becoming, List<@Nullable Object> row, List<Version> versions) {
        int from = pointedAt(table, row);
        if (table.equals(PeopleTables.PERSON) && row.getFirst() instanceof UUID id) from = first.getOrDefault(id, 0);
        var day = becoming == null ? null : becoming.startOf(row);
        if (becoming == null || day == null) {
            versions.add(new Version(from, true, row));
            keep(row, from, from);
            return;
        }
        from = Math.max(from, moments.of(writtenUp(table, row, day)));
        var steps = new TreeSet<Integer>();
        steps.add(from);
        var known = new HashMap<String, Integer>();
        for (var column : becoming.later().keySet()) {
            var later = becoming.day(row, column);
            int step = later == null ? from : Math.max(from, moments.of(writtenUp(table, row, later)));
            known.put(column, step);
            steps.add(step);
        }
        int mended = WITH_WRONG_DAYS.contains(table) && chance(row, day, 7) < WRONG_IN_HUNDRED
                ? moments.of(moments.day(from).plusDays(DAYS_TO_NOTICE))
                : from;
        steps.add(mended);
        for (int step : steps) {
            boolean whole = step >= mended && known.values().stream().allMatch(shownFrom -> shownFrom <= step);
            var values = whole ? row : blanked(table, becoming, row, known, step);
            if (step < mended) values.set(table.columns().indexOf(becoming.start()), day.minusDays(2));
            versions.add(new Version(step, step == from, values));
        }
        keep(row, from, steps.last());
    }

    private void keep(List<@Nullable Object> row, int from, int until) {
        if (!(row.getFirst() instanceof UUID id)) return;
        first.put(id, from);
        if (until > from) last.put(id, until);
    }

    private static List<@Nullable Object> blanked(
            BulkTable table, Becoming becoming, List<@Nullable Object> row, Map<String, Integer> known, int step) {
        var values = new ArrayList<>(row);
        known.forEach((column, from) -> {
            if (from > step)
                for (var blank : becoming.later().getOrDefault(column, List.of())) {
                    int at = table.columns().indexOf(blank);
                    values.set(at, row.get(at) instanceof Collection<?> ? List.of() : null);
                }
        });
        return values;
    }

    /** Nothing is known before what it points at. */
    private int pointedAt(BulkTable table, List<@Nullable Object> row) {
        int latest = 0;
        for (int column = 1; column < row.size(); column++)
            if (row.get(column) instanceof UUID other) {
                latest = Math.max(latest, first.getOrDefault(other, 0));
                if (table.columns().get(column).equals(AT_THE_END.get(table)))
                    latest = Math.max(latest, last.getOrDefault(other, 0));
            }
        return latest;
    }

    /** The same for all that happened to a child on a day, but for visits that somebody was late to write up. */
    private static LocalDate writtenUp(BulkTable table, List<@Nullable Object> row, LocalDate day) {
        var usual = day.plusDays(1L + chance(List.of(0, String.valueOf(row.get(1))), day, 1) % DAYS_TO_WRITE_UP);
        return VISITS.contains(table) && chance(row, day, 3) < LATE_IN_HUNDRED ? usual.plusDays(DAYS_TO_NOTICE) : usual;
    }

    /** A number under a hundred that is always the same for this row and day. */
    private static int chance(List<? extends @Nullable Object> row, LocalDate day, int salt) {
        long mixed = 31L * String.valueOf(row.get(1)).hashCode() + 17L * day.toEpochDay() + salt;
        mixed = (mixed ^ mixed >>> 31) * 0x9E3779B97F4A7C15L;
        return (int) Math.floorMod(mixed ^ mixed >>> 29, 100L);
    }
}
