package uk.kith.account.returns.producing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.cells.Marks;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.ssda903.DateCell;
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
        var made = make(year, null, (_, known) -> known.localId());
        audit.shown(new HashSet<>(made.whose.values()), "SSDA903 return " + year);
        return made.whole();
    }

    /**
     * The return as {@link #of} makes it, and whose each of its rows is.
     *
     * @param children by the row itself, not by what it says: a return may have the same row twice
     */
    public record Whose(Return whole, Map<Row, UUID> children) {}

    /** The return that would be sent, for a check before it is. Nobody is shown anything yet, so nothing goes into the trail. */
    @Transactional
    public Whose whose(CollectionYear year) {
        var made = make(year, null, (_, known) -> known.localId());
        return new Whose(made.whole(), made.whose);
    }

    /** The return of that year for rules to hold another against; nobody is shown it, so nothing goes into the trail. */
    @Transactional
    public Return beside(CollectionYear year) {
        return make(year, null, (_, known) -> known.localId()).whole();
    }

    /**
     * The rows of that year as rules read them all year round: children go by their key in the record, since rules ask only
     * whether two are the same. Nobody is shown anything yet, so nothing goes into the trail.
     *
     * @param children of whom; null for everybody
     */
    @Transactional
    public Return forRules(CollectionYear year, @Nullable Set<UUID> children) {
        return make(year, children, (child, _) -> child.toString()).whole();
    }

    private Making make(
            CollectionYear year, @Nullable Set<UUID> wanted, BiFunction<UUID, ChildKnown, @Nullable String> name) {
        var making = new Making(year, wasLoaded(year), children(wanted), wanted, name);
        for (var query : QUERIES) making.rows(query, db);
        return making;
    }

    private boolean wasLoaded(CollectionYear year) {
        return db.sql("""
                select exists (select from people.fact_person p where :year = any(p.returned))
                    or exists (select from lookedafter.fact_episode e where :year = any(e.returned))
                """).param("year", year.ending()).query(Boolean.class).single();
    }

    private Map<UUID, ChildKnown> children(@Nullable Set<UUID> wanted) {
        Map<UUID, ChildKnown> children = new HashMap<>();
        asked(db, """
                select distinct on (p.id) p.id as child, i.value, p.date_of_birth, p.sex
                  from people.fact_person p
                  left join people.fact_identifier i on i.child = p.id and i.kind = 'local'
                 order by p.id, i.id
                """, wanted).query(row -> {
            children.put(
                    row.getObject("child", UUID.class),
                    new ChildKnown(row.getString("value"), row.getString("date_of_birth"), row.getString("sex")));
        });
        return children;
    }

    /** The same question of everybody, or of some children only. */
    private static StatementSpec asked(JdbcClient db, String sql, @Nullable Set<UUID> wanted) {
        return wanted == null
                ? db.sql(sql)
                : db.sql("select q.* from (" + sql + ") q where q.child = any(:wanted)")
                        .param("wanted", wanted.toArray(UUID[]::new));
    }

    /** One return in the making. */
    private static final class Making {

        private final CollectionYear year;
        private final boolean loaded;
        private final Map<UUID, ChildKnown> children;
        private final @Nullable Set<UUID> wanted;
        private final BiFunction<UUID, ChildKnown, @Nullable String> name;
        private final Map<Row, UUID> whose = new IdentityHashMap<>();
        private final uk.kith.account.returns.rules.Cells texts =
                new uk.kith.account.returns.rules.Cells(DateCell::number);
        private final List<Row> rows = new ArrayList<>();

        Making(
                CollectionYear year,
                boolean loaded,
                Map<UUID, ChildKnown> children,
                @Nullable Set<UUID> wanted,
                BiFunction<UUID, ChildKnown, @Nullable String> name) {
            this.year = year;
            this.loaded = loaded;
            this.children = children;
            this.wanted = wanted;
            this.name = name;
        }

        Return whole() {
            return Return.of(year, Table.of(year), rows);
        }

        void rows(RowQuery query, JdbcClient db) {
            var count = new int[1];
            asked(db, query.sql(), wanted)
                    .param("year", year.ending())
                    .param("first", year.firstDay())
                    .param("last", year.lastDay())
                    .param("loaded", loaded)
                    .query(row -> {
                        var child = row.getObject("child", UUID.class);
                        var made = row(query.table(), ++count[0], child, row);
                        whose.put(made, child);
                        rows.add(made);
                    });
        }

        private Row row(Table table, int number, UUID child, ResultSet facts) throws SQLException {
            var known = children.getOrDefault(child, ChildKnown.NOBODY);
            var marks = Marks.of(facts.getString("marks"));
            var cells = new Cell[table.allColumns().size()];
            Arrays.fill(cells, Cell.BLANK);
            cells[0] = texts.of(name.apply(child, known));
            int i = 1;
            for (var cell : Cells.of(table)) {
                var value = cell.isSaidAgain()
                        ? known.at(cell.fact())
                        : cell.fact().equals("uasc") ? null : facts.getString(cell.fact());
                cells[i++] = texts.of(cell.written(value, marks, year));
            }
            return new Row(table, number, cells);
        }
    }
}
