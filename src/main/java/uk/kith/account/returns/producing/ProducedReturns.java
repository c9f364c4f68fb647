package uk.kith.account.returns.producing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.cells.Marks;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.cells.Cells;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.audit.Audit;

/** Makes the SSDA903 return of a year from the facts, as they are now or as they were known, for whoever is acting. */
@Component
public class ProducedReturns {

    private static final List<RowQuery> QUERIES = List.of(
            PeopleRows.HEADER,
            CareRows.EPISODES,
            CareRows.REVIEWS,
            PeopleRows.UASC,
            AnswerRows.OC2,
            AnswerRows.OC3,
            PermanenceRows.AD1,
            PermanenceRows.PLACED_ADOPTION,
            PermanenceRows.PREV_PERM,
            CareRows.MISSING,
            PeopleRows.SW_EPISODES,
            CareRows.DOLO);

    private final JdbcClient db;
    private final Audit audit;

    ProducedReturns(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** The return of that year: every table that the year has, and others where a return that was loaded had rows of them. */
    @Transactional
    public Return of(CollectionYear year) {
        var children = children();
        boolean loaded = wasLoaded(year);
        Set<Table> present = EnumSet.noneOf(Table.class);
        for (var table : Table.values()) if (table.firstYear() <= year.ending()) present.add(table);
        List<Row> rows = new ArrayList<>();
        Set<UUID> told = new HashSet<>();
        for (var query : QUERIES) rows(query, year, loaded, children, rows, told);
        audit.shown(told, "SSDA903 return " + year);
        return Return.of(year, present, rows);
    }

    private boolean wasLoaded(CollectionYear year) {
        return db.sql("""
                select exists (select from people.fact_person p where :year = any(p.returned))
                    or exists (select from lookedafter.fact_episode e where :year = any(e.returned))
                """).param("year", year.ending()).query(Boolean.class).single();
    }

    private Map<UUID, ChildKnown> children() {
        Map<UUID, ChildKnown> children = new HashMap<>();
        db.sql("""
                select distinct on (p.id) p.id, i.value, p.date_of_birth, p.sex
                  from people.fact_person p
                  left join people.fact_identifier i on i.child = p.id and i.kind = 'local'
                 order by p.id, i.id
                """).query(row -> {
            children.put(
                    row.getObject("id", UUID.class),
                    new ChildKnown(row.getString("value"), row.getString("date_of_birth"), row.getString("sex")));
        });
        return children;
    }

    private void rows(
            RowQuery query,
            CollectionYear year,
            boolean loaded,
            Map<UUID, ChildKnown> children,
            List<Row> rows,
            Set<UUID> told) {
        var count = new int[1];
        db.sql(query.sql())
                .param("year", year.ending())
                .param("first", year.firstDay())
                .param("last", year.lastDay())
                .param("loaded", loaded)
                .query(row -> {
                    var child = row.getObject("child", UUID.class);
                    told.add(child);
                    rows.add(
                            row(query.table(), ++count[0], year, children.getOrDefault(child, ChildKnown.NOBODY), row));
                });
    }

    private static Row row(Table table, int number, CollectionYear year, ChildKnown child, ResultSet facts)
            throws SQLException {
        var marks = Marks.of(facts.getString("marks"));
        var cells = new @Nullable String[table.allColumns().size()];
        cells[0] = child.localId();
        int i = 1;
        for (var cell : Cells.of(table)) {
            var value = cell.isSaidAgain()
                    ? child.at(cell.fact())
                    : cell.fact().equals("uasc") ? null : facts.getString(cell.fact());
            cells[i++] = cell.written(value, marks, year);
        }
        return table.row(number, cells);
    }
}
