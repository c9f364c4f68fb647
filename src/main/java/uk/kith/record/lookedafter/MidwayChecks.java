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

/** What independent reviewing officers find half-way between two reviews. */
@Component
@Transactional
public class MidwayChecks {

    private final JdbcClient db;
    private final PeriodsOfCare care;
    private final Clock clock;

    MidwayChecks(JdbcClient db, PeriodsOfCare care, Clock clock) {
        this.db = db;
        this.care = care;
        this.clock = clock;
    }

    /** @param note what the officer found */
    public record CheckMade(LocalDate madeOn, @Nullable String note) {}

    public CheckMade one(UUID child, UUID id) {
        return db.sql("""
                select f.made_on, f.note
                  from lookedafter.fact_midway_check f
                 where f.id = :id and f.child = :child
                """)
                .param("id", id)
                .param("child", child)
                .query(CheckMade.class)
                .optional()
                .orElseThrow(() -> new NotThere("midway check"));
    }

    public UUID record(UUID child, CheckMade said) {
        check(child, said);
        try {
            return db.sql("""
                    insert into lookedafter.midway_check (child, made_on, note)
                    values (:child, :madeOn, :note)
                    returning id
                    """)
                    .param("madeOn", said.madeOn())
                    .param("note", said.note())
                    .param("child", child)
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A midway check", said.madeOn());
        }
    }

    public void correct(UUID child, UUID id, CheckMade right) {
        check(child, right);
        try {
            int found = db.sql("""
                    update lookedafter.midway_check
                       set made_on = :madeOn, note = :note
                     where id = :id and child = :child
                    """)
                    .param("madeOn", right.madeOn())
                    .param("note", right.note())
                    .param("id", id)
                    .param("child", child)
                    .update();
            if (found == 0) throw new NotThere("midway check");
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A midway check", right.madeOn());
        }
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID child, UUID id) {
        int found = db.sql("delete from lookedafter.midway_check where id = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        if (found == 0) throw new NotThere("midway check");
    }

    private void check(UUID child, CheckMade said) {
        DayToCome.refuse(said.madeOn(), clock);
        care.refuseOutside(child, said.madeOn());
    }
}
