package uk.kith.platform.pages;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.transaction.CannotCreateTransactionException;
import uk.kith.kernel.NotThere;
import uk.kith.kernel.PracticeForbids;

/**
 * Something that went wrong, as it is told to the person at the keyboard: never how Kith is built inside, always what to
 * do now.
 *
 * @param again whether the very same answers may be sent again with hope
 */
record Trouble(HttpStatus status, String heading, List<String> sentences, boolean again) {

    /** How the error is told, if it is one that Kith knows; anything else is a fault of Kith's. */
    static Optional<Trouble> known(@Nullable Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> told(cause).stream())
                .findFirst();
    }

    private static Optional<Trouble> told(Throwable cause) {
        return switch (cause) {
            case PracticeForbids forbids -> Optional.of(once(HttpStatus.CONFLICT, forbids.because(), forbids.next()));
            case NotThere gone -> Optional.of(of(HttpStatus.NOT_FOUND));
            case CsrfException expired ->
                Optional.of(again(
                        HttpStatus.FORBIDDEN,
                        "This page was open for too long",
                        "You were signed out in the meantime, so nothing was saved."));
            case PessimisticLockingFailureException crossed ->
                Optional.of(again(
                        HttpStatus.CONFLICT,
                        "Somebody else was changing this at the same moment",
                        "Nothing of yours was saved."));
            case SQLException sql
            when state(sql).startsWith("53") ->
                Optional.of(again(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Kith's database has no room",
                        "Nothing was saved. Whoever looks after Kith needs to free space on its disk."));
            case SQLException sql
            when state(sql).startsWith("08") || state(sql).startsWith("57P") -> Optional.of(away());
            // A place at the database was waited for in vain; where the database itself is away, that is the cause.
            case SQLTransientConnectionException busy
            when busy.getCause() == null ->
                Optional.of(again(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Kith is very busy just now",
                        "Nothing was saved. Try again in a moment."));
            case DataAccessResourceFailureException lost when lost.getCause() == null -> Optional.of(away());
            case CannotCreateTransactionException lost -> known(lost.getCause()).or(() -> Optional.of(away()));
            default -> Optional.empty();
        };
    }

    /** How an answer without a known error is told. */
    static Trouble of(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN ->
                once(
                        status,
                        "You may not do this",
                        "Your role does not include it. If your work needs it, ask whoever looks after Kith in your authority.");
            case NOT_FOUND, BAD_REQUEST, METHOD_NOT_ALLOWED ->
                once(
                        HttpStatus.NOT_FOUND,
                        "There is no such page",
                        "The address may be mistyped, or what it led to may not be there for you. Search, or start from Today.");
            case CONTENT_TOO_LARGE ->
                once(status, "The file is too large", "Nothing was read of it. Send a smaller one.");
            case SERVICE_UNAVAILABLE -> away();
            default ->
                status.is4xxClientError()
                        ? once(status, "Kith could not make sense of that", "Go back and try it another way.")
                        : once(
                                HttpStatus.INTERNAL_SERVER_ERROR,
                                "Something went wrong in Kith",
                                "Nothing was saved. Try again; if it happens again, tell whoever looks after Kith and give them this reference.");
        };
    }

    private static Trouble away() {
        return again(
                HttpStatus.SERVICE_UNAVAILABLE, "Kith cannot reach its database", "Nothing was saved. Wait a moment.");
    }

    private static Trouble once(HttpStatus status, String heading, String... sentences) {
        return new Trouble(status, heading, List.of(sentences), false);
    }

    private static Trouble again(HttpStatus status, String heading, String... sentences) {
        return new Trouble(status, heading, List.of(sentences), true);
    }

    private static String state(SQLException sql) {
        return String.valueOf(sql.getSQLState());
    }
}
