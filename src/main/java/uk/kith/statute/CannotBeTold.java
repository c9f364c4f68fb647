package uk.kith.statute;

/** A due day that cannot be worked out from what is recorded; the message says why in words. */
public final class CannotBeTold extends RuntimeException {

    public CannotBeTold(String why) {
        super(why);
    }
}
