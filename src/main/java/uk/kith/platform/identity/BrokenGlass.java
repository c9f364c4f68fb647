package uk.kith.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.NotThere;

/** Who broke the glass of a restricted record, why, and what a manager said of it. */
@Component
@Transactional
public class BrokenGlass {

    private final JdbcClient db;

    BrokenGlass(JdbcClient db) {
        this.db = db;
    }

    /** One breaking of the glass. */
    public record Broken(UUID id, UUID child, String who, String why, Instant brokenAt, Instant until) {}

    /** The records that this worker has opened and still may see. */
    public List<Broken> openedBy(UUID worker) {
        return db.sql("""
                select g.id, g.child, w.name as who, g.why, g.broken_at, g.until
                  from identity.fact_glass_broken g
                  join identity.fact_worker w on w.id = g.worker
                 where g.worker = :worker and g.until > statement_timestamp()
                 order by g.until, g.id
                """).param("worker", worker).query(BrokenGlass::broken).list();
    }

    /** What waits for a manager's word, the oldest first: of records this manager may see, and never their own. */
    public List<Broken> toReview(UUID manager) {
        return db.sql("""
                select g.id, g.child, w.name as who, g.why, g.broken_at, g.until
                  from identity.fact_glass_broken g
                  join identity.fact_worker w on w.id = g.worker
                  left join identity.fact_glass_reviewed r on r.glass = g.id
                 where r.id is null and g.worker <> :manager
                 order by g.broken_at, g.id
                """).param("manager", manager).query(BrokenGlass::broken).list();
    }

    /** @throws NotThere when nothing of this kind waits for this manager */
    public Broken oneToReview(UUID glass, UUID manager) {
        return toReview(manager).stream()
                .filter(one -> one.id().equals(glass))
                .findFirst()
                .orElseThrow(() -> new NotThere("opened record"));
    }

    /**
     * A manager says whether it was justified. Said once; who says it second changes nothing.
     *
     * @throws NotThere when nothing of this kind waits for this manager
     */
    public void review(UUID glass, UUID manager, boolean justified, String note) {
        Broken broken = oneToReview(glass, manager);
        db.sql("""
                insert into identity.glass_reviewed (glass, child, reviewed_by, reviewed_at, justified, note)
                values (:glass, :child, :manager, statement_timestamp(), :justified, :note)
                    on conflict (glass) do nothing
                """)
                .param("glass", glass)
                .param("child", broken.child())
                .param("manager", manager)
                .param("justified", justified)
                .param("note", note)
                .update();
    }

    private static Broken broken(ResultSet row, int number) throws SQLException {
        return new Broken(
                row.getObject("id", UUID.class),
                row.getObject("child", UUID.class),
                row.getString("who"),
                row.getString("why"),
                row.getTimestamp("broken_at").toInstant(),
                row.getTimestamp("until").toInstant());
    }
}
