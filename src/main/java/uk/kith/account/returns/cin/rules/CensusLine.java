package uk.kith.account.returns.cin.rules;

import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Line;

/**
 * One row of the census as its rules read it. A row knows the child and the episode it is about. A date that cannot be read
 * is missing. Asking a row for a column that its table has not is a mistake of the rule.
 */
public final class CensusLine extends Line {

    private final CinTable table;
    private final CensusChild child;
    private final CensusEpisode episode;

    CensusLine(CinTable table, int number, Cell[] cells, CensusChild child, CensusEpisode episode) {
        super(table, number, cells);
        this.table = table;
        this.child = child;
        this.episode = episode;
    }

    /** The child this row is about; that of the Header is nobody. */
    public CensusChild child() {
        return child;
    }

    /** The episode this row belongs to; that of a row about the child as such is none, and empty. */
    public CensusEpisode episode() {
        return episode;
    }

    @Override
    public Cell childId() {
        return child.id();
    }

    Cell episodeId() {
        return episode.id();
    }

    Cell at(Column column) {
        if (column.table() != table) throw new IllegalArgumentException(table.title() + " has no " + column.inTable());
        return cell(column.place());
    }

    boolean has(Column column) {
        return at(column).isGiven();
    }

    boolean lacks(Column column) {
        return at(column).isBlank();
    }

    /** Says yes, as the message does: true or 1. */
    boolean says(Column column) {
        var cell = at(column);
        return cell.is("1") || cell.isIgnoringCase("true");
    }

    /** Says no, as the message does: false or 0; what is missing does not. */
    boolean denies(Column column) {
        var cell = at(column);
        return cell.is("0") || cell.isIgnoringCase("false");
    }
}
