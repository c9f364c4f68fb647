package uk.kith.record.missing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Children missing from home or care, and their return home interviews. */
@Component
@Transactional
public class MissingEpisodes {

    private final JdbcClient db;

    MissingEpisodes(JdbcClient db) {
        this.db = db;
    }

    /** The missing episodes of a child, the newest first. */
    public List<MissingEpisode> of(UUID child) {
        return db.sql("""
                select e.id, e.kind, e.started_on, e.started_at, e.ended_on, e.ended_at,
                       i.offered_on as interview_offered_on, i.accepted as interview_accepted, i.held_on as interview_held_on
                  from missing.fact_episode e
                  left join missing.fact_return_interview i on i.episode = e.id
                 where e.child = :child
                 order by e.started_on desc, e.started_at desc nulls last, e.id
                """).param("child", child).query(MissingEpisode.class).list();
    }
}
