package uk.kith.record.lookedafter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.DayToCome;

/** By what right children are looked after: the legal statuses one after another. Each is known by its first episode. */
@Component
@Transactional
public class LegalStatuses {

    private final CareRecord care;
    private final Clock clock;

    LegalStatuses(CareRecord care, Clock clock) {
        this.care = care;
        this.clock = clock;
    }

    /** The first episode of the status. */
    public Episode one(UUID child, UUID id) {
        return care.of(child).episode(id).shown();
    }

    /**
     * @param status code of the set LS
     * @throws CareRefused when they were not looked after that day, or have that status already
     */
    public Changed change(UUID child, LocalDate on, String status) {
        DayToCome.refuse(on, clock);
        var before = care.of(child);
        return write(child, before, before.changeStatus(on, status));
    }

    /** Corrects a status; where its first day changes, the one before it ends on that day too. */
    public Changed correct(UUID child, UUID id, LocalDate on, String status) {
        DayToCome.refuse(on, clock);
        var before = care.of(child);
        return write(child, before, before.correctStatus(id, on, status));
    }

    /** The change never was: the status before it went on. */
    public Changed remove(UUID child, UUID id) {
        var before = care.of(child);
        return write(child, before, before.withoutStatus(id));
    }

    private Changed write(UUID child, Episodes before, Episodes after) {
        care.change(child, before, after);
        return Changed.from(before, after);
    }
}
