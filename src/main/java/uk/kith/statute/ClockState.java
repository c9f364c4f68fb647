package uk.kith.statute;

/** How a duty stands on a given day. Always shown with its word and its shape, never by colour alone. */
public enum ClockState {
    /** Not yet done, and more than a fifth of the time is left. */
    IN_TIME("in time", Shape.OUTLINE, Light.GREEN),
    /** Not yet done, and no more than a fifth of the time is left, or one working day. */
    DUE_SOON("due soon", Shape.HALF, Light.AMBER),
    /** Not yet done, and the due day is past. */
    LATE("late", Shape.FILLED, Light.RED),
    MET("done in time", Shape.OUTLINE, Light.GREEN),
    MET_LATE("done late", Shape.FILLED, Light.RED),
    /** The law excuses it, for a recorded reason. */
    EXCEPTION("lawful exception", Shape.DASH, Light.NONE),
    /** It cannot apply any more; neither met nor missed. */
    STOPPED("stopped", Shape.CROSS, Light.NONE),
    /** What is recorded does not say, as where an answer came without its day. */
    CANNOT_BE_TOLD("cannot be told", Shape.DASH, Light.NONE);

    /** The mark beside the word. */
    public enum Shape {
        OUTLINE,
        HALF,
        FILLED,
        DASH,
        CROSS
    }

    /** Red, amber, green, or none of them. */
    public enum Light {
        GREEN,
        AMBER,
        RED,
        NONE
    }

    private final String words;
    private final Shape shape;
    private final Light light;

    ClockState(String words, Shape shape, Light light) {
        this.words = words;
        this.shape = shape;
        this.light = light;
    }

    public String words() {
        return words;
    }

    public Shape shape() {
        return shape;
    }

    public Light light() {
        return light;
    }

    /** Whether somebody still has to do something. */
    public boolean isWaiting() {
        return this == IN_TIME || this == DUE_SOON || this == LATE;
    }

    /** Whether the duty was missed: late still, or done late. */
    public boolean isMissed() {
        return this == LATE || this == MET_LATE;
    }
}
