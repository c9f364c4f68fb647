package uk.kith.record.safeguarding;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.Mark;

/** Protection plans, with their reviews and the visits under them. The newest first. */
@Component
@Transactional
public class ProtectionPlans {

    private final JdbcClient db;

    ProtectionPlans(JdbcClient db) {
        this.db = db;
    }

    public List<ProtectionPlan> of(UUID child) {
        return db.sql("""
                select p.id, p.referral, p.started_on, p.ended_on, p.initial_category, p.latest_category, p.previous_plans
                  from safeguarding.fact_protection_plan p
                 where p.child = :child
                 order by p.started_on desc nulls last, p.id
                """).param("child", child).query(ProtectionPlan.class).list();
    }

    public List<ProtectionReview> reviews(UUID child) {
        return db.sql("""
                select r.id, r.protection_plan, r.reviewed_on, r.plan_continues, r.participation
                  from safeguarding.fact_protection_review r
                 where r.child = :child
                 order by r.reviewed_on desc, r.id
                """).param("child", child).query(ProtectionReview.class).list();
    }

    public List<VisitToFamily> visits(UUID child) {
        return db.sql("""
                select v.id, v.protection_plan as under, v.visited_on, v.seen, v.seen_alone, v.bedroom_seen
                  from safeguarding.fact_protection_visit v
                 where v.child = :child
                 order by v.visited_on desc, v.id
                """).param("child", child).query(VisitToFamily.class).list();
    }

    /** What was supplied about a child's help and protection and could not stand as it came. */
    public List<Mark> marks(UUID child) {
        return db.sql("""
                select m.thing, e.key as field, coalesce(e.value ->> 'supplied', '') as supplied, coalesce(e.value ->> 'why', '') as why
                  from (select 'plan for a child in need' as thing, x.marks
                          from safeguarding.fact_cin_plan x where x.child = :child
                         union all
                        select 'section 47 enquiry', x.marks from safeguarding.fact_section47 x where x.child = :child
                         union all
                        select 'initial conference', x.marks from safeguarding.fact_initial_conference x where x.child = :child
                         union all
                        select 'protection plan', x.marks from safeguarding.fact_protection_plan x where x.child = :child
                         union all
                        select 'review of ' || to_char(x.reviewed_on, 'FMDD FMMonth YYYY'), x.marks
                          from safeguarding.fact_protection_review x where x.child = :child
                         union all
                        select 'visit of ' || to_char(x.visited_on, 'FMDD FMMonth YYYY'), x.marks
                          from safeguarding.fact_cin_visit x where x.child = :child
                         union all
                        select 'visit of ' || to_char(x.visited_on, 'FMDD FMMonth YYYY'), x.marks
                          from safeguarding.fact_protection_visit x where x.child = :child
                         union all
                        select 'pre-proceedings', x.marks from safeguarding.fact_pre_proceedings x where x.child = :child) m,
                       jsonb_each(m.marks) e
                 order by m.thing, e.key
                """).param("child", child).query(Mark.class).list();
    }
}
