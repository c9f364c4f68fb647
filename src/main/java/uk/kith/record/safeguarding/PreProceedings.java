package uk.kith.record.safeguarding;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done before an authority goes to court about a child. */
@Component
@Transactional
public class PreProceedings {

    private final JdbcClient db;

    PreProceedings(JdbcClient db) {
        this.db = db;
    }

    /** The pre-proceedings about a child, the newest first. */
    public List<BeforeCourt> of(UUID child) {
        return db.sql("""
                select p.id, p.referral, coalesce(p.started_on, p.decided_on) as started_on, p.letter_sent_on,
                       p.family_meeting_offered, p.family_meeting_held, p.first_meeting_on, p.step_decided_on, p.outcome,
                       p.applied_to_court_on
                  from safeguarding.fact_pre_proceedings p
                 where p.child = :child
                 order by coalesce(p.started_on, p.decided_on) desc nulls last, p.id
                """).param("child", child).query(BeforeCourt.class).list();
    }
}
