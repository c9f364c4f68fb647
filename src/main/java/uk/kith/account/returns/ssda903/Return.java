package uk.kith.account.returns.ssda903;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.account.returns.UnreadRow;
import uk.kith.kernel.CollectionYear;

/**
 * One SSDA903 return: what an authority tells of the children it looked after in one collection year. Immutable; what the
 * files said, as they said it.
 */
public final class Return {

    private final CollectionYear year;
    private final Map<Table, Rows> tables;
    private final List<UnreadRow> unread;
    private final List<String> notices;

    private Return(CollectionYear year, Map<Table, Rows> tables, List<UnreadRow> unread, List<String> notices) {
        this.year = year;
        this.tables = tables;
        this.unread = List.copyOf(unread);
        this.notices = List.copyOf(notices);
    }

    /** A return made of rows in any order; a table that is present may have none. Tables of the rows are present. */
    public static Return of(CollectionYear year, Set<Table> present, Collection<Row> rows) {
        return of(year, present, rows, List.of(), List.of());
    }

    /**
     * @param unread rows of the files that no record could be made of
     * @param notices what a reader should know though it stopped nothing, a sentence each
     */
    public static Return of(
            CollectionYear year,
            Set<Table> present,
            Collection<Row> rows,
            List<UnreadRow> unread,
            List<String> notices) {
        Map<Table, List<Row>> sorted = new EnumMap<>(Table.class);
        for (var row : rows)
            sorted.computeIfAbsent(row.table(), none -> new ArrayList<>()).add(row);
        Map<Table, Rows> tables = new EnumMap<>(Table.class);
        for (var table : Table.values())
            tables.put(
                    table,
                    new Rows(
                            sorted.getOrDefault(table, List.of()),
                            present.contains(table) || sorted.containsKey(table)));
        return new Return(year, tables, unread, notices);
    }

    /** The year the files are said to be of. */
    public CollectionYear year() {
        return year;
    }

    /** The rows of a table; none when it was not among the files. */
    public Rows rows(Table table) {
        var rows = tables.get(table);
        if (rows == null) throw new IllegalStateException(table.title());
        return rows;
    }

    /** The tables that were among the files, in the return's order. */
    public List<Table> present() {
        return Stream.of(Table.values()).filter(table -> rows(table).present()).toList();
    }

    /** Rows of the files that no record could be made of. */
    public List<UnreadRow> unread() {
        return unread;
    }

    /** Rows of one table as the files had them: those read, and those no record could be made of. */
    public int rowsIn(Table table) {
        return rows(table).size()
                + (int) unread.stream().filter(row -> row.table() == table).count();
    }

    /** What a reader should know though it stopped nothing, a sentence each. */
    public List<String> notices() {
        return notices;
    }
}
