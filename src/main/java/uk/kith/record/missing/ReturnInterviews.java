package uk.kith.record.missing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.EndsBeforeStart;
import uk.kith.kernel.NotThere;
import uk.kith.record.missing.MissingRefused.StillMissing;

/** Return home interviews: the talk a child is offered when they are back. One for each missing episode. */
@Component
@Transactional
public class ReturnInterviews {

    private final JdbcClient db;
    private final MissingEpisodes episodes;
    private final Clock clock;

    ReturnInterviews(JdbcClient db, MissingEpisodes episodes, Clock clock) {
        this.db = db;
        this.episodes = episodes;
        this.clock = clock;
    }

    /**
     * What is known of the talk.
     *
     * @param accepted whether the child wanted it; null until they have said
     * @param heldBy who held it: somebody independent, or whom the child preferred
     */
    public record ReturnInterview(
            @Nullable LocalDate offeredOn,
            @Nullable LocalTime offeredAt,
            @Nullable Boolean accepted,
            @Nullable LocalDate heldOn,
            @Nullable LocalTime heldAt,
            @Nullable String heldBy,
            @Nullable LocalDate writtenUpOn,
            @Nullable LocalDate authorisedOn) {}

    public Optional<ReturnInterview> of(UUID child, UUID episode) {
        return db.sql("""
                select i.offered_on, i.offered_at, i.accepted, i.held_on, i.held_at, i.held_by, i.written_up_on, i.authorised_on
                  from missing.fact_return_interview i
                 where i.episode = :episode and i.child = :child
                """)
                .param("episode", episode)
                .param("child", child)
                .query(ReturnInterview.class)
                .optional();
    }

    /** The id under which its history is kept. */
    public Optional<UUID> id(UUID child, UUID episode) {
        return db.sql(
                        "select i.id from missing.fact_return_interview i where i.episode = :episode and i.child = :child")
                .param("episode", episode)
                .param("child", child)
                .query(UUID.class)
                .optional();
    }

    /** The missing episode it was about. */
    public UUID episode(UUID child, UUID id) {
        return db.sql("select i.episode from missing.fact_return_interview i where i.id = :id and i.child = :child")
                .param("id", id)
                .param("child", child)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotThere("return home interview"));
    }

    /** Records it, or what has become known of it since. */
    public void record(UUID child, UUID episode, ReturnInterview said) {
        check(episodes.one(child, episode), said);
        db.sql("""
                insert into missing.return_interview as i (child, episode, offered_on, offered_at, accepted, held_on, held_at,
                       held_by, written_up_on, authorised_on)
                values (:child, :episode, :offeredOn, :offeredAt, :accepted, :heldOn, :heldAt, :heldBy, :writtenUpOn,
                       :authorisedOn)
                on conflict (episode) do update
                   set offered_on = excluded.offered_on, offered_at = excluded.offered_at, accepted = excluded.accepted,
                       held_on = excluded.held_on, held_at = excluded.held_at, held_by = excluded.held_by,
                       written_up_on = excluded.written_up_on, authorised_on = excluded.authorised_on
                """)
                .param("child", child)
                .param("episode", episode)
                .param("offeredOn", said.offeredOn())
                .param("offeredAt", said.offeredAt())
                .param("accepted", said.accepted())
                .param("heldOn", said.heldOn())
                .param("heldAt", said.heldAt())
                .param("heldBy", said.heldBy())
                .param("writtenUpOn", said.writtenUpOn())
                .param("authorisedOn", said.authorisedOn())
                .update();
    }

    public void remove(UUID child, UUID episode) {
        db.sql("delete from missing.return_interview where episode = :episode and child = :child")
                .param("episode", episode)
                .param("child", child)
                .update();
    }

    private void check(MissingEpisodes.Missing episode, ReturnInterview said) {
        var back = episode.endedOn();
        if (back == null) throw new StillMissing();
        Stream.of(said.offeredOn(), said.heldOn(), said.writtenUpOn(), said.authorisedOn())
                .flatMap(Stream::ofNullable)
                .forEach(day -> {
                    DayToCome.refuse(day, clock);
                    EndsBeforeStart.refuse(back, day);
                });
        if (said.heldOn() != null && said.writtenUpOn() != null)
            EndsBeforeStart.refuse(said.heldOn(), said.writtenUpOn());
        if (said.writtenUpOn() != null && said.authorisedOn() != null)
            EndsBeforeStart.refuse(said.writtenUpOn(), said.authorisedOn());
    }
}
