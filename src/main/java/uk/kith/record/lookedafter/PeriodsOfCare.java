package uk.kith.record.lookedafter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.DayToCome;
import uk.kith.record.lookedafter.CareRefused.NotInCareThen;

/** When children start and cease to be looked after. A period of care is known by its first episode. */
@Component
@Transactional
public class PeriodsOfCare {

    private final CareRecord care;
    private final JdbcClient db;
    private final Clock clock;

    PeriodsOfCare(CareRecord care, JdbcClient db, Clock clock) {
        this.care = care;
        this.db = db;
        this.clock = clock;
    }

    /**
     * How care starts.
     *
     * @param status code of the set LS
     * @param needs code of the set CIN: what the child mainly needs help with
     * @param homePostcode where they lived before
     */
    public record Start(
            LocalDate on,
            String status,
            String needs,
            Home home,
            @Nullable String homePostcode) {}

    /**
     * One period of care as a form shows it.
     *
     * @param homePostcode where they lived before it
     */
    public record Ends(
            Episode first, Episode last, @Nullable String homePostcode) {}

    public Ends one(UUID child, UUID id) {
        var episodes = care.of(child);
        var first = episodes.episode(id);
        return new Ends(first.shown(), episodes.endOfCare(id).shown(), first.homePostcode());
    }

    /** @throws CareRefused when they are looked after already */
    public Changed start(UUID child, Start start) {
        DayToCome.refuse(start.on(), clock);
        var before = care.of(child);
        return write(
                child,
                before,
                before.startCare(start.on(), start.status(), start.needs(), start.home(), start.homePostcode()));
    }

    public Changed correctStart(UUID child, UUID id, LocalDate on, String needs, @Nullable String homePostcode) {
        DayToCome.refuse(on, clock);
        var before = care.of(child);
        return write(child, before, before.correctStart(id, on, needs, homePostcode));
    }

    /** @param reason code of the set REC */
    public Changed end(UUID child, LocalDate on, String reason) {
        DayToCome.refuse(on, clock);
        var before = care.of(child);
        return write(child, before, before.endCare(on, reason));
    }

    public Changed correctEnd(UUID child, UUID id, LocalDate on, String reason) {
        DayToCome.refuse(on, clock);
        var before = care.of(child);
        return write(child, before, before.correctEnd(id, on, reason));
    }

    /** The end never was: they are still looked after. */
    public Changed removeEnd(UUID child, UUID id) {
        var before = care.of(child);
        return write(child, before, before.withoutEnd(id));
    }

    /** The whole period never was. */
    public Changed remove(UUID child, UUID id) {
        var before = care.of(child);
        return write(child, before, before.withoutCare(id));
    }

    /** @throws NotInCareThen when the child was not looked after that day; the day care ended still counts */
    void refuseOutside(UUID child, LocalDate day) {
        boolean lookedAfter = db.sql("""
                select exists (
                    select from lookedafter.fact_episode e
                     where e.child = :child and e.started_on <= :day and (e.ceased_on is null or e.ceased_on >= :day))
                """)
                .param("child", child)
                .param("day", day)
                .query(Boolean.class)
                .single();
        if (!lookedAfter) throw new NotInCareThen(day);
    }

    private Changed write(UUID child, Episodes before, Episodes after) {
        care.change(child, before, after);
        return Changed.from(before, after);
    }
}
