package uk.kith.front.commands;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import uk.kith.platform.database.DatabaseUnavailable;
import uk.kith.platform.identity.CannotServe;

/** Failures that a person can mend, however deep the framework wrapped them. */
final class Failures {

    /** What a database says of itself, by the first two letters of its code; none of these quotes a row. */
    private static final Map<String, String> WORDS = Map.of(
            "08", "The database cannot be reached.",
            "28", "The database refuses the sign-in.",
            "3D", "There is no such database.",
            "53", "The database has run out of room.",
            "57", "The database is being stopped or started.");

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
                case SQLException refused
                when WORDS.containsKey(state(refused)) -> {
                    return Optional.of(WORDS.get(state(refused)) + " " + refused.getMessage());
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static String state(SQLException refused) {
        var state = refused.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }
}
