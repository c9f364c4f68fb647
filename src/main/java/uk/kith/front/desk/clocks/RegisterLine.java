package uk.kith.front.desk.clocks;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the register as it is read and taken away. */
public record RegisterLine(
        UUID child,
        String name,
        ClockLine clock,
        @Nullable String worker,
        @Nullable String team) {

    /** Its cells, in the order of the columns. */
    List<String> cells() {
        return List.of(
                name,
                clock.name(),
                clock.mark().word(),
                clock.words(),
                Objects.requireNonNullElse(worker, "Nobody is allocated"),
                Objects.requireNonNullElse(team, ""));
    }
}
