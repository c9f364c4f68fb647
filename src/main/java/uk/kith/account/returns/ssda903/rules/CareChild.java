package uk.kith.account.returns.ssda903.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.ssda903.Table;

/**
 * A child of the return, with all its rows of this year and of last year in the order of the files. A row without an
 * identifier is a child of its own that joins nothing.
 */
public final class CareChild {

    private static final int TABLES = Table.values().length;
    private static final Comparator<CareLine> BY_START = byDay(CareLine::decom);

    private final Cell id;
    private final List<List<CareLine>> now = noRows();
    private final List<List<CareLine>> lastYear = noRows();
    private final @Nullable CareLine[] none = new @Nullable CareLine[TABLES];
    private @Nullable List<CareLine> inOrder;
    private @Nullable List<PeriodOfCare> periods;
    private @Nullable Boolean lookedAfterAllYear;

    CareChild(Cell id) {
        this.id = id;
    }

    public Cell id() {
        return id;
    }

    /** The rows are about nobody in particular: their identifier is blank. */
    boolean isNobody() {
        return id.isBlank();
    }

    /** The line that is not there, where a row of the table is asked for and the child has none. */
    CareLine none(Table table) {
        var line = none[table.ordinal()];
        if (line == null) none[table.ordinal()] = line = CareLine.absent(table, this);
        return line;
    }

    public List<CareLine> rows(Table table) {
        return now.get(table.ordinal());
    }

    public List<CareLine> lastYear(Table table) {
        return lastYear.get(table.ordinal());
    }

    /** The rows of a table, or one line that is not there: for conditions that a missing row breaks. */
    List<CareLine> rowsOrNone(Table table) {
        var rows = rows(table);
        return rows.isEmpty() ? List.of(none(table)) : rows;
    }

    /** The same of last year. */
    List<CareLine> lastYearOrNone(Table table) {
        var rows = lastYear(table);
        return rows.isEmpty() ? List.of(none(table)) : rows;
    }

    public List<CareLine> episodes() {
        return rows(Table.EPISODES);
    }

    /** The first Header row; a line that is not there when the child has none. */
    public CareLine header() {
        return rowsOrNone(Table.HEADER).getFirst();
    }

    /** The episodes by DECOM, those without a date last; alike ones as in the file. */
    public List<CareLine> inOrder() {
        var order = inOrder;
        if (order == null) {
            order = sorted(episodes(), BY_START);
            for (int i = 0; i < order.size(); i++) order.get(i).stands(i);
            inOrder = order;
        }
        return order;
    }

    /** The episode with the smallest known DECOM of those that are meant, the first in the file where several have it. */
    CareLine earliest(Predicate<CareLine> meant) {
        return earliest(episodes(), meant);
    }

    CareLine earliest(List<CareLine> episodes, Predicate<CareLine> meant) {
        CareLine earliest = null;
        for (var episode : episodes)
            if (episode.decom().isKnown()
                    && meant.test(episode)
                    && (earliest == null || episode.decom().isBefore(earliest.decom()))) earliest = episode;
        return earliest == null ? none(Table.EPISODES) : earliest;
    }

    CareLine latest(Predicate<CareLine> meant) {
        return latest(episodes(), meant);
    }

    CareLine latest(List<CareLine> episodes, Predicate<CareLine> meant) {
        CareLine latest = null;
        for (var episode : episodes)
            if (episode.decom().isKnown()
                    && meant.test(episode)
                    && (latest == null || episode.decom().isAfter(latest.decom()))) latest = episode;
        return latest == null ? none(Table.EPISODES) : latest;
    }

    /** The episode with the largest known DECOM last year. */
    CareLine latestLastYear() {
        return latest(lastYear(Table.EPISODES), any -> true);
    }

    /** Any row of a table is so. */
    boolean any(Table table, Predicate<CareLine> so) {
        for (var row : rows(table)) if (so.test(row)) return true;
        return false;
    }

    /**
     * Looked after all year ("CLA12"): an episode touches the year, and none begins care in it after its first day, ends
     * care in it before its last, or is a short break in it.
     */
    boolean isLookedAfterAllYear(Terms year) {
        var known = lookedAfterAllYear;
        if (known == null) lookedAfterAllYear = known = worksOutAllYear(year);
        return known;
    }

    private boolean worksOutAllYear(Terms year) {
        boolean inYear = false;
        for (var e : episodes()) {
            boolean touches = e.isInYear(year);
            inYear |= touches;
            if (e.rne().is("S") && e.decom().isAfter(year.start()) && e.decom().isOnOrBefore(year.end())) return false;
            if (!e.rec().is("X1")
                    && e.dec().isOnOrAfter(year.start())
                    && e.dec().isBefore(year.end())) return false;
            if (touches && e.isShortBreak()) return false;
        }
        return inYear && !isNobody();
    }

    /** A stretch of care of episodes that follow one another; still open when its end is no day. */
    record PeriodOfCare(Day start, Day end) {

        boolean leavesOut(Day day) {
            return day.isBefore(start) || day.isAfter(end);
        }

        /** A spell of something else does not end within it; one still open began before it, or outlasts it. */
        boolean leavesOut(Day spellStart, Day spellEnd) {
            return spellEnd.isKnown() ? leavesOut(spellEnd) : end.isKnown() || spellStart.isBefore(start);
        }
    }

    /** The periods of care: a new one begins where an episode starts after the end of the one before. */
    List<PeriodOfCare> periodsOfCare() {
        var known = periods;
        if (known == null) periods = known = worksOutPeriods();
        return known;
    }

    private List<PeriodOfCare> worksOutPeriods() {
        var found = new ArrayList<PeriodOfCare>();
        CareLine first = null;
        CareLine before = null;
        for (var episode : inOrder()) {
            if (!episode.decom().isKnown()) continue;
            if (first == null || before == null) first = episode;
            else if (episode.decom().isAfter(before.dec())) {
                found.add(new PeriodOfCare(first.decom(), before.dec()));
                first = episode;
            }
            before = episode;
        }
        if (first != null && before != null) found.add(new PeriodOfCare(first.decom(), before.dec()));
        return found;
    }

    void add(CareLine line, Table table, boolean isLastYear) {
        var tables = isLastYear ? lastYear : now;
        var rows = tables.get(table.ordinal());
        if (rows.isEmpty()) tables.set(table.ordinal(), rows = new ArrayList<>(2));
        rows.add(line);
    }

    static List<CareLine> sorted(List<CareLine> rows, Comparator<CareLine> order) {
        if (rows.size() < 2) return rows;
        var sorted = new ArrayList<>(rows);
        sorted.sort(order);
        return sorted;
    }

    /** Earlier days first, rows without one last. */
    static Comparator<CareLine> byDay(Function<CareLine, Day> day) {
        return Comparator.comparingLong(line -> {
            var known = day.apply(line);
            return known.isKnown() ? known.number() : Long.MAX_VALUE;
        });
    }

    private static List<List<CareLine>> noRows() {
        var tables = new ArrayList<List<CareLine>>(TABLES);
        for (int i = 0; i < TABLES; i++) tables.add(List.of());
        return tables;
    }
}
