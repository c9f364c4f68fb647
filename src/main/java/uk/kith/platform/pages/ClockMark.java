package uk.kith.platform.pages;

/** How a clock stands, always shown as its word and its shape; colour only helps. */
public enum ClockMark {
    LATE("late"),
    DUE_SOON("due soon"),
    IN_TIME("in time"),
    LAWFUL_EXCEPTION("lawful exception"),
    STOPPED("stopped"),
    CANNOT_BE_TOLD("cannot be told");

    private final String word;

    ClockMark(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The word as a style knows it. */
    public String look() {
        return word.replace(' ', '-');
    }
}
