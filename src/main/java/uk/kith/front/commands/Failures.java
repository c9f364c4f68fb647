package uk.kith.front.commands;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import uk.kith.platform.database.DatabaseUnavailable;
import uk.kith.platform.identity.CannotServe;

/** Failures that a person can mend, however deep the framework wrapped them. */
final class Failures {

    private Failures() {}

    static Optional<String> sentence(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Unusable unusable -> {
                    return Optional.ofNullable(unusable.getMessage());
                }
                case DatabaseUnavailable unavailable -> {
                    return Optional.ofNullable(unavailable.getMessage());
                }
                case CannotServe cannot -> {
                    return Optional.ofNullable(cannot.getMessage());
                }
                case PortInUseException inUse -> {
                    return Optional.of(Port.taken(inUse.getPort()));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}
