package uk.kith.insight.measures;

/** A question that no measure can answer: it says why, in a sentence for whoever asked. */
public class CannotBeAsked extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotBeAsked(String sentence) {
        super(sentence);
    }
}
