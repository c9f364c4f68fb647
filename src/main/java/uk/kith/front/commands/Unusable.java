package uk.kith.front.commands;

/** What was typed or given cannot be used, with one sentence that says why. Ends the command with status 2. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String sentence) {
        super(sentence);
    }

    Unusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
