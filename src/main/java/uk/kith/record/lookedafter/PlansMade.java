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
import uk.kith.kernel.NotThere;

/** That and when care, placement and permanence plans were made. */
@Component
@Transactional
public class PlansMade {

    private final JdbcClient db;
    private final Clock clock;

    PlansMade(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param kind "care", "placement" or "permanence"
     * @param placementStartedOn first day of the placement, for a placement plan only
     * @param notPracticableBefore why it was not made before the placement started
     */
    public record Made(
            String kind,
            @Nullable LocalDate placementStartedOn,
            LocalDate madeOn,
            boolean madeForCourt,
            @Nullable String notPracticableBefore) {}

    public Made one(UUID child, UUID id) {
        return db.sql("""
                select f.kind, f.placement_started_on, f.made_on, f.made_for_court, f.not_practicable_before
                  from lookedafter.fact_plan_made f
                 where f.id = :id and f.child = :child
                """)
                .param("id", id)
                .param("child", child)
                .query(Made.class)
                .optional()
                .orElseThrow(() -> new NotThere("plan"));
    }

    public UUID record(UUID child, Made said) {
        check(child, said);
        try {
            return db.sql("""
                    insert into lookedafter.plan_made (child, kind, placement_started_on, made_on, made_for_court,
                           not_practicable_before)
                    values (:child, :kind, :placementStartedOn, :madeOn, :madeForCourt, :notPracticableBefore)
                    returning id
                    """)
                    .param("kind", said.kind())
                    .param("placementStartedOn", said.placementStartedOn())
                    .param("madeOn", said.madeOn())
                    .param("madeForCourt", said.madeForCourt())
                    .param("notPracticableBefore", said.notPracticableBefore())
                    .param("child", child)
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A plan of this kind", said.madeOn());
        }
    }

    public void correct(UUID child, UUID id, Made right) {
        check(child, right);
        try {
            int found = db.sql("""
                    update lookedafter.plan_made
                       set kind = :kind, placement_started_on = :placementStartedOn, made_on = :madeOn,
                           made_for_court = :madeForCourt, not_practicable_before = :notPracticableBefore
                     where id = :id and child = :child
                    """)
                    .param("kind", right.kind())
                    .param("placementStartedOn", right.placementStartedOn())
                    .param("madeOn", right.madeOn())
                    .param("madeForCourt", right.madeForCourt())
                    .param("notPracticableBefore", right.notPracticableBefore())
                    .param("id", id)
                    .param("child", child)
                    .update();
            if (found == 0) throw new NotThere("plan");
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A plan of this kind", right.madeOn());
        }
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID child, UUID id) {
        int found = db.sql("delete from lookedafter.plan_made where id = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        if (found == 0) throw new NotThere("plan");
    }

    private void check(UUID child, Made said) {
        DayToCome.refuse(said.madeOn(), clock);
    }
}
