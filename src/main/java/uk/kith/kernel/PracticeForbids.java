package uk.kith.kernel;

/**
 * Practice or the law does not allow what was asked, as things stand now ("This referral is not waiting for a
 * decision"). Thrown, under a name of its own, by the type that knows; shown once, as a page that says what to do next.
 */
public abstract class PracticeForbids extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String next;

    /**
     * @param because why it cannot be done, in one sentence for the person at the keyboard
     * @param next what to do instead, in one sentence
     */
    protected PracticeForbids(String because, String next) {
        super(because);
        this.next = next;
    }

    public String because() {
        return String.valueOf(getMessage());
    }

    public String next() {
        return next;
    }
}
