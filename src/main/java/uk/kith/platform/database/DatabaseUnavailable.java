package uk.kith.platform.database;

/** The database cannot be had, with one sentence that says why and what the person at the keyboard can do. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    public DatabaseUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
