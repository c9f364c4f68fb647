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
     * What somebody changed of what is known of a child.
     *
     * @param who the name of who did it; empty when Kith did by itself
     * @param what each kind of change, as "visit recorded"
     * @param at when they did the last of it
     */
    public record Change(UUID child, String who, List<String> what, Instant at) {

        private static final int TOLD_ONE_BY_ONE = 3;

        /** "visit recorded, review changed"; of many, the first and how many more. */
        public String inWords() {
            return what.size() <= TOLD_ONE_BY_ONE
                    ? String.join(", ", what)
                    : what.getFirst() + " and " + (what.size() - 1) + " more";
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
                select e.child, coalesce(w.name, '') as who, max(e.at) as at,
                       array_agg(distinct replace(split_part(e.about, '.', 2), '_', ' ') || ' ' || e.act) as what
                  from audit.entry e
                  left join identity.fact_worker w on w.id = e.worker
                 where e.child = any (:children) and e.at > :since and e.worker is distinct from :worker
                   and e.act in ('recorded', 'changed', 'removed') and e.at <= coalesce(kith.known_at(), 'infinity')
                 group by e.child, w.name
                 order by max(e.at) desc, e.child, w.name
                """)
                .param("children", children.toArray(UUID[]::new))
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("worker", worker)
                .query((row, number) -> new Change(
                        row.getObject("child", UUID.class),
                        row.getString("who"),
                        List.of((String[]) row.getArray("what").getArray()),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
