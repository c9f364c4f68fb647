package uk.kith.account.returns.runs;

import uk.kith.kernel.PracticeForbids;

/** Somebody from whom a child is hidden wanted the file of a return: without that child it would not be the authority's. */
public final class FileWouldBeFalse extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    FileWouldBeFalse() {
        super(
                "There are children whose records you may not see, so a return made or signed off by you would be false",
                "Ask a colleague who may see every child to do it.");
    }
}
