package uk.kith.kernel;

/**
 * What was asked for is not there for the one who asks: it does not exist, or they may not know that it does. The two
 * are told apart by nothing.
 */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what was looked for, in general words and never by name: "child", "placement" */
    public NotThere(String what) {
        super("There is no such " + what);
    }
}
