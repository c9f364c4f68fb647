package uk.kith.account.returns.ssda903;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.kernel.CollectionYear;

/** The twelve tables of the return, in its own order, with their columns (shared by CSV, XML and workbook). */
public enum Table implements ReturnTable {
    HEADER("Header", "header.csv", 2017, "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB", "UASC", "DOB"),
    EPISODES(
            "Episodes",
            "episodes.csv",
            2017,
            "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN",
            "PL_LA PL_LOCATION PL_DISTANCE",
            "DECOM"),
    REVIEWS("Reviews", "reviews.csv", 2017, "CHILD DOB REVIEW REVIEW_CODE", "", "REVIEW"),
    UASC("UASC", "uasc.csv", 2017, "CHILD SEX DOB DUC", "", "DUC"),
    OC2(
            "OC2",
            "oc2.csv",
            2017,
            "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT"
                    + " SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
            "",
            "DOB"),
    OC3("OC3", "oc3.csv", 2017, "CHILD DOB IN_TOUCH ACTIV ACCOM", "", "DOB"),
    AD1(
            "AD1",
            "ad1.csv",
            2017,
            "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
            "",
            "DATE_INT"),
    PLACED_ADOPTION(
            "PlacedAdoption",
            "placed_for_adoption.csv",
            2017,
            "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
            "",
            "DATE_PLACED"),
    PREV_PERM("PrevPerm", "previous_permanence.csv", 2017, "CHILD DOB PREV_PERM LA_PERM DATE_PERM", "", "DATE_PERM"),
    MISSING("Missing", "missing.csv", 2017, "CHILD DOB MISSING MIS_START MIS_END", "", "MIS_START"),
    /** From the return of 2023/24 on. */
    SW_EPISODES("SWEpisodes", "sw_episodes.csv", 2024, "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON", "", "SW_DECOM"),
    /** From the return of 2026/27 on. */
    DOLO("DoLo", "dolo.csv", 2027, "CHILD DOB DOLO_START DOLO_END", "", "DOLO_START");

    private final String title;
    private final String fileName;
    private final int firstYear;
    private final List<String> columns;
    private final List<String> allColumns;
    private final int[] dates;
    private final int orderedBy;

    Table(String title, String fileName, int firstYear, String columns, String workedOut, String orderedBy) {
        this.title = title;
        this.fileName = fileName;
        this.firstYear = firstYear;
        this.columns = List.of(columns.split(" "));
        var all = new ArrayList<>(this.columns);
        if (!workedOut.isEmpty()) all.addAll(List.of(workedOut.split(" ")));
        this.allColumns = List.copyOf(all);
        this.dates = IntStream.range(0, all.size())
                .filter(i -> Dates.ALL.contains(all.get(i)))
                .toArray();
        this.orderedBy = all.indexOf(orderedBy);
    }

    /** The name as the return has it: {@code Episodes}, {@code SWEpisodes}. */
    @Override
    public String title() {
        return title;
    }

    /** The name of the file it is written to. */
    public String fileName() {
        return fileName;
    }

    /** The first collection year that has this table: 2024 is the year ending 31 March 2024. */
    public int firstYear() {
        return firstYear;
    }

    /** The tables that a return of that year has. */
    public static Set<Table> of(CollectionYear year) {
        Set<Table> tables = EnumSet.noneOf(Table.class);
        for (var table : values()) if (table.firstYear <= year.ending()) tables.add(table);
        return tables;
    }

    /** The columns every file of this table has, in the order they are written. */
    public List<String> columns() {
        return columns;
    }

    /** The columns, and after them those that may be worked out instead: a row's {@code cells()} stand in this order. */
    @Override
    public List<String> allColumns() {
        return allColumns;
    }

    /** One row: cells in the order of {@link #allColumns()}, blank where empty. */
    public Row row(int number, @Nullable String... cells) {
        return Row.of(this, number, cells);
    }

    /** Whether a column holds dates; a name means the same in every table. */
    public static boolean isDate(String column) {
        return Dates.ALL.contains(column);
    }

    /** Whether parts of the dates in a column may be unknown (ZZ). */
    public static boolean mayBePartial(String column) {
        return Dates.PARTIAL.contains(column);
    }

    /** The order in which rows are written: by child, then by the date that places the row in time, then by all cells. */
    public Comparator<Row> order() {
        return Comparator.comparing(Row::child, BLANK_FIRST)
                .thenComparing(row -> row.at(orderedBy).orNull(), nullsFirst(naturalOrder()))
                .thenComparing(Row::cells, (one, other) -> Arrays.compare(one, other, BLANK_FIRST));
    }

    /** The place of the column whose day places a row in time. */
    public int orderedBy() {
        return orderedBy;
    }

    int[] dates() {
        return dates;
    }

    /** The place of a column among {@link #allColumns()}. */
    public int indexOf(String column) {
        int index = allColumns.indexOf(column);
        if (index < 0) throw new IllegalArgumentException(title + " has no column " + column);
        return index;
    }

    private static final Comparator<@Nullable String> BLANK_FIRST = nullsFirst(naturalOrder());

    /** Apart from the constants, which need these names while they are being made. */
    private static final class Dates {
        static final Set<String> PARTIAL = Set.of("DATE_PERM", "SW_DECOM", "SW_DEC");
        static final Set<String> ALL =
                Set.of(("DOB MC_DOB DECOM DEC REVIEW DUC DATE_INT DATE_MATCH DATE_PLACED DATE_PLACED_CEASED DATE_PERM"
                                + " MIS_START MIS_END SW_DECOM SW_DEC DOLO_START DOLO_END")
                        .split(" "));
    }
}
