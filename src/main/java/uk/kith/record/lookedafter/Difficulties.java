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

/** Strengths and difficulties questionnaires (SDQ) that carers fill in for children who are looked after. */
@Component
@Transactional
public class Difficulties {

    private final JdbcClient db;
    private final Clock clock;

    Difficulties(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param score from 0 to 40; null where there is none
     * @param reason why there is none: code of the set SDQ_REASON
     */
    public record Questionnaire(
            LocalDate completedOn,
            @Nullable Integer score,
            @Nullable String reason) {}

    public Questionnaire one(UUID child, UUID id) {
        return db.sql("""
                select f.completed_on, f.score, f.reason
                  from lookedafter.fact_sdq f
                 where f.id = :id and f.child = :child
                """)
                .param("id", id)
                .param("child", child)
                .query(Questionnaire.class)
                .optional()
                .orElseThrow(() -> new NotThere("questionnaire"));
    }

    public UUID record(UUID child, Questionnaire said) {
        check(child, said);
        try {
            return db.sql("""
                    insert into lookedafter.sdq (child, completed_on, score, reason)
                    values (:child, :completedOn, :score, :reason)
                    returning id
                    """)
                    .param("completedOn", said.completedOn())
                    .param("score", said.score())
                    .param("reason", said.reason())
                    .param("child", child)
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A questionnaire", said.completedOn());
        }
    }

    public void correct(UUID child, UUID id, Questionnaire right) {
        check(child, right);
        try {
            int found = db.sql("""
                    update lookedafter.sdq
                       set completed_on = :completedOn, score = :score, reason = :reason
                     where id = :id and child = :child
                    """)
                    .param("completedOn", right.completedOn())
                    .param("score", right.score())
                    .param("reason", right.reason())
                    .param("id", id)
                    .param("child", child)
                    .update();
            if (found == 0) throw new NotThere("questionnaire");
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A questionnaire", right.completedOn());
        }
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID child, UUID id) {
        int found = db.sql("delete from lookedafter.sdq where id = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        if (found == 0) throw new NotThere("questionnaire");
    }

    private void check(UUID child, Questionnaire said) {
        DayToCome.refuse(said.completedOn(), clock);
    }
}
