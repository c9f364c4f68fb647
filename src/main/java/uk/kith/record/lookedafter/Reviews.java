package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of children in care, the checks between them, and the plans they look at. The newest first. */
@Component
@Transactional
public class Reviews {

    private final JdbcClient db;

    Reviews(JdbcClient db) {
        this.db = db;
    }

    public List<Review> of(UUID child) {
        return db.sql("""
                select r.id, r.held_on, r.participation
                  from lookedafter.fact_review r
                 where r.child = :child
                 order by r.held_on desc
                """).param("child", child).query(Review.class).list();
    }

    /** The days on which the reviewing officer looked how things stand between two reviews. */
    public List<LocalDate> midwayChecks(UUID child) {
        return db.sql(
                        "select m.made_on from lookedafter.fact_midway_check m where m.child = :child order by m.made_on desc")
                .param("child", child)
                .query(LocalDate.class)
                .list();
    }

    public List<PlanMade> plans(UUID child) {
        return db.sql("""
                select p.id, p.kind, p.placement_started_on, p.made_on
                  from lookedafter.fact_plan_made p
                 where p.child = :child
                 order by p.made_on desc, p.kind
                """).param("child", child).query(PlanMade.class).list();
    }
}
