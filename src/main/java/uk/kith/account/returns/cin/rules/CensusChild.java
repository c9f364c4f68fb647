package uk.kith.account.returns.cin.rules;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final List<CensusEpisode> episodes = new ArrayList<>(2);
    private final Map<@Nullable String, CensusEpisode> byNumber = new HashMap<>(4);
    private @Nullable CensusEpisode last;

    CensusChild(Cell id) {
        this.id = id;
    }

    public Cell id() {
        return id;
    }

    public List<CensusLine> rows(CinTable table) {
        return rows.of(table);
    }

    CensusRows rows() {
        return rows;
    }

    /** Every episode that any row of the child names, in the order in which they are first named. */
    public List<CensusEpisode> episodes() {
        return episodes;
    }

    /** Some referral of this child led to further action. */
    boolean hadFurtherAction() {
        for (var details : rows(CinTable.CIN_DETAILS)) if (details.denies(Column.NO_FURTHER_ACTION)) return true;
        return false;
    }

    /** The episode of that number; rows of one mostly follow one another. */
    CensusEpisode episode(Cell number) {
        if (last != null && last.id().isSameTextAs(number)) return last;
        var episode = byNumber.get(number.text());
        if (episode == null) {
            episode = new CensusEpisode(this, number);
            byNumber.put(number.text(), episode);
            episodes.add(episode);
        }
        last = episode;
        return episode;
    }

    void add(CensusLine line, CinTable table) {
        rows.add(line, table);
    }
}
