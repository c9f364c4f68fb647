package uk.kith.account.returns.runs;

import uk.kith.kernel.PracticeForbids;

/** The record cannot be asked as it was known then, while something that began before is still being written. */
public final class StillBeingWritten extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    StillBeingWritten() {
        super(
                "Something large is being recorded at this moment, so the record cannot yet be asked as it was known then",
                "Wait a few minutes and try again.");
    }
}
