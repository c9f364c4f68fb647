package uk.kith.platform.database;

import java.sql.SQLException;
import java.util.Optional;
import uk.kith.kernel.PracticeForbids;

/**
 * The database refused what it must keep from happening, whoever asks and by whatever way. The one place where its codes
 * become sentences.
 */
public abstract sealed class RecordRefused extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    private RecordRefused(String because, String next) {
        super(because, next);
    }

    /** Something was to be recorded while the record is asked as it was known on an earlier day. */
    public static final class AskedInThePast extends RecordRefused {
        private static final long serialVersionUID = 1L;

        AskedInThePast() {
            super(
                    "This is the record as it was known on an earlier day, so nothing can be recorded in it",
                    "Go back to now, and record it there.");
        }
    }

    /** Somebody other than the loading of a return wanted to date what it made known. */
    public static final class NotTheLoader extends RecordRefused {
        private static final long serialVersionUID = 1L;

        NotTheLoader() {
            super(
                    "Only the loading of a return may say from when something was known",
                    "Leave the time out: what is recorded now is known from now.");
        }
    }

    /** A return of an earlier day wanted to change what has become known since. */
    public static final class KnownSince extends RecordRefused {
        private static final long serialVersionUID = 1L;

        KnownSince() {
            super(
                    "A row of this return has been changed since the time given for the return",
                    "Give a later time, or none: then the change is known from now.");
        }
    }

    /** Two periods that exclude one another would share a day. */
    public static final class DatesOverlap extends RecordRefused {
        private static final long serialVersionUID = 1L;

        DatesOverlap() {
            super(
                    "These dates overlap with another period that is already recorded",
                    "Look at where the period before ends and the next one starts, and correct the dates.");
        }
    }

    /** What the database says, when it is one of these. */
    static Optional<RecordRefused> by(SQLException refusal) {
        return switch (String.valueOf(refusal.getSQLState())) {
            case "KT001" -> Optional.of(new AskedInThePast());
            case "KT002" -> Optional.of(new NotTheLoader());
            case "KT003" -> Optional.of(new KnownSince());
            case "23P01" -> Optional.of(new DatesOverlap());
            default -> Optional.empty();
        };
    }
}
