package uk.kith.record.earlyhelp;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.Mark;

/** The early help that children and their families have had. The newest first. */
@Component
@Transactional
public class EarlyHelp {

    private final JdbcClient db;

    EarlyHelp(JdbcClient db) {
        this.db = db;
    }

    public List<EarlyHelpEpisode> episodes(UUID child) {
        return db.sql("""
                select e.id, e.started_on, e.ended_on, e.reason, e.end_reason, e.organisation, w.name as worker
                  from earlyhelp.fact_episode e
                  left join workforce.fact_professional w on w.id = e.worker
                 where e.child = :child
                 order by e.started_on desc, e.id
                """).param("child", child).query(EarlyHelpEpisode.class).list();
    }

    public List<EarlyHelpAssessment> assessments(UUID child) {
        return db.sql("""
                select a.id, a.started_on, a.completed_on, a.organisation
                  from earlyhelp.fact_assessment a
                 where a.child = :child
                 order by a.started_on desc, a.id
                """)
                .param("child", child)
                .query(EarlyHelpAssessment.class)
                .list();
    }

    /** What was supplied about a child's early help and could not stand as it came. */
    public List<Mark> marks(UUID child) {
        return db.sql("""
                select m.thing, e.key as field, coalesce(e.value ->> 'supplied', '') as supplied, coalesce(e.value ->> 'why', '') as why
                  from (select 'early help since ' || to_char(x.started_on, 'FMDD FMMonth YYYY') as thing, x.marks
                          from earlyhelp.fact_episode x where x.child = :child
                         union all
                        select 'early help assessment that began on ' || to_char(x.started_on, 'FMDD FMMonth YYYY'), x.marks
                          from earlyhelp.fact_assessment x where x.child = :child) m,
                       jsonb_each(m.marks) e
                 order by m.thing, e.key
                """).param("child", child).query(Mark.class).list();
    }
}
