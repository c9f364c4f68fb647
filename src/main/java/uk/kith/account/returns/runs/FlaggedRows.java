package uk.kith.account.returns.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.rules.Line;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.rules.ReturnTable;

/** The rows that some rule flags, as they came, each with what tells it from others from one run to the next. */
final class FlaggedRows {

    /** Where a row is: its table and number, or, for a row that is not there, its table and child. */
    private record Place(
            ReturnTable table, int number, @Nullable String child) {

        static Place of(Line line) {
            return new Place(
                    line.table(),
                    line.number(),
                    line.isThere() ? null : line.childId().text());
        }
    }

    /** The rows of one child in a table that the same columns place. */
    private record Placed(ReturnTable table, @Nullable String child, String key) {}

    /** A row on its way into the record of runs. */
    static final class Draft {

        final UUID id = UUID.randomUUID();
        final Line line;

        @Nullable String identifier;

        @Nullable UUID child;

        String key = "";

        @Nullable String[] cells = {};

        Draft(Line line) {
            this.line = line;
            this.identifier = line.childId().text();
        }
    }

    private final CheckedReturn checked;
    private final Map<Place, Draft> drafts = new LinkedHashMap<>();
    private final Map<Placed, Integer> seen = new HashMap<>();

    private FlaggedRows(CheckedReturn checked) {
        this.checked = checked;
    }

    static FlaggedRows of(
            CheckedReturn checked, Told told, List<? extends Outcome<?>> outcomes, Map<String, UUID> children) {
        var rows = new FlaggedRows(checked);
        for (var outcome : outcomes)
            for (var flagged : outcome.flagged()) {
                var line = flagged.line();
                if (line != null) rows.drafts.computeIfAbsent(Place.of(line), none -> new Draft(line));
            }
        told.rows().forEach(row -> rows.fill(row, told));
        rows.drafts.values().forEach(draft -> {
            if (draft.child == null && draft.identifier != null)
                draft.child = children.get(ChildrenMatched.tidy(draft.identifier));
        });
        return rows;
    }

    Collection<Draft> all() {
        return drafts.values();
    }

    Draft of(Line line) {
        return Objects.requireNonNull(drafts.get(Place.of(line)));
    }

    private void fill(ReturnRow row, Told told) {
        var key = key(row);
        var draft = drafts.get(new Place(row.table(), row.number(), null));
        if (draft == null) return;
        draft.identifier = row.child();
        draft.child = told.whose(row);
        draft.key = key;
        draft.cells = cells(row, draft.line);
    }

    /** What stands in the columns that place the row, with which of several it is. */
    private String key(ReturnRow row) {
        var columns = row.table().allColumns();
        var cells = row.cells();
        var texts = new ArrayList<String>();
        for (var column : checked.placedBy(row.table()))
            texts.add(Objects.requireNonNullElse(cells[columns.indexOf(column)], ""));
        var key = String.join(" ", texts);
        int place = seen.merge(new Placed(row.table(), row.child(), key), 1, Integer::sum);
        return place == 1 ? key : key + " (" + place + ")";
    }

    /** The cells as they came; where the rules worked one out, that. */
    private static @Nullable String[] cells(ReturnRow row, Line line) {
        var cells = Arrays.copyOf(row.cells(), row.table().allColumns().size());
        for (int i = 0; i < cells.length; i++)
            if (cells[i] == null) cells[i] = line.cell(i).text();
        return cells;
    }
}
