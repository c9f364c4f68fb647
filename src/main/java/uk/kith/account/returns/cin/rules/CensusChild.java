package uk.kith.account.returns.cin.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Cell;

/**
 * A child of the census: all rows that bear its identifier, by table and by episode. A row without an identifier is a child
 * of its own that joins nothing.
 */
public final class CensusChild {

    private final Cell id;
    private final CensusRows rows = new CensusRows();
    private final Map<@Nullable String, CensusEpisode> episodes = new LinkedHashMap<>(4);

    CensusChild(Cell id) {
        this.id = id;
    }

    public Cell id() {
        return id;
    }

    public List<CensusLine> rows(CinTable table) {
        return rows.of(table);
    }

    /** Every episode that any row of the child names, in the order in which they are first named. */
    public Collection<CensusEpisode> episodes() {
        return episodes.values();
    }

    /** Some referral of this child led to further action. */
    boolean hadFurtherAction() {
        for (var details : rows(CinTable.CIN_DETAILS)) if (details.denies(Column.NO_FURTHER_ACTION)) return true;
        return false;
    }

    CensusEpisode episode(Cell number) {
        return episodes.computeIfAbsent(number.text(), none -> new CensusEpisode(this, number));
    }

    void add(CensusLine line, CinTable table) {
        rows.add(line, table);
    }
}
