package uk.kith.record.frontdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.Mark;

/** Referrals of children to social care. */
@Component
@Transactional
public class Referrals {

    private final JdbcClient db;

    Referrals(JdbcClient db) {
        this.db = db;
    }

    /** The referrals of a child, the newest first. */
    public List<Referral> of(UUID child) {
        return db.sql("""
                select r.id, r.referred_on, r.source, r.source_words, r.primary_need, r.no_further_action,
                       r.outcomes::text[] as outcomes, r.closed_on, r.reason_closed, t.name as team, w.name as worker
                  from frontdoor.fact_referral r
                  left join workforce.fact_team t on t.id = r.team
                  left join workforce.fact_professional w on w.id = r.worker
                 where r.child = :child
                 order by r.referred_on desc nulls last, r.id
                """)
                .param("child", child)
                .query((row, number) -> new Referral(
                        row.getObject("id", UUID.class),
                        row.getObject("referred_on", LocalDate.class),
                        row.getString("source"),
                        row.getString("source_words"),
                        row.getString("primary_need"),
                        row.getObject("no_further_action", Boolean.class),
                        List.of((String[]) row.getArray("outcomes").getArray()),
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("reason_closed"),
                        row.getString("team"),
                        row.getString("worker")))
                .list();
    }

    /** What was supplied about a child at the front door and could not stand as it came. */
    public List<Mark> marks(UUID child) {
        return db.sql("""
                select m.thing, e.key as field, coalesce(e.value ->> 'supplied', '') as supplied, coalesce(e.value ->> 'why', '') as why
                  from (select 'contact of ' || to_char(x.contacted_on, 'FMDD FMMonth YYYY') as thing, x.marks
                          from frontdoor.fact_contact x where x.child = :child
                         union all
                        select coalesce('referral of ' || to_char(x.referred_on, 'FMDD FMMonth YYYY'), 'referral'), x.marks
                          from frontdoor.fact_referral x where x.child = :child
                         union all
                        select coalesce('assessment that began on ' || to_char(x.started_on, 'FMDD FMMonth YYYY'), 'assessment'),
                               x.marks
                          from frontdoor.fact_assessment x where x.child = :child
                         union all
                        select 'factor of an assessment', x.marks
                          from frontdoor.fact_assessment_factor x where x.child = :child) m,
                       jsonb_each(m.marks) e
                 order by m.thing, e.key
                """).param("child", child).query(Mark.class).list();
    }
}
