package uk.kith.account.returns.findings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.PracticeForbids;

/**
 * What an authority says of findings that are unlikely and yet true. An explanation holds for as long as its finding stands,
 * and travels with the return.
 */
@Component
@Transactional
public class Explanations {

    private final JdbcClient db;
    private final Clock clock;

    Explanations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Errors are mended, not explained. */
    public static final class CannotBeExplained extends PracticeForbids {

        private static final long serialVersionUID = 1L;

        CannotBeExplained() {
            super("This finding is an error: the return cannot be sent with an explanation of it", "Mend the fact.");
        }
    }

    /**
     * An explanation that goes with a return.
     *
     * @param childId the authority's own identifier of the child; none when the return as a whole is meant
     * @param row tells the rows of the child in the table apart, as {@link Finding#row()}
     */
    public record Told(
            String rule,
            @Nullable UUID child,
            @Nullable String childId,
            @Nullable String table,
            String row,
            String reason) {}

    /** Says why a finding is true, or says it anew. */
    public void explain(Finding finding, String reason, UUID by) {
        if (!finding.mayBeExplained()) throw new CannotBeExplained();
        int changed = of(finding, """
                update returns.explanation
                   set reason = :reason, explained_by = :by, explained_at = :now
                """ + KEY)
                .param("reason", reason)
                .param("by", by)
                .param("now", now())
                .update();
        if (changed > 0) return;
        of(finding, """
                insert into returns.explanation (return_name, year, rule, child, return_table, row_key, reason, explained_by, explained_at)
                values (:name, :year, :rule, :child, :table, :row, :reason, :by, :now)
                """)
                .param("reason", reason)
                .param("by", by)
                .param("now", now())
                .update();
    }

    /** The finding is to mend after all. */
    public void withdraw(Finding finding) {
        of(finding, "delete from returns.explanation " + KEY).update();
    }

    /** All that is explained of a return and whose finding still stands. */
    public List<Told> of(ReturnOfYear of) {
        return db.sql("""
                select e.rule, e.child, e.return_table, e.row_key, e.reason,
                       (select i.value from people.fact_identifier i
                         where i.child = e.child and i.kind = 'local' order by i.id limit 1) as child_id
                  from returns.fact_explanation e
                 where e.return_name = :name and e.year = :year
                   and exists (select from returns.finding f
                                where f.return_name = e.return_name and f.year = e.year and f.rule = e.rule
                                  and f.row_key = e.row_key and f.child is not distinct from e.child
                                  and f.return_table is not distinct from e.return_table and f.found_at <= e.explained_at
                                  and (f.gone_at is null or f.gone_at > kith.known_at()))
                 order by e.rule, child_id nulls first, e.return_table, e.row_key
                """)
                .param("name", of.of().key())
                .param("year", of.year().ending())
                .query((row, number) -> new Told(
                        row.getString("rule"),
                        row.getObject("child", UUID.class),
                        row.getString("child_id"),
                        row.getString("return_table"),
                        row.getString("row_key"),
                        row.getString("reason")))
                .list();
    }

    private static final String KEY = """
             where return_name = :name and year = :year and rule = :rule and row_key = :row
               and child is not distinct from :child and return_table is not distinct from :table
            """;

    private JdbcClient.StatementSpec of(Finding finding, String sql) {
        return db.sql(sql)
                .param("name", finding.of().of().key())
                .param("year", finding.of().year().ending())
                .param("rule", finding.rule())
                .param("row", finding.row())
                .param("child", finding.child())
                .param("table", finding.table());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
