package uk.kith.record.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works with which child, and since when. */
@Component
@Transactional
public class Involvements {

    private static final String SELECT = """
            select i.id, i.child, i.role, i.professional, p.name as worker, p.staff_id, t.name as team, i.started_on, i.ended_on,
                   i.reason_changed
              from workforce.fact_involvement i
              join workforce.fact_professional p on p.id = i.professional
              left join workforce.fact_team t on t.id = coalesce(i.team, p.team)
            """;

    private final JdbcClient db;

    Involvements(JdbcClient db) {
        this.db = db;
    }

    /** Everybody who works or worked with a child, the newest first. */
    public List<Involvement> of(UUID child) {
        return db.sql(SELECT + " where i.child = :child order by i.started_on desc, i.id")
                .param("child", child)
                .query(Involvement.class)
                .list();
    }

    /** Who works with these children on a day. */
    public List<Involvement> of(Collection<UUID> children, LocalDate today) {
        return db.sql(SELECT + """
                 where i.child = any (:children) and i.started_on <= :today and (i.ended_on is null or i.ended_on > :today)
                 order by i.started_on desc, i.id
                """)
                .param("children", children.toArray(UUID[]::new))
                .param("today", today)
                .query(Involvement.class)
                .list();
    }

    /** The children of the worker who is signed in with this account, on a day. */
    public List<Involvement> ofWorker(UUID account, LocalDate today) {
        return db.sql(SELECT + """
                 where p.worker = :account and i.started_on <= :today and (i.ended_on is null or i.ended_on > :today)
                 order by i.started_on, i.id
                """)
                .param("account", account)
                .param("today", today)
                .query(Involvement.class)
                .list();
    }
}
