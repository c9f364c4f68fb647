package uk.kith.account.returns.ssda903.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.UnreadRow;

/** What has been read of a return so far, from however many files. */
final class Gathered {

    private final List<Row> rows = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<Table, String> whereFound = new EnumMap<>(Table.class);
    private final Map<Table, Integer> counted = new EnumMap<>(Table.class);

    /** Says that a table was found in a place; the place of an earlier one when it is there twice. */
    @Nullable String found(Table table, String place) {
        return whereFound.putIfAbsent(table, place);
    }

    void row(Table table, @Nullable String[] cells) {
        rows.add(table.row(next(table), cells));
    }

    void unread(Table table, @Nullable String[] cells, String reason) {
        unread.add(new UnreadRow(table, next(table), Arrays.asList(cells), reason));
    }

    void notice(Path file, String sentence) {
        notices.add(new ReturnFileProblem(file, "", sentence).line());
    }

    Return asReturn(int year) {
        for (var table : Table.values())
            if (table.firstYear() <= year && !whereFound.containsKey(table))
                notices.add("The files have no table " + table.title() + ".");
        return Return.of(year, whereFound.keySet(), rows, unread, notices);
    }

    List<Row> rows() {
        return rows;
    }

    private int next(Table table) {
        return counted.merge(table, 1, Integer::sum);
    }
}
