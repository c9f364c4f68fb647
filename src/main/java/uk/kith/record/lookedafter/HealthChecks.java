package uk.kith.record.lookedafter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.AlreadyRecorded;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.EndsBeforeStart;
import uk.kith.kernel.NotThere;

/** Health assessments and dental checks of children who are looked after. */
@Component
@Transactional
public class HealthChecks {

    /** Code of the set HEALTH_CHECK_STATUS for what has not happened yet. */
    private static final String PLANNED = "planned";

    private final JdbcClient db;
    private final Clock clock;

    HealthChecks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param kind "initial-assessment", "review-assessment", "dental" or "surveillance"
     * @param status code of the set HEALTH_CHECK_STATUS; what is planned may lie ahead
     */
    public record Check(
            String kind,
            LocalDate checkedOn,
            String status,
            @Nullable LocalDate writtenReportOn) {}

    public Check one(UUID child, UUID id) {
        return db.sql("""
                select f.kind, f.checked_on, f.status, f.written_report_on
                  from lookedafter.fact_health_check f
                 where f.id = :id and f.child = :child
                """)
                .param("id", id)
                .param("child", child)
                .query(Check.class)
                .optional()
                .orElseThrow(() -> new NotThere("health check"));
    }

    public UUID record(UUID child, Check said) {
        check(child, said);
        try {
            return db.sql("""
                    insert into lookedafter.health_check (child, kind, checked_on, status, written_report_on)
                    values (:child, :kind, :checkedOn, :status, :writtenReportOn)
                    returning id
                    """)
                    .param("kind", said.kind())
                    .param("checkedOn", said.checkedOn())
                    .param("status", said.status())
                    .param("writtenReportOn", said.writtenReportOn())
                    .param("child", child)
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A check of this kind", said.checkedOn());
        }
    }

    public void correct(UUID child, UUID id, Check right) {
        check(child, right);
        try {
            int found = db.sql("""
                    update lookedafter.health_check
                       set kind = :kind, checked_on = :checkedOn, status = :status, written_report_on = :writtenReportOn
                     where id = :id and child = :child
                    """)
                    .param("kind", right.kind())
                    .param("checkedOn", right.checkedOn())
                    .param("status", right.status())
                    .param("writtenReportOn", right.writtenReportOn())
                    .param("id", id)
                    .param("child", child)
                    .update();
            if (found == 0) throw new NotThere("health check");
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A check of this kind", right.checkedOn());
        }
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID child, UUID id) {
        int found = db.sql("delete from lookedafter.health_check where id = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        if (found == 0) throw new NotThere("health check");
    }

    private void check(UUID child, Check said) {
        if (!said.status().equals(PLANNED)) DayToCome.refuse(said.checkedOn(), clock);
        if (said.writtenReportOn() != null) {
            DayToCome.refuse(said.writtenReportOn(), clock);
            EndsBeforeStart.refuse(said.checkedOn(), said.writtenReportOn());
        }
    }
}
