package uk.kith.account.returns.cin.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinDay;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Cells;
import uk.kith.account.returns.rules.Day;
import uk.kith.kernel.WorkingDays;

/** A message of the children-in-need census as its rules read it: its rows by table, by child and by episode. */
public final class Census {

    private static final int CHILDREN_OF_A_PART = 256;

    private final CensusRows rows;
    private final List<CensusChild> children;
    private final Day referenceDate;
    private final Day periodStart;

    private Census(CensusRows rows, List<CensusChild> children) {
        this.rows = rows;
        this.children = children;
        var headers = rows.of(CinTable.HEADER);
        referenceDate = headers.isEmpty() ? Day.NO_DAY : headers.getFirst().at(Column.REFERENCE_DATE);
        periodStart = referenceDate.plusYears(-1).plusDays(1);
    }

    /** A few children of a census, in the same period. */
    private Census(Census whole, List<CensusChild> some) {
        rows = new CensusRows();
        for (var child : some) rows.addAll(child.rows());
        children = some;
        referenceDate = whole.referenceDate;
        periodStart = whole.periodStart;
    }

    /** The census in parts of some children each, for rules that look at one child at a time. */
    List<Census> parts() {
        var parts = new ArrayList<Census>();
        for (int i = 0; i < children.size(); i += CHILDREN_OF_A_PART)
            parts.add(new Census(this, children.subList(i, Math.min(children.size(), i + CHILDREN_OF_A_PART))));
        return parts;
    }

    /** Some children of the census, by their identifiers. */
    Census only(Set<String> ids) {
        return new Census(
                this,
                children.stream()
                        .filter(child -> ids.contains(String.valueOf(child.id().text())))
                        .toList());
    }

    public static Census of(CinMessage message) {
        var gathering = new Gathering();
        for (var table : CinTable.values())
            for (var row : message.rows(table)) gathering.row(table, row.number(), row.cells());
        return gathering.gathered();
    }

    public List<CensusLine> rows(CinTable table) {
        return rows.of(table);
    }

    /** The children in the order in which the message first names them; a row without an identifier is one of its own. */
    public List<CensusChild> children() {
        return children;
    }

    /** The last day of the census period; no day where the message does not tell it. */
    public Day referenceDate() {
        return referenceDate;
    }

    /** The first day of the census period. */
    public Day periodStart() {
        return periodStart;
    }

    /** In the census period, its first and last day included. */
    boolean isInPeriod(Day day) {
        return day.isWithin(periodStart, referenceDate);
    }

    /** A known day before or after the census period. */
    boolean isOutsidePeriod(Day day) {
        return day.isBefore(periodStart) || day.isAfter(referenceDate);
    }

    boolean knowsPeriod() {
        return referenceDate.isKnown();
    }

    /** More than so many working days of England before another day; not where their calendar does not reach. */
    static boolean isMoreWorkingDaysBefore(Day day, int count, Day other) {
        // Working days are days: most that are asked about are too late whatever the calendar says, and it takes time
        // to make.
        return day.isBefore(other.plusDays(-count)) && day.isBefore(workingDaysBefore(other, count));
    }

    private static Day workingDaysBefore(Day day, int count) {
        var calendar = WorkingDays.england();
        var date = day.orNull();
        return date != null && calendar.knows(date) && calendar.ordinal(date) > count
                ? Day.of(calendar.before(date, count))
                : Day.NO_DAY;
    }

    static boolean isWeekend(Day day) {
        var date = day.orNull();
        return date != null && WorkingDays.isWeekend(date);
    }

    /** Takes rows table by table, those of one table in order, and gives the census. */
    public static final class Gathering {

        private static final boolean[][] DATES = dates();

        private final Cells cells = new Cells(Gathering::day);
        private final CensusRows rows = new CensusRows();
        private final CensusChild nobody = new CensusChild(Cell.BLANK);
        private final CensusEpisode noEpisode = new CensusEpisode(nobody, Cell.BLANK);
        private final Map<String, CensusChild> byId = new HashMap<>();
        private final List<CensusChild> children = new ArrayList<>();

        /** @param texts the cells in the order of the table's columns, blank ones null */
        public void row(CinTable table, int number, @Nullable String[] texts) {
            var dates = DATES[table.ordinal()];
            var read = new Cell[texts.length];
            for (int i = 0; i < texts.length; i++) {
                var cell = cells.of(texts[i]);
                read[i] = dates[i] && cell.isNoDate() ? Cell.BLANK : cell;
            }
            var child = table.keys() == 0 ? nobody : child(read[0]);
            var episode = table.keys() < 2 ? noEpisode : child.episode(read[1]);
            var line = new CensusLine(table, number, read, child, episode);
            rows.add(line, table);
            child.add(line, table);
            if (episode != noEpisode) episode.add(line, table);
        }

        public Census gathered() {
            return new Census(rows, children);
        }

        private CensusChild child(Cell id) {
            var text = id.text();
            var known = text == null ? null : byId.get(text);
            if (known != null) return known;
            var child = new CensusChild(id);
            children.add(child);
            if (text != null) byId.put(text, child);
            return child;
        }

        private static int day(String text) {
            var day = CinDay.of(text);
            return day == null ? Day.NONE : (int) day.toEpochDay();
        }

        /** Which columns hold dates; the target of a conference is no less a date for its name. */
        private static boolean[][] dates() {
            var tables = CinTable.values();
            var dates = new boolean[tables.length][];
            for (var table : tables) {
                var columns = table.columns();
                dates[table.ordinal()] = new boolean[columns.size()];
                for (int i = 0; i < columns.size(); i++) dates[table.ordinal()][i] = CinTable.isDate(columns.get(i));
            }
            return dates;
        }
    }
}
