package uk.kith.front.loading;

/** Why a row of a return is listed and not placed. */
public enum Reason {
    UNREAD("The row cannot be told apart into its columns"),
    BLANK_KEY("Without the child or the date there is no place for the row"),
    IMPOSSIBLE_DATE("A date that cannot be"),
    UNKNOWN_CODE("A code that no year knows"),
    END_BEFORE_START("The end is before the start"),
    SAME_AGAIN("Another row tells the same"),
    OVERLAP("A child is in one episode at a time"),
    NOT_TAKEN("The record does not take this list"),
    KNOWN_BETTER("The record says otherwise, and knows it from later"),
    STANDS_NOWHERE("The row that it stands in could not be placed"),
    OF_THE_FILE("It tells of the message itself, not of a child");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
