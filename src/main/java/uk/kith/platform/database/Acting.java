package uk.kith.platform.database;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting on the record, and in what light. Every transaction carries it into the database, where the access policy,
 * the history and the audit read it. Where nobody acts, nothing of any child is there to see.
 *
 * @param worker the worker who acts; null for nobody
 * @param seesChildren false for roles that see no child at all, such as elected members
 * @param knownAt the moment as known at which the record is asked; null for now
 * @param recordedAt from when a change counts as known; only the loading of a return and the making of the
 *     sample say it, all others leave it null
 * @param because why a change is made; null where the act speaks for itself
 */
public record Acting(
        @Nullable UUID worker,
        boolean seesChildren,
        @Nullable Instant knownAt,
        @Nullable Instant recordedAt,
        @Nullable String because) {

    public static final Acting NOBODY = new Acting(null, false, null, null, null);

    private static final ScopedValue<Acting> NOW = ScopedValue.newInstance();

    /** A worker who sees the children they may see, now. */
    public static Acting worker(UUID worker) {
        return new Acting(worker, true, null, null, null);
    }

    /** Who is acting on this thread. */
    public static Acting now() {
        return NOW.orElse(NOBODY);
    }

    public Acting asKnownAt(@Nullable Instant moment) {
        return new Acting(worker, seesChildren, moment, recordedAt, because);
    }

    /** The moment that is asked about; in the past the last one of what was known. */
    public Instant moment(InstantSource time) {
        return knownAt == null ? time.instant() : knownAt.minus(1, ChronoUnit.MICROS);
    }

    public Acting recordedAt(@Nullable Instant moment) {
        return new Acting(worker, seesChildren, knownAt, moment, because);
    }

    public Acting because(@Nullable String reason) {
        return new Acting(worker, seesChildren, knownAt, recordedAt, reason);
    }

    public Acting seeingNoChild() {
        return new Acting(worker, false, knownAt, recordedAt, because);
    }

    /** Does something as this worker and in this light; transactions begun inside carry it. */
    public <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> something)
            throws X {
        return ScopedValue.where(NOW, this).call(something);
    }

    public void run(Runnable something) {
        ScopedValue.where(NOW, this).run(something);
    }
}
