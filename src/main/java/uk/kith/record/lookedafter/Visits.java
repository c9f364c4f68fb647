package uk.kith.record.lookedafter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.AlreadyRecorded;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.NotThere;

/** Visits to children in care by their social workers. */
@Component
@Transactional
public class Visits {

    private final JdbcClient db;
    private final PeriodsOfCare care;
    private final Clock clock;

    Visits(JdbcClient db, PeriodsOfCare care, Clock clock) {
        this.db = db;
        this.care = care;
        this.clock = clock;
    }

    /** The visits to a child, the newest first. */
    public List<Visit> of(UUID child) {
        return db.sql("""
                select v.id, v.visited_on, v.seen, v.seen_alone, v.note
                  from lookedafter.fact_visit v
                 where v.child = :child
                 order by v.visited_on desc, v.seen desc
                """).param("child", child).query(Visit.class).list();
    }

    /** @param seenAlone null where the child was not seen */
    public record VisitMade(
            LocalDate visitedOn,
            boolean seen,
            @Nullable Boolean seenAlone,
            @Nullable String note) {}

    public VisitMade one(UUID child, UUID id) {
        return db.sql("""
                select f.visited_on, f.seen, f.seen_alone, f.note
                  from lookedafter.fact_visit f
                 where f.id = :id and f.child = :child
                """)
                .param("id", id)
                .param("child", child)
                .query(VisitMade.class)
                .optional()
                .orElseThrow(() -> new NotThere("visit"));
    }

    public UUID record(UUID child, VisitMade said) {
        check(child, said);
        try {
            return db.sql("""
                    insert into lookedafter.visit (child, visited_on, seen, seen_alone, note)
                    values (:child, :visitedOn, :seen, :seenAlone, :note)
                    returning id
                    """)
                    .param("visitedOn", said.visitedOn())
                    .param("seen", said.seen())
                    .param("seenAlone", said.seenAlone())
                    .param("note", said.note())
                    .param("child", child)
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A visit", said.visitedOn());
        }
    }

    public void correct(UUID child, UUID id, VisitMade right) {
        check(child, right);
        try {
            int found = db.sql("""
                    update lookedafter.visit
                       set visited_on = :visitedOn, seen = :seen, seen_alone = :seenAlone, note = :note
                     where id = :id and child = :child
                    """)
                    .param("visitedOn", right.visitedOn())
                    .param("seen", right.seen())
                    .param("seenAlone", right.seenAlone())
                    .param("note", right.note())
                    .param("id", id)
                    .param("child", child)
                    .update();
            if (found == 0) throw new NotThere("visit");
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A visit", right.visitedOn());
        }
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID child, UUID id) {
        int found = db.sql("delete from lookedafter.visit where id = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        if (found == 0) throw new NotThere("visit");
    }

    private void check(UUID child, VisitMade said) {
        DayToCome.refuse(said.visitedOn(), clock);
        care.refuseOutside(child, said.visitedOn());
    }
}
