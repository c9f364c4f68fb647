package uk.kith.platform.identity;

/** Kith must not serve pages as it is set up, with one sentence that says why and what to do. */
public final class CannotServe extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotServe(String sentence) {
        super(sentence);
    }
}
