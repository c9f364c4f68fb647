package uk.kith.record.frontdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Assessments of what children need, with the factors found. */
@Component
@Transactional
public class Assessments {

    private final JdbcClient db;

    Assessments(JdbcClient db) {
        this.db = db;
    }

    /** The assessments of a child, the newest first. */
    public List<Assessment> of(UUID child) {
        return db.sql("""
                select a.id, a.referral, a.started_on, a.authorised_on, a.child_seen, a.no_further_action,
                       a.outcomes::text[] as outcomes,
                       array(select f.factor::text from frontdoor.fact_assessment_factor f
                              where f.child = a.child and f.assessment = a.id order by f.id) as factors
                  from frontdoor.fact_assessment a
                 where a.child = :child
                 order by a.started_on desc nulls last, a.id
                """)
                .param("child", child)
                .query((row, number) -> new Assessment(
                        row.getObject("id", UUID.class),
                        row.getObject("referral", UUID.class),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("authorised_on", LocalDate.class),
                        row.getObject("child_seen", Boolean.class),
                        row.getObject("no_further_action", Boolean.class),
                        List.of((String[]) row.getArray("outcomes").getArray()),
                        List.of((String[]) row.getArray("factors").getArray())))
                .list();
    }
}
