package uk.kith.record.safeguarding;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans for children in need, and the visits to them. The newest first. */
@Component
@Transactional
public class CinPlans {

    private final JdbcClient db;

    CinPlans(JdbcClient db) {
        this.db = db;
    }

    public List<CinPlan> of(UUID child) {
        return db.sql("""
                select p.id, p.referral, p.started_on, p.ended_on
                  from safeguarding.fact_cin_plan p
                 where p.child = :child
                 order by p.started_on desc nulls last, p.id
                """).param("child", child).query(CinPlan.class).list();
    }

    public List<VisitToFamily> visits(UUID child) {
        return db.sql("""
                select v.id, v.referral as under, v.visited_on, v.seen, v.seen_alone, v.bedroom_seen
                  from safeguarding.fact_cin_visit v
                 where v.child = :child
                 order by v.visited_on desc, v.id
                """).param("child", child).query(VisitToFamily.class).list();
    }
}
