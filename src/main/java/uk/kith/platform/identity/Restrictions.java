package uk.kith.platform.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.platform.database.Because;

/**
 * Which children few workers may see, and which worker must not see which child. Whoever may not see a child is told nothing
 * of their restriction either. What changes here holds from the next thing that anybody asks.
 */
@Component
@Transactional
public class Restrictions {

    private final JdbcClient db;
    private final Because because;

    Restrictions(JdbcClient db, Because because) {
        this.db = db;
        this.because = because;
    }

    /** A worker and what was said of them. */
    public record Named(UUID worker, String name, String why) {}

    /** Why the record of this child is restricted; nothing when it is open to all who see children. */
    public Optional<String> why(UUID child) {
        return db.sql("select r.why from identity.fact_restriction r where r.child = :child")
                .param("child", child)
                .query(String.class)
                .optional();
    }

    /** How many may see a restricted child; none when it is not restricted, or not there for the worker who asks. */
    public int howManySee(UUID child) {
        return db.sql("""
                select count(*)
                  from identity.fact_restriction r
                  join identity.fact_may_see m on m.child = r.child
                 where r.child = :child
                """).param("child", child).query(Integer.class).single();
    }

    /** Who may see a restricted child. */
    public List<Named> maySee(UUID child) {
        return db.sql("""
                select m.worker, w.name, m.why
                  from identity.fact_may_see m
                  join identity.fact_worker w on w.id = m.worker
                 where m.child = :child
                 order by w.name, w.id
                """).param("child", child).query(Named.class).list();
    }

    /** Who must not see this child, whether it is restricted or not. */
    public List<Named> mustNotSee(UUID child) {
        return db.sql("""
                select m.worker, w.name, m.why
                  from identity.fact_must_not_see m
                  join identity.fact_worker w on w.id = m.worker
                 where m.child = :child
                 order by w.name, w.id
                """).param("child", child).query(Named.class).list();
    }

    /** From now on only these workers see the child. Said again, it changes who they are and why. */
    public void restrict(UUID child, String why, Collection<UUID> allowed) {
        because.of(why);
        for (UUID worker : allowed) {
            db.sql("""
                    insert into identity.may_see (child, worker, why) values (:child, :worker, :why)
                        on conflict (child, worker) do nothing
                    """)
                    .param("child", child)
                    .param("worker", worker)
                    .param("why", why)
                    .update();
        }
        int known = db.sql("update identity.restriction set why = :why where child = :child")
                .param("child", child)
                .param("why", why)
                .update();
        // All at once and after the rest: whoever leaves themselves out sees nothing of the child from here on.
        db.sql("delete from identity.may_see where child = :child and worker <> all (:allowed)")
                .param("child", child)
                .param("allowed", allowed.toArray(UUID[]::new))
                .update();
        if (known == 0) {
            db.sql("insert into identity.restriction (child, why) values (:child, :why)")
                    .param("child", child)
                    .param("why", why)
                    .update();
        }
    }

    /** The record is open again to all who see children, but for those who must not see this one. */
    public void lift(UUID child, String why) {
        because.of(why);
        db.sql("delete from identity.restriction where child = :child")
                .param("child", child)
                .update();
        db.sql("delete from identity.may_see where child = :child")
                .param("child", child)
                .update();
    }

    /** This worker must not see this child: a relative, a neighbour, a party to the proceedings. They cannot break the glass. */
    public void keepFrom(UUID child, UUID worker, String why) {
        because.of(why);
        db.sql("""
                insert into identity.must_not_see as m (child, worker, why) values (:child, :worker, :why)
                    on conflict (child, worker) do update set why = excluded.why
                """)
                .param("child", child)
                .param("worker", worker)
                .param("why", why)
                .update();
    }

    /** What kept this worker from the child is over. */
    public void letAgain(UUID child, UUID worker, String why) {
        because.of(why);
        db.sql("delete from identity.must_not_see where child = :child and worker = :worker")
                .param("child", child)
                .param("worker", worker)
                .update();
    }

    /** Whether the worker who acts sees the child now: after a change they may not. */
    public boolean isSeen(UUID child) {
        return !db.sql("select kith.hidden(:child)")
                .param("child", child)
                .query(Boolean.class)
                .single();
    }
}
