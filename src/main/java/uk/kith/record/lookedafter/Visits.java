package uk.kith.record.lookedafter;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Visits to children in care by their social workers. */
@Component
@Transactional
public class Visits {

    private final JdbcClient db;

    Visits(JdbcClient db) {
        this.db = db;
    }

    /** The visits to a child, the newest first. */
    public List<Visit> of(UUID child) {
        return db.sql("""
                select v.id, v.visited_on, v.seen, v.seen_alone, v.note
                  from lookedafter.fact_visit v
                 where v.child = :child
                 order by v.visited_on desc, v.seen desc
                """).param("child", child).query(Visit.class).list();
    }
}
