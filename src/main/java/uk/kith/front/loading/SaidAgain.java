package uk.kith.front.loading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.cells.Cells;

/** Marks rows that say again what is known of a child, as the date of birth, and say it otherwise. */
record SaidAgain(Map<UUID, List<@Nullable String>> persons) {

    private static final String WHY = "is not what is known of the child";

    void markWhatDiffers(Draft draft) {
        var person = Objects.requireNonNull(persons.get(draft.child()));
        var row = (Row) draft.row();
        for (var cell : Cells.of(row.table())) {
            if (!cell.isSaidAgain()) continue;
            var known = person.get(ReturnChildren.TABLE.place(cell.fact()));
            if (Objects.equals(known, draft.aside().get(cell.fact()))) continue;
            draft.marks().put(cell.fact(), new Mark(Objects.requireNonNullElse(row.cell(cell.column()), ""), WHY));
        }
    }
}
