package uk.kith.account.returns.cin.rules;

import java.util.ArrayList;
import java.util.List;
import uk.kith.account.returns.rules.Cell;

/**
 * What the cells of one finding have in common: the child, maybe the episode, and what stands in certain columns.
 *
 * @param ofBoth of two rows of one table what stands in both counts, not in the first alone
 */
record FindingKey(boolean ofEpisode, boolean ofBoth, List<Column> columns) {

    /** Every cell is a finding by itself. */
    static final FindingKey EACH_CELL = new FindingKey(false, false, List.of());

    /** The key of what is found in two rows that belong together; columns that neither of their tables has do not count. */
    Cell[] of(CensusLine row, CensusLine other) {
        var cells = new ArrayList<Cell>(6);
        cells.add(row.childId());
        if (ofEpisode) cells.add(row.episodeId());
        for (var column : columns) {
            if (row.table() == column.table()) cells.add(row.at(column));
            if (other.table() == column.table() && (ofBoth || row.table() != column.table()))
                cells.add(other.at(column));
        }
        return cells.toArray(Cell[]::new);
    }
}
