package uk.kith.account.reports.documents;

/** A figure cannot be told: the sentence that stands in the place of the one that wanted it. */
final class Untold extends Exception {

    private static final long serialVersionUID = 1;

    Untold(String sentence) {
        super(sentence.endsWith(".") ? sentence : sentence + ".");
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
