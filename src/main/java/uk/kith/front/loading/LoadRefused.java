package uk.kith.front.loading;

/** A return cannot be loaded into the record as it stands, for a reason in one sentence. Nothing has changed. */
public final class LoadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
