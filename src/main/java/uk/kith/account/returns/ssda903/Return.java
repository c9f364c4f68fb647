package uk.kith.account.returns.ssda903;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.kernel.CollectionYear;

/**
 * One SSDA903 return: what an authority tells of the children it looked after in one collection year. Immutable; what the
 * files said, as they said it.
 */
public final class Return {

    private final CollectionYear year;
    private final Map<Table, Rows<? extends Row>> tables;
    private final List<UnreadRow> unread;
    private final List<String> notices;

    private Return(
            CollectionYear year, Map<Table, Rows<? extends Row>> tables, List<UnreadRow> unread, List<String> notices) {
        this.year = year;
        this.tables = tables;
        this.unread = List.copyOf(unread);
        this.notices = List.copyOf(notices);
    }

    /** A return made of rows in any order; a table that is present may have none. Tables of the rows are present. */
    public static Return of(CollectionYear year, Set<Table> present, Collection<? extends Row> rows) {
        return of(year, present, rows, List.of(), List.of());
    }

    /**
     * @param unread rows of the files that no record could be made of
     * @param notices what a reader should know though it stopped nothing, a sentence each
     */
    public static Return of(
            CollectionYear year,
            Set<Table> present,
            Collection<? extends Row> rows,
            List<UnreadRow> unread,
            List<String> notices) {
        Map<Table, List<Row>> sorted = new EnumMap<>(Table.class);
        for (var row : rows)
            sorted.computeIfAbsent(row.table(), none -> new ArrayList<>()).add(row);
        Map<Table, Rows<? extends Row>> tables = new EnumMap<>(Table.class);
        for (var table : Table.values())
            tables.put(
                    table,
                    new Rows<>(
                            sorted.getOrDefault(table, List.of()),
                            present.contains(table) || sorted.containsKey(table)));
        return new Return(year, tables, unread, notices);
    }

    /** The year the files are said to be of. */
    public CollectionYear year() {
        return year;
    }

    public Rows<Header> headers() {
        return rows(Table.HEADER, Header.class);
    }

    public Rows<Episode> episodes() {
        return rows(Table.EPISODES, Episode.class);
    }

    public Rows<Review> reviews() {
        return rows(Table.REVIEWS, Review.class);
    }

    public Rows<Uasc> uasc() {
        return rows(Table.UASC, Uasc.class);
    }

    public Rows<Oc2> oc2() {
        return rows(Table.OC2, Oc2.class);
    }

    public Rows<Oc3> oc3() {
        return rows(Table.OC3, Oc3.class);
    }

    public Rows<Ad1> ad1() {
        return rows(Table.AD1, Ad1.class);
    }

    public Rows<PlacedAdoption> placedAdoption() {
        return rows(Table.PLACED_ADOPTION, PlacedAdoption.class);
    }

    public Rows<PrevPerm> prevPerm() {
        return rows(Table.PREV_PERM, PrevPerm.class);
    }

    public Rows<Missing> missing() {
        return rows(Table.MISSING, Missing.class);
    }

    public Rows<SwEpisode> swEpisodes() {
        return rows(Table.SW_EPISODES, SwEpisode.class);
    }

    public Rows<Dolo> dolo() {
        return rows(Table.DOLO, Dolo.class);
    }

    /** The rows of any table, for those that treat all tables alike. */
    public Rows<? extends Row> rows(Table table) {
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

    @SuppressWarnings("unchecked") // the type of a table's rows is its record, see Table
    private <T extends Row> Rows<T> rows(Table table, Class<T> type) {
        if (table.type() != type) throw new IllegalArgumentException(table.title());
        return (Rows<T>) rows(table);
    }
}
