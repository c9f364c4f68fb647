package uk.kith.account.returns.cin.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Flags;

/** Takes the rows that one rule flags, and puts the cells it points at into findings. */
final class Found {

    private static final int[] NONE = {};

    private final Map<CinTable, int[]> places = new EnumMap<>(CinTable.class);
    private final List<Column> fields;
    private final FindingKey key;
    private final Flags flags;

    Found(List<Column> fields, FindingKey key, Flags flags) {
        this.fields = fields;
        this.key = key;
        this.flags = flags;
        for (var field : fields) places.merge(field.table(), new int[] {field.place()}, Found::both);
    }

    private static int[] both(int[] some, int[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** A row by itself. */
    void row(CensusLine row) {
        if (key == FindingKey.EACH_CELL) for (int place : cellsOf(row)) flags.only(row, place);
        else flags.under(key.of(row, row)).cells(row, cellsOf(row));
    }

    /** Two rows that belong together. */
    void rows(CensusLine row, CensusLine other) {
        flags.under(key.of(row, other)).cells(row, cellsOf(row)).cells(other, cellsOf(other));
    }

    /** Of the row that begins while the other runs the first cell, of the one that runs all. */
    void overlap(CensusLine begins, CensusLine runs) {
        flags.under(key.of(begins, runs))
                .cells(begins, fields.getFirst().place())
                .cells(runs, cellsOf(runs));
    }

    void wholeReturn() {
        flags.wholeReturn();
    }

    private int[] cellsOf(CensusLine row) {
        return places.getOrDefault(row.table(), NONE);
    }
}
