package uk.kith.statute.codes;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an episode of being looked after begins (SSDA903, set RNE), by what changed on that day. */
public enum NewEpisode {
    CARE_STARTED("S", true, true),
    STATUS_CHANGED("L", false, true),
    MOVED("P", true, false),
    MOVED_WITH_CARER("T", true, false),
    MOVED_AND_STATUS_CHANGED("B", true, true),
    MOVED_WITH_CARER_AND_STATUS_CHANGED("U", true, true);

    /** Why the episode before it ceased, when the next began the same day (set REC). */
    public static final String CEASED_FOR_THE_NEXT = "X1";

    private final String code;
    private final boolean placement;
    private final boolean status;

    NewEpisode(String code, boolean placement, boolean status) {
        this.code = code;
        this.placement = placement;
        this.status = status;
    }

    public static Optional<NewEpisode> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    /** How it began, by whether the child moved, whether their carers came with them, and whether the status changed. */
    public static NewEpisode by(boolean moved, boolean sameCarers, boolean statusChanged) {
        if (!moved) return STATUS_CHANGED;
        if (statusChanged) return sameCarers ? MOVED_WITH_CARER_AND_STATUS_CHANGED : MOVED_AND_STATUS_CHANGED;
        return sameCarers ? MOVED_WITH_CARER : MOVED;
    }

    public String code() {
        return code;
    }

    public boolean changesPlacement() {
        return placement;
    }

    public boolean changesStatus() {
        return status;
    }

    public boolean keepsCarers() {
        return this == MOVED_WITH_CARER || this == MOVED_WITH_CARER_AND_STATUS_CHANGED;
    }
}
