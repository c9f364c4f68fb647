package uk.kith.account.returns.producing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.account.returns.cells.Cell;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cells.Marks;
import uk.kith.account.returns.cin.CinCells;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.kernel.CollectionYear;

/**
 * Which facts are told by the rows of one table of the census.
 *
 * <p>A fact is in the census of a year when that census, as loaded, had it: it is then told as it is. Beside these stand the
 * facts of the year by its dates: those that no return ever told, and all of them where no census of the year was loaded; of
 * them only what had come about by the last day is told. The query has columns {@code id}, {@code child}, {@code holder} (the
 * fact in whose row it stands) and {@code marks}, and one under the name of each fact; parameters are those of
 * {@link Asked}.
 */
record CensusQuery(CinTable table, String sql) {

    /**
     * @param loaded whether a census of the year was loaded
     * @param only of whom it is asked at all; null for everybody
     * @param children those of whom the census tells, as far as they are known by then
     */
    record Asked(
            CollectionYear year, boolean loaded, @Nullable Set<UUID> only, List<UUID> children) {

        Asked about(Collection<UUID> others) {
            return new Asked(year, loaded, only, List.copyOf(others));
        }
    }

    /** A fact that has a row in the census. */
    record Told(
            UUID id, UUID child, @Nullable UUID holder, Map<String, @Nullable String> facts, Map<String, Mark> marks) {}

    List<Told> of(JdbcClient db, Asked asked) {
        var only = asked.only();
        var statement = only == null
                ? db.sql(sql)
                : db.sql("select q.* from (" + sql + ") q where q.child = any(:only)")
                        .param("only", only.toArray(UUID[]::new));
        return statement
                .param("year", asked.year().ending())
                .param("first", asked.year().firstDay())
                .param("last", asked.year().lastDay())
                .param("loaded", asked.loaded())
                .param("children", asked.children().toArray(UUID[]::new))
                .query((row, number) -> told(row))
                .list();
    }

    private Told told(ResultSet row) throws SQLException {
        Map<String, @Nullable String> facts = new HashMap<>();
        for (Cell cell : CinCells.of(table)) facts.put(cell.fact(), row.getString(cell.fact()));
        return new Told(
                row.getObject("id", UUID.class),
                row.getObject("child", UUID.class),
                row.getObject("holder", UUID.class),
                facts,
                Marks.of(row.getString("marks")));
    }
}
