package uk.kith.account.returns.runs;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.runs.Finding.Some;

/**
 * What became of the findings of one run by the next of the same return and year. A flagged row is the same when its rule, its
 * child's identifier, its table and what places it there (its day, say) are.
 */
@Component
@Transactional
public class Comparison {

    private static final String BOTH = """
            with two as (
                select f.*, r.return_table, r.number, r.identifier, r.cells,
                       row(f.rule, upper(btrim(coalesce(r.identifier, f.child::text))), r.return_table, r.row_key) as key
                  from returns.run_finding f
                  left join returns.run_row r on r.id = f.run_row
                 where f.run in (:now, :before)),
            compared as (
                select t.*,
                       bool_or(t.run = :now) over same as is_now,
                       bool_or(t.run = :before) over same as was_before
                  from two t
                window same as (partition by t.key))
            """;

    private final JdbcClient db;

    Comparison(JdbcClient db) {
        this.db = db;
    }

    /** What became of a flagged row. */
    public enum Fate {
        NEW,
        GONE,
        STILL_THERE;

        /** As addresses write it: {@code still-there}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many rows of a rule met which fate. */
    public record Changed(String rule, String severity, long fresh, long gone, long still) {}

    /** Rules whose findings are of either run, those with new ones first. */
    public List<Changed> byRule(UUID now, UUID before) {
        return of(now, before, BOTH + """
                select c.rule, c.severity,
                       count(*) filter (where c.run = :now and not c.was_before) as fresh,
                       count(*) filter (where c.run = :before and not c.is_now) as gone,
                       count(*) filter (where c.run = :now and c.was_before) as still
                  from compared c
                 group by c.rule, c.severity
                 order by count(*) filter (where c.run = :now and not c.was_before) desc, c.severity, substring(c.rule from '^[0-9]+')::int nulls last, c.rule
                """).query(Changed.class).list();
    }

    /** The flagged rows of one fate: those gone as they were before, the others as they are now. */
    public Some<Finding> rows(UUID now, UUID before, Fate fate, int offset, int size) {
        var total = new long[1];
        var rows = of(now, before, BOTH + """
                select c.rule, c.severity, c.finding, c.fields, c.return_table, coalesce(c.number, 0) as number, c.identifier, c.child,
                       coalesce(c.cells, '{}') as cells, count(*) over () as total
                  from compared c
                 where (:fate = 'NEW' and c.run = :now and not c.was_before)
                    or (:fate = 'GONE' and c.run = :before and not c.is_now)
                    or (:fate = 'STILL_THERE' and c.run = :now and c.was_before)
                 order by c.severity, substring(c.rule from '^[0-9]+')::int nulls last, c.rule, c.return_table nulls first, c.finding, c.number, c.id
                 limit :size offset :offset
                """)
                .param("fate", fate.name())
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return RunFindings.finding(row);
                })
                .list();
        return new Some<>(rows, total[0]);
    }

    private StatementSpec of(UUID now, UUID before, String sql) {
        return db.sql(sql).param("now", now).param("before", before);
    }
}
