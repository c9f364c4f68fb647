package uk.kith.record.lookedafter;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The health of children in care. The newest first. */
@Component
@Transactional
public class Health {

    private final JdbcClient db;

    Health(JdbcClient db) {
        this.db = db;
    }

    public List<HealthCheck> checks(UUID child) {
        return db.sql("""
                select h.id, h.kind, h.checked_on, h.status, h.written_report_on
                  from lookedafter.fact_health_check h
                 where h.child = :child
                 order by h.checked_on desc, h.kind
                """).param("child", child).query(HealthCheck.class).list();
    }

    public List<Sdq> questionnaires(UUID child) {
        return db.sql("""
                select s.id, s.completed_on, s.score, s.reason
                  from lookedafter.fact_sdq s
                 where s.child = :child
                 order by s.completed_on desc
                """).param("child", child).query(Sdq.class).list();
    }

    public List<Immunisation> immunisations(UUID child) {
        return db.sql("""
                select i.id, i.as_at, i.up_to_date
                  from lookedafter.fact_immunisation i
                 where i.child = :child
                 order by i.as_at desc
                """).param("child", child).query(Immunisation.class).list();
    }

    public List<AnswersForYear> answersForYears(UUID child) {
        return db.sql("""
                select a.year, a.sdq_score, a.sdq_reason, a.convicted, a.health_check, a.immunisations, a.teeth_check,
                       a.health_assessment, a.substance_misuse, a.intervention_received, a.intervention_offered
                  from lookedafter.fact_answers_for_year a
                 where a.child = :child
                 order by a.year desc
                """).param("child", child).query(AnswersForYear.class).list();
    }
}
