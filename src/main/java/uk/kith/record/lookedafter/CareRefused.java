package uk.kith.record.lookedafter;

import java.time.LocalDate;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.PracticeForbids;

/** What cannot be true of a child's care, each with what to do instead. */
public abstract sealed class CareRefused extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    private CareRefused(String because, String next) {
        super(because, next);
    }

    /** The day lies outside every period of care. */
    public static final class NotInCareThen extends CareRefused {
        private static final long serialVersionUID = 1L;

        NotInCareThen(LocalDate day) {
            super(
                    "They were not looked after on " + DateWords.full(day),
                    "Give a day in a period of care, or record that care started first.");
        }
    }

    /** Care cannot start twice without ending. */
    public static final class AlreadyLookedAfter extends CareRefused {
        private static final long serialVersionUID = 1L;

        AlreadyLookedAfter(LocalDate since) {
            super(
                    "They have been looked after since " + DateWords.full(since),
                    "Record the end of that care first, or correct its start.");
        }
    }

    /** Another change is recorded on the way, so the date cannot pass it. */
    public static final class PassesAnotherChange extends CareRefused {
        private static final long serialVersionUID = 1L;

        PassesAnotherChange(LocalDate other) {
            super(
                    "Another change is recorded on " + DateWords.full(other),
                    "Give a day on this side of it, or correct that change first.");
        }
    }

    /** A move to where they live already, or a change to the status they have. */
    public static final class NothingChanges extends CareRefused {
        private static final long serialVersionUID = 1L;

        NothingChanges(String same) {
            super("This is " + same, "Record only what changed, or correct what is recorded.");
        }
    }

    /** Where care starts there is nothing before it to go back to. */
    public static final class CareStartsThere extends CareRefused {
        private static final long serialVersionUID = 1L;

        CareStartsThere() {
            super(
                    "Care starts with this, so it cannot be taken away by itself",
                    "Correct it, or take away the period of care if it never was.");
        }
    }
}
