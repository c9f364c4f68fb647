package uk.kith.insight.measures.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.platform.audit.Audit;

/**
 * How small numbers are held back here. Whatever moment figures are asked of, they leave the authority by the rule of the day
 * on which they leave; what was published keeps the rule of the day it was published.
 */
@Component
@Transactional
public class LocalSuppression {

    private final JdbcClient db;
    private final Audit audit;

    LocalSuppression(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /**
     * What was chosen once.
     *
     * @param by the worker who chose it; null where nobody known did
     */
    public record Chosen(
            Suppression suppression, Instant at, @Nullable String by) {}

    /** The rule now: what the authority chose, or Kith's own. */
    public Suppression now() {
        return db.sql("select s.under, s.hides_none, s.hides_others, s.round_to from measures.small_numbers s")
                .query(LocalSuppression::suppression)
                .optional()
                .orElse(Suppression.STANDARD);
    }

    /** The rule as it was at that moment. */
    public Suppression at(Instant moment) {
        return db.sql("""
                select h.under, h.hides_none, h.hides_others, h.round_to
                  from measures.small_numbers_history h
                 where h.recorded @> cast(:moment as timestamptz)
                """)
                .param("moment", Timestamp.from(moment))
                .query(LocalSuppression::suppression)
                .optional()
                .orElse(Suppression.STANDARD);
    }

    /** From now on small numbers are held back so; the trail has what was before and what is now. */
    public void choose(Suppression suppression) {
        var before = now();
        if (before.equals(suppression)) return;
        db.sql("""
                insert into measures.small_numbers (under, hides_none, hides_others, round_to)
                values (:under, :none, :others, :to)
                    on conflict (only_one) do update
                   set under = excluded.under, hides_none = excluded.hides_none,
                       hides_others = excluded.hides_others, round_to = excluded.round_to
                """)
                .param("under", suppression.under())
                .param("none", suppression.hidesNone())
                .param("others", suppression.hidesOthers())
                .param("to", suppression.roundTo())
                .update();
        audit.did(
                "changed",
                "how small numbers are held back",
                "Before: %s Now: %s".formatted(before.inWords(), suppression.inWords()));
    }

    /** Everything that was ever chosen, the newest first. */
    public List<Chosen> history() {
        return db.sql("""
                select h.under, h.hides_none, h.hides_others, h.round_to, lower(h.recorded) as at, w.name as by
                  from measures.small_numbers_history h
                  left join identity.fact_worker w on w.id = h.actor
                 order by lower(h.recorded) desc
                """)
                .query((row, number) -> new Chosen(
                        suppression(row, number), row.getTimestamp("at").toInstant(), row.getString("by")))
                .list();
    }

    private static Suppression suppression(ResultSet row, int number) throws SQLException {
        return new Suppression(
                row.getInt("under"),
                row.getBoolean("hides_none"),
                row.getBoolean("hides_others"),
                row.getInt("round_to"));
    }
}
