package uk.kith.front.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.cells.Cell;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cells.Reading;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.DateWords;

/** Reads the rows of one table as facts, each by itself: those that can stand become drafts, the others are listed. */
final class RowReading {

    private final FactTable table;
    private final CollectionYear year;
    private final List<Cell> cells;
    private final int[] columns;
    private final int[] places;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();

    RowReading(FactTable table, CollectionYear year) {
        this.table = table;
        this.year = year;
        this.cells = table.cells();
        this.columns = cells.stream()
                .mapToInt(cell -> table.table().allColumns().indexOf(cell.column()))
                .toArray();
        this.places = cells.stream()
                .mapToInt(cell -> cell.isSaidAgain() ? -1 : table.place(cell.fact()))
                .toArray();
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Listed> listed() {
        return listed;
    }

    /** How identifiers of children are compared: without letter case, and without white space around them. */
    static @Nullable String localId(@Nullable String child) {
        return child == null || child.isBlank() ? null : child.strip().toUpperCase(Locale.ROOT);
    }

    void read(ReturnRow row) {
        var localId = localId(row.child());
        if (localId == null) {
            list(row, Reason.BLANK_KEY, table.table().allColumns().getFirst() + " is blank, so the row is nobody's.");
            return;
        }
        var draft = new Draft(row, localId, table.width());
        var problems = new ArrayList<String>();
        @Nullable Reason reason = null;
        var supplied = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var text = supplied[columns[i]];
            switch (cell.read(text, year)) {
                case Reading.Blank() -> {}
                case Reading.Stands(var fact) -> take(draft, i, fact);
                case Reading.Marked(var fact, var why) -> {
                    if (fact != null) take(draft, i, fact);
                    draft.marks().put(cell.fact(), new Mark(text == null ? "" : text, why));
                }
                case Reading.NoDate(var sentence) -> {
                    reason = reason == null ? Reason.IMPOSSIBLE_DATE : reason;
                    problems.add(cell.column() + " " + sentence);
                }
                case Reading.NoCode(var sentence) -> {
                    reason = reason == null ? Reason.UNKNOWN_CODE : reason;
                    problems.add(cell.column() + " " + sentence);
                }
            }
        }
        table.fixed().forEach((column, value) -> draft.values()[table.place(column)] = value);
        if (reason == null) checkPlace(draft);
        else list(row, reason, String.join(" ", problems));
    }

    private void take(Draft draft, int cell, String fact) {
        if (places[cell] >= 0) draft.values()[places[cell]] = fact;
        else draft.aside().put(cells.get(cell).fact(), fact);
    }

    private void checkPlace(Draft draft) {
        var needed = table.needed();
        if (needed != null && draft.at(table.place(needed)) == null) {
            list(draft.row(), Reason.BLANK_KEY, table.column(needed) + " is blank, so the row has no place in time.");
            return;
        }
        var span = table.span();
        if (span != null) {
            var start = draft.at(table.place(span.start()));
            var end = draft.at(table.place(span.end()));
            // Dates as the database writes them stand in the order of time.
            if (start != null && end != null && end.compareTo(start) < 0) {
                list(
                        draft.row(),
                        Reason.END_BEFORE_START,
                        "%s, %s, is before %s, %s."
                                .formatted(
                                        table.column(span.end()),
                                        words(end),
                                        table.column(span.start()),
                                        words(start)));
                return;
            }
        }
        drafts.add(draft);
    }

    static String words(String date) {
        return DateWords.full(LocalDate.parse(date));
    }

    private void list(ReturnRow row, Reason reason, String sentence) {
        listed.add(new Listed(row.table(), row.number(), row.child(), reason, sentence));
    }
}
