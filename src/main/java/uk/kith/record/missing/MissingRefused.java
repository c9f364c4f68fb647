package uk.kith.record.missing;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.PracticeForbids;

/** What cannot be true of a child's going missing, each with what to do instead. */
public abstract sealed class MissingRefused extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    private MissingRefused(String because, String next) {
        super(because, next);
    }

    /** Nobody goes missing while missing. */
    public static final class AlreadyMissing extends MissingRefused {
        private static final long serialVersionUID = 1L;

        AlreadyMissing(LocalDate since) {
            super(
                    "They were missing already, since " + DateWords.full(since),
                    "Record their return from that time first, or correct it.");
        }
    }

    /** They came back earlier on the same day than they went. */
    public static final class BackBeforeGone extends MissingRefused {
        private static final long serialVersionUID = 1L;

        BackBeforeGone(LocalTime gone) {
            super("They were not missing before " + gone, "Give a time from " + gone + " on.");
        }
    }

    /** The talk is for when they are back. */
    public static final class StillMissing extends MissingRefused {
        private static final long serialVersionUID = 1L;

        StillMissing() {
            super("They are still missing", "Record their return first, then the return home interview.");
        }
    }
}
