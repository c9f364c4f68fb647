package uk.kith.account.returns.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.runs.Finding.OfChild;
import uk.kith.account.returns.runs.Finding.OfRule;
import uk.kith.account.returns.runs.Finding.Some;
import uk.kith.account.returns.runs.Finding.Unread;
import uk.kith.account.returns.runs.Finding.Weights;
import uk.kith.kernel.CollectionYear;

/** What runs found, for whoever asks: rows of children whom they may not see are not there, and not counted. */
@Component
@Transactional
public class RunFindings {

    private static final String ASKED = """
              from returns.run_finding f
              left join returns.run_row r on r.id = f.run_row
             where f.run = :run
               and (cast(:rule as text) is null or upper(f.rule) = upper(:rule))
               and (cast(:severity as text) is null or f.severity = :severity)
               and (cast(:table as text) is null or r.return_table = :table)
               and (cast(:child as text) is null or upper(btrim(r.identifier)) = upper(btrim(:child)) or f.child::text = :child)
            """;

    private static final String FINDINGS = """
            select f.rule, f.severity, f.finding, f.fields, r.return_table, coalesce(r.number, 0) as number, r.identifier, f.child,
                   coalesce(r.cells, '{}') as cells, count(*) over () as total
            """ + ASKED;

    private static final String IN_ORDER =
            " order by f.severity, substring(f.rule from '^[0-9]+')::int nulls last, f.rule, r.return_table nulls first, f.finding, r.number, f.id";

    private final JdbcClient db;

    RunFindings(JdbcClient db) {
        this.db = db;
    }

    /** What each rule came to, errors first, then by the number of rows. Rules that found nothing are not told. */
    public List<OfRule> byRule(UUID run, Filter filter) {
        return asked("""
                select f.rule, f.severity, count(distinct f.finding) as findings, count(*) as rows,
                       count(distinct coalesce(f.child::text, upper(btrim(r.identifier)))) as children
                %s
                 group by f.rule, f.severity
                 order by f.severity, count(*) desc, substring(f.rule from '^[0-9]+')::int nulls last, f.rule
                """.formatted(ASKED), run, filter).query(OfRule.class).list();
    }

    /** What each child's rows came to, the most errors first. */
    public Some<OfChild> byChild(UUID run, Filter filter, int offset, int size) {
        var total = new long[1];
        var children = asked("""
                select f.child, min(r.identifier) as identifier,
                       count(*) filter (where f.severity = 'error') as errors,
                       count(*) filter (where f.severity = 'query') as queries,
                       array_agg(distinct f.rule order by f.rule) as rules, count(*) over () as total
                %s
                   and f.run_row is not null
                 group by f.child, case when f.child is null then upper(btrim(r.identifier)) end
                 order by count(*) filter (where f.severity = 'error') desc, count(*) desc, min(r.identifier), f.child
                 limit :size offset :offset
                """.formatted(ASKED), run, filter)
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return new OfChild(
                            row.getObject("child", UUID.class),
                            row.getString("identifier"),
                            row.getLong("errors"),
                            row.getLong("queries"),
                            list(row, "rules"));
                })
                .list();
        return new Some<>(children, total[0]);
    }

    /** Flagged rows, by rule, table and finding. */
    public Some<Finding> rows(UUID run, Filter filter, int offset, int size) {
        var total = new long[1];
        var findings = asked(FINDINGS + IN_ORDER + " limit :size offset :offset", run, filter)
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return finding(row);
                })
                .list();
        return new Some<>(findings, total[0]);
    }

    /** Every flagged row that is asked for. */
    public List<Finding> all(UUID run, Filter filter) {
        return asked(FINDINGS + IN_ORDER, run, filter)
                .query((row, number) -> finding(row))
                .list();
    }

    /** Rows of the files that could not be read. */
    public List<Unread> unread(UUID run) {
        return db.sql("""
                select r.return_table as table, r.number, r.identifier, r.child, r.unread as reason
                  from returns.run_row r
                 where r.run = :run and r.unread is not null
                 order by r.return_table, r.number
                """).param("run", run).query(Unread.class).list();
    }

    /** How many rows of each weight some runs flag; a run that flags none is left out. */
    public Map<UUID, Weights> weights(Collection<UUID> runs) {
        Map<UUID, Weights> weights = new HashMap<>();
        db.sql("""
                select f.run, count(*) filter (where f.severity = 'error') as errors,
                       count(*) filter (where f.severity = 'query') as queries
                  from returns.run_finding f
                 where f.run = any(:runs)
                 group by f.run
                """).param("runs", runs.toArray(UUID[]::new)).query(row -> {
            weights.put(row.getObject("run", UUID.class), new Weights(row.getLong("errors"), row.getLong("queries")));
        });
        return weights;
    }

    /** How many rows the rules flag in the record as it was last looked at, by return. */
    public Map<String, Weights> live(CollectionYear year) {
        Map<String, Weights> weights = new HashMap<>();
        db.sql("""
                select f.return_name, count(*) filter (where f.severity = 'error') as errors,
                       count(*) filter (where f.severity = 'query') as queries
                  from returns.finding f
                 where f.year = :year and f.gone_at is null
                 group by f.return_name
                """).param("year", year.ending()).query(row -> {
            weights.put(row.getString("return_name"), new Weights(row.getLong("errors"), row.getLong("queries")));
        });
        return weights;
    }

    private StatementSpec asked(String sql, UUID run, Filter filter) {
        return db.sql(sql)
                .param("run", run)
                .param("rule", filter.rule())
                .param("severity", filter.severity())
                .param("table", filter.table())
                .param("child", filter.child());
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("rule"),
                row.getString("severity"),
                row.getInt("finding"),
                list(row, "fields"),
                row.getString("return_table"),
                row.getInt("number"),
                row.getString("identifier"),
                row.getObject("child", UUID.class),
                list(row, "cells"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
