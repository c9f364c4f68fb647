package uk.kith.account.returns.live;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.rules.CensusLine;
import uk.kith.account.returns.rules.Line;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.rules.CareLine;

/**
 * What tells the rows of a child in one table apart from one look to the next: the day that places a row in time, and which
 * of several on that day it is, in the order of all they say.
 */
public final class RowKey {

    private static final Comparator<@Nullable String> BLANK_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private RowKey() {}

    /** The key of a row of either return. */
    public static String of(Line line) {
        return switch (line) {
            case CareLine row -> {
                var table = (Table) row.table();
                yield of(row, row.child().rows(table), table.orderedBy());
            }
            case CensusLine row -> {
                var table = (CinTable) row.table();
                yield of(row, row.child().rows(table), table.orderedBy());
            }
            default -> throw new IllegalArgumentException(line.table().title());
        };
    }

    /**
     * @param row the row; blank text is its key when it is not there
     * @param beside all rows of the child in its table
     * @param orderedBy the place of the column that places a row in time; below 0 for a table that has none
     */
    static String of(Line row, List<? extends Line> beside, int orderedBy) {
        if (!row.isThere()) return "";
        var day = orderedBy < 0 ? null : row.cell(orderedBy).text();
        int before = 0;
        boolean passed = false;
        for (var other : beside) {
            if (other == row) {
                passed = true;
                continue;
            }
            if (orderedBy >= 0 && !other.cell(orderedBy).isSameTextAs(row.cell(orderedBy))) continue;
            int compared = Arrays.compare(texts(other), texts(row), BLANK_FIRST);
            if (compared < 0 || compared == 0 && !passed) before++;
        }
        return (day == null ? "" : day) + (before == 0 ? "" : " (" + (before + 1) + ")");
    }

    private static @Nullable String[] texts(Line row) {
        var texts = new @Nullable String[row.table().allColumns().size()];
        for (int i = 0; i < texts.length; i++) texts[i] = row.cell(i).text();
        return texts;
    }
}
