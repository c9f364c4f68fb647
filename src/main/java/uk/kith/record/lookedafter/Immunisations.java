package uk.kith.record.lookedafter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.AlreadyRecorded;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.NotThere;

/** Whether children who are looked after have had their immunisations. */
@Component
@Transactional
public class Immunisations {

    private final JdbcClient db;
    private final Clock clock;

    Immunisations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param asAt the day on which this was so */
    public record Immunised(boolean upToDate, LocalDate asAt) {}

    public Immunised one(UUID child, UUID id) {
        return db.sql("""
                select f.up_to_date, f.as_at
                  from lookedafter.fact_immunisation f
                 where f.id = :id and f.child = :child
                """)
                .param("id", id)
                .param("child", child)
                .query(Immunised.class)
                .optional()
                .orElseThrow(() -> new NotThere("immunisation"));
    }

    public UUID record(UUID child, Immunised said) {
        check(child, said);
        try {
            return db.sql("""
                    insert into lookedafter.immunisation (child, up_to_date, as_at)
                    values (:child, :upToDate, :asAt)
                    returning id
                    """)
                    .param("upToDate", said.upToDate())
                    .param("asAt", said.asAt())
                    .param("child", child)
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("What is known of immunisations", said.asAt());
        }
    }

    public void correct(UUID child, UUID id, Immunised right) {
        check(child, right);
        try {
            int found = db.sql("""
                    update lookedafter.immunisation
                       set up_to_date = :upToDate, as_at = :asAt
                     where id = :id and child = :child
                    """)
                    .param("upToDate", right.upToDate())
                    .param("asAt", right.asAt())
                    .param("id", id)
                    .param("child", child)
                    .update();
            if (found == 0) throw new NotThere("immunisation");
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("What is known of immunisations", right.asAt());
        }
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID child, UUID id) {
        int found = db.sql("delete from lookedafter.immunisation where id = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        if (found == 0) throw new NotThere("immunisation");
    }

    private void check(UUID child, Immunised said) {
        DayToCome.refuse(said.asAt(), clock);
    }
}
