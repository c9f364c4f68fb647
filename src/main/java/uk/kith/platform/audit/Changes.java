package uk.kith.platform.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changed about some children while a worker was away. */
@Component
@Transactional
public class Changes {

    private final JdbcClient db;

    Changes(JdbcClient db) {
        this.db = db;
    }

    /**
     * One kind of change that somebody made to what is known of a child.
     *
     * @param who the name of who made it; empty when Kith did by itself
     * @param act "recorded", "changed" or "removed"
     * @param about the table, as "lookedafter.visit"
     * @param at when it was made last
     */
    public record Change(UUID child, String who, String act, String about, Instant at) {

        /** "visit recorded". */
        public String inWords() {
            return about.substring(about.indexOf('.') + 1).replace('_', ' ') + " " + act;
        }
    }

    /** When a worker last did or saw anything here before this moment. */
    public Optional<Instant> lastHere(UUID worker, Instant before) {
        return db.sql("select max(e.at) from audit.entry e where e.worker = :worker and e.at < :before")
                .param("worker", worker)
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** What others than this worker changed about these children since then, the newest first. */
    public List<Change> byOthers(UUID worker, Collection<UUID> children, Instant since) {
        return db.sql("""
                select e.child, coalesce(w.name, '') as who, e.act, e.about, max(e.at) as at
                  from audit.entry e
                  left join identity.fact_worker w on w.id = e.worker
                 where e.child = any (:children) and e.at > :since and e.worker is distinct from :worker
                   and e.act in ('recorded', 'changed', 'removed') and e.at <= coalesce(kith.known_at(), 'infinity')
                 group by e.child, w.name, e.act, e.about
                 order by max(e.at) desc, e.child, e.about
                """)
                .param("children", children.toArray(UUID[]::new))
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("worker", worker)
                .query((row, number) -> new Change(
                        row.getObject("child", UUID.class),
                        row.getString("who"),
                        row.getString("act"),
                        row.getString("about"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
