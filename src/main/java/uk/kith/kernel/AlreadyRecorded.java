package uk.kith.kernel;

import java.time.LocalDate;

/** The same thing cannot have happened twice on one day; it is in the record already. */
public final class AlreadyRecorded extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    /** @param what the thing with its article: "A review" */
    public AlreadyRecorded(String what, LocalDate day) {
        super(what + " on " + DateWords.full(day) + " is recorded already", "Correct that one, or give another day.");
    }
}
