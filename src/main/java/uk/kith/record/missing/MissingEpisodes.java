package uk.kith.record.missing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.EndsBeforeStart;
import uk.kith.kernel.NotThere;
import uk.kith.kernel.Period;
import uk.kith.record.missing.MissingRefused.AlreadyMissing;

/** Children missing from home or care, and their return home interviews. */
@Component
@Transactional
public class MissingEpisodes {

    private final JdbcClient db;
    private final Clock clock;

    MissingEpisodes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The missing episodes of a child, the newest first. */
    public List<MissingEpisode> of(UUID child) {
        return db.sql("""
                select e.id, e.kind, e.started_on, e.started_at, e.ended_on, e.ended_at,
                       i.offered_on as interview_offered_on, i.accepted as interview_accepted, i.held_on as interview_held_on
                  from missing.fact_episode e
                  left join missing.fact_return_interview i on i.episode = e.id
                 where e.child = :child
                 order by e.started_on desc, e.started_at desc nulls last, e.id
                """).param("child", child).query(MissingEpisode.class).list();
    }

    /**
     * What is known of a child's going missing.
     *
     * @param kind code of the set MISSING
     * @param endedOn null while they are still missing
     */
    public record Missing(
            String kind,
            LocalDate startedOn,
            @Nullable LocalTime startedAt,
            @Nullable LocalDate endedOn,
            @Nullable LocalTime endedAt) {}

    public Missing one(UUID child, UUID id) {
        return db.sql("""
                select e.kind, e.started_on, e.started_at, e.ended_on, e.ended_at
                  from missing.fact_episode e
                 where e.id = :id and e.child = :child
                """)
                .param("id", id)
                .param("child", child)
                .query(Missing.class)
                .optional()
                .orElseThrow(() -> new NotThere("missing episode"));
    }

    public UUID record(UUID child, Missing said) {
        check(child, null, said);
        return db.sql("""
                insert into missing.episode (child, kind, started_on, started_at, ended_on, ended_at)
                values (:child, :kind, :startedOn, :startedAt, :endedOn, :endedAt)
                returning id
                """)
                .param("child", child)
                .param("kind", said.kind())
                .param("startedOn", said.startedOn())
                .param("startedAt", said.startedAt())
                .param("endedOn", said.endedOn())
                .param("endedAt", said.endedAt())
                .query(UUID.class)
                .single();
    }

    public void correct(UUID child, UUID id, Missing right) {
        check(child, id, right);
        int found = db.sql("""
                update missing.episode
                   set kind = :kind, started_on = :startedOn, started_at = :startedAt, ended_on = :endedOn, ended_at = :endedAt,
                       marks = nullif(marks - array_remove(array[
                           case when kind is distinct from :kind then 'kind' end,
                           case when started_on is distinct from :startedOn then 'started_on' end,
                           case when ended_on is distinct from :endedOn::date then 'ended_on' end], null), '{}')
                 where id = :id and child = :child
                """)
                .param("id", id)
                .param("child", child)
                .param("kind", right.kind())
                .param("startedOn", right.startedOn())
                .param("startedAt", right.startedAt())
                .param("endedOn", right.endedOn())
                .param("endedAt", right.endedAt())
                .update();
        if (found == 0) throw new NotThere("missing episode");
    }

    /** It was recorded in error, and the talk about it with it. */
    public void remove(UUID child, UUID id) {
        db.sql("delete from missing.return_interview where episode = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        int found = db.sql("delete from missing.episode where id = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        if (found == 0) throw new NotThere("missing episode");
    }

    private void check(UUID child, @Nullable UUID id, Missing said) {
        DayToCome.refuse(said.startedOn(), clock);
        if (said.endedOn() != null) {
            DayToCome.refuse(said.endedOn(), clock);
            EndsBeforeStart.refuse(said.startedOn(), said.endedOn());
            if (said.endedOn().equals(said.startedOn())
                    && said.startedAt() != null
                    && said.endedAt() != null
                    && said.endedAt().isBefore(said.startedAt()))
                throw new MissingRefused.BackBeforeGone(said.startedAt());
        }
        of(child).stream()
                .filter(other -> !other.id().equals(id) && overlaps(other, said))
                .findFirst()
                .ifPresent(other -> {
                    throw new AlreadyMissing(other.startedOn());
                });
    }

    /** A child may come back and go missing again on one day. */
    private static boolean overlaps(MissingEpisode other, Missing said) {
        return new Period(said.startedOn(), said.endedOn()).touches(new Period(other.startedOn(), other.endedOn()))
                && !(said.startedOn().equals(other.endedOn())
                        || other.startedOn().equals(said.endedOn()));
    }
}
