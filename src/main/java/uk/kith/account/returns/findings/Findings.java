package uk.kith.account.returns.findings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.rules.Severity;
import uk.kith.kernel.NotThere;

/**
 * What the national rules find in the record, as it stands or, for a page that looks back, as it stood. Whom the worker may
 * not see is in none of it, nor counted.
 */
@Component
@Transactional
public class Findings {

    private static final String NAME =
            "coalesce(nullif(concat_ws(' ', coalesce(p.known_as, p.forename), p.surname), ''), 'Name not recorded')";

    private final JdbcClient db;

    Findings(JdbcClient db) {
        this.db = db;
    }

    /**
     * A finding in a list of many.
     *
     * @param childName none when the return as a whole is meant
     * @param worker who works with the child: the social worker, or else the personal adviser
     */
    public record Line(
            Finding finding,
            @Nullable String childName,
            @Nullable String worker,
            @Nullable String team) {}

    /** How many rows and children a rule finds fault with. */
    public record OfRule(ReturnOfYear of, String rule, Severity severity, int children, int rows) {}

    /** What there is to mend in one child's record; no child where returns as a whole are meant. */
    public record OfChild(
            @Nullable UUID child,
            @Nullable String name,
            @Nullable String worker,
            @Nullable String team,
            int errors,
            int queries) {}

    /** What there is to mend for one worker or team; no id for the children whom nobody works with, and returns as a whole. */
    public record OfGroup(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String team,
            int children,
            int errors,
            int queries) {}

    /** A page of a list, and how long the list is. */
    public record Page<T>(List<T> lines, long total) {}

    /** In what order lines of findings come. */
    public enum Order {
        CHILD("child_name"),
        RULE("s.return_name, s.rule"),
        SINCE("s.found_at"),
        WORKER("s.worker"),
        TEAM("s.team_name");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        private String sql(boolean backwards) {
            return (backwards ? columns.replace(",", " desc,") + " desc nulls last" : columns + " nulls last");
        }
    }

    /** All that stands in one child's record, also what is explained. */
    public List<Finding> of(UUID child, List<ReturnOfYear> returns) {
        return db.sql(FindingsSql.BARE + """
                   and f.child = :child and f.return_name || '-' || f.year = any(:returns)
                 order by f.return_name desc, f.year desc, f.return_table, f.found_at, f.rule, f.row_key
                """)
                .param("child", child)
                .param("returns", returns.stream().map(ReturnOfYear::toString).toArray(String[]::new))
                .query((row, number) -> FindingsSql.finding(row))
                .list();
    }

    /** @throws NotThere when it stands no more, or not for this worker */
    public Finding one(UUID id) {
        return db.sql(FindingsSql.BARE + " and f.id = :id")
                .param("id", id)
                .query((row, number) -> FindingsSql.finding(row))
                .optional()
                .orElseThrow(() -> new NotThere("finding"));
    }

    public Page<Line> lines(Wanted wanted, Order order, boolean backwards, int size, long offset) {
        var rows = standing(wanted, """
                select s.id, s.return_name, s.year, s.rule, s.severity, s.child, s.return_table, s.row_key, s.fields, s.found_at,
                       s.reason, s.explained_at, s.explained_by, s.worker, s.team_name,
                       case when s.child is not null then %s end as child_name, count(*) over () as total
                  from standing s
                  left join people.fact_person p on p.id = s.child
                 order by %s, s.return_name, s.rule, s.child, s.return_table, s.row_key
                 limit :size offset :offset
                """.formatted(NAME, order.sql(backwards)))
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> new Counted<>(
                        new Line(
                                FindingsSql.finding(row),
                                row.getString("child_name"),
                                row.getString("worker"),
                                row.getString("team_name")),
                        row.getLong("total")))
                .list();
        return page(rows);
    }

    /** Every rule that finds anything. */
    public List<OfRule> byRule(Wanted wanted) {
        return standing(wanted, """
                select s.return_name, s.year, s.rule, s.severity, count(distinct s.child) as children, count(*) as rows
                  from standing s
                 group by s.return_name, s.year, s.rule, s.severity
                 order by 6 desc, 1, 2, 3
                """)
                .query((row, number) -> new OfRule(
                        FindingsSql.of(row),
                        row.getString("rule"),
                        FindingsSql.severity(row),
                        row.getInt("children"),
                        row.getInt("rows")))
                .list();
    }

    /** Every child in whose record there is anything, those with the most first. */
    public Page<OfChild> byChild(Wanted wanted, int size, long offset) {
        var rows = standing(wanted, """
                select s.child, case when s.child is not null then %s end as name, s.worker, s.team_name,
                       count(*) filter (where s.severity = 'error') as errors,
                       count(*) filter (where s.severity = 'query') as queries,
                       count(*) over () as total
                  from standing s
                  left join people.fact_person p on p.id = s.child
                 group by s.child, p.known_as, p.forename, p.surname, s.worker, s.team_name
                 order by count(*) desc, 2, s.child
                 limit :size offset :offset
                """.formatted(NAME))
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> new Counted<>(
                        new OfChild(
                                row.getObject("child", UUID.class),
                                row.getString("name"),
                                row.getString("worker"),
                                row.getString("team_name"),
                                row.getInt("errors"),
                                row.getInt("queries")),
                        row.getLong("total")))
                .list();
        return page(rows);
    }

    /** Everybody who works with such children. */
    public List<OfGroup> byWorker(Wanted wanted) {
        return grouped(wanted, "s.professional", "s.worker", "s.team_name");
    }

    /** Every team that does. */
    public List<OfGroup> byTeam(Wanted wanted) {
        return grouped(wanted, "s.team", "s.team_name", "null::text");
    }

    private List<OfGroup> grouped(Wanted wanted, String id, String name, String team) {
        return standing(wanted, """
                select %1$s as id, %2$s as name, %3$s as team, count(distinct s.child) as children,
                       count(*) filter (where s.severity = 'error') as errors,
                       count(*) filter (where s.severity = 'query') as queries
                  from standing s
                 group by 1, 2, 3
                 order by count(*) desc, 2, 1
                """.formatted(id, name, team))
                .query((row, number) -> new OfGroup(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("team"),
                        row.getInt("children"),
                        row.getInt("errors"),
                        row.getInt("queries")))
                .list();
    }

    private JdbcClient.StatementSpec standing(Wanted wanted, String select) {
        return FindingsSql.asked(db, FindingsSql.STANDING + select, wanted)
                .param("explained", FindingsSql.word(wanted.explained()));
    }

    private record Counted<T>(T line, long total) {}

    private static <T> Page<T> page(List<Counted<T>> rows) {
        return new Page<>(
                rows.stream().map(Counted::line).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }
}
