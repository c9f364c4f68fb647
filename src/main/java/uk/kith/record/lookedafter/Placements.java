package uk.kith.record.lookedafter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.DayToCome;

/** Where children live while looked after, and their moves. A placement is known by its first episode. */
@Component
@Transactional
public class Placements {

    private final CareRecord care;
    private final Clock clock;

    Placements(CareRecord care, Clock clock) {
        this.care = care;
        this.clock = clock;
    }

    /**
     * One placement as a form shows it.
     *
     * @param first its first episode
     * @param before the episode it followed on; null where care starts with it
     */
    public record Stay(Episode first, @Nullable Episode before) {}

    /**
     * A move as a worker records it.
     *
     * @param on the first day in the new home
     * @param sameCarers whether the carers moved with the child
     * @param because code of the set REASON_PLACE_CHANGE; null for the home with which care started
     */
    public record Move(
            LocalDate on,
            Home home,
            boolean sameCarers,
            @Nullable String because) {}

    public Stay one(UUID child, UUID id) {
        var episodes = care.of(child);
        return new Stay(
                episodes.episode(id).shown(),
                episodes.before(id).map(Stretch::shown).orElse(null));
    }

    /** Where they live now, or lived last; nothing for a child who was never looked after. */
    public @Nullable Episode latest(UUID child) {
        var list = care.of(child).list();
        return list.isEmpty() ? null : list.getLast().shown();
    }

    /** @throws CareRefused when they were not looked after that day, or live there already */
    public Changed move(UUID child, Move move) {
        DayToCome.refuse(move.on(), clock);
        var before = care.of(child);
        var because = Objects.requireNonNull(move.because(), "a move has a reason");
        return write(child, before, before.move(move.on(), move.home(), move.sameCarers(), because));
    }

    /** Corrects a placement; where its first day changes, the one before it ends on that day too. */
    public Changed correct(UUID child, UUID id, Move right) {
        DayToCome.refuse(right.on(), clock);
        var before = care.of(child);
        return write(
                child,
                before,
                before.correctPlacement(id, right.on(), right.home(), right.sameCarers(), right.because()));
    }

    /** The move never was: the child stayed where they lived before it. */
    public Changed remove(UUID child, UUID id) {
        var before = care.of(child);
        return write(child, before, before.withoutMove(id));
    }

    private Changed write(UUID child, Episodes before, Episodes after) {
        care.change(child, before, after);
        return Changed.from(before, after);
    }
}
