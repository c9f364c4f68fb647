package uk.kith.account.returns.ssda903.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.UnreadRow;
import uk.kith.account.returns.files.Place;
import uk.kith.account.returns.files.Problems;
import uk.kith.account.returns.files.ReturnFileProblem;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Cells;
import uk.kith.account.returns.ssda903.DateCell;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.kernel.CollectionYear;

/** What has been read of a return so far, from however many files. */
final class Gathered {

    private final Cells cells = new Cells(DateCell::number);
    private final List<Row> rows = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<Table, Place> places = new EnumMap<>(Table.class);
    private final Map<Table, Integer> counted = new EnumMap<>(Table.class);

    /** Says that a table was found in a place, and whether it is the first; a second is a problem of the files. */
    boolean isFirst(Table table, Place place, Problems problems) {
        var earlier = places.putIfAbsent(table, place);
        if (earlier == null) return true;
        problems.add(place, "The table %s is already in %s.".formatted(table.title(), earlier.words()));
        return false;
    }

    /** The cells of this return: equal texts are one. */
    Cells cells() {
        return cells;
    }

    void row(Table table, Cell[] cells) {
        rows.add(new Row(table, next(table), cells));
    }

    void row(Table table, @Nullable String[] texts) {
        var row = new Cell[texts.length];
        for (int i = 0; i < row.length; i++) row[i] = cells.of(texts[i]);
        row(table, row);
    }

    void unread(Table table, @Nullable String[] cells, String reason) {
        unread.add(new UnreadRow(table, next(table), Arrays.asList(cells), reason));
    }

    void notice(Path file, String sentence) {
        notices.add(new ReturnFileProblem(file, "", sentence).line());
    }

    /** The return, unless its episodes are plainly of another year. */
    Return asReturn(CollectionYear year, Problems problems) {
        for (var table : Table.values())
            if (table.firstYear() <= year.ending() && !places.containsKey(table))
                notices.add("The files have no table " + table.title() + ".");
        var whole = Return.of(year, places.keySet(), rows, unread, notices);
        var episodes = places.get(Table.EPISODES);
        if (episodes != null)
            EpisodeYears.of(whole.rows(Table.EPISODES))
                    .objection(year)
                    .ifPresent(sentence -> problems.add(episodes, sentence));
        return whole;
    }

    private int next(Table table) {
        return counted.merge(table, 1, Integer::sum);
    }
}
