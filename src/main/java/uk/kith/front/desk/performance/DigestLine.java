package uk.kith.front.desk.performance;

import uk.kith.insight.measures.Measure;

/**
 * A measure as it was a week ago, or in the week before, and as it is now.
 *
 * @param beyondChance what lies outside the limits of the last 24 months, in words; empty where nothing does
 */
public record DigestLine(Measure measure, Shown before, Shown now, String href, String beyondChance) {

    static DigestLine of(Heard week, String href, String beyondChance) {
        var figures = week.wholes();
        return new DigestLine(week.measure(), figures.getFirst(), figures.getLast(), href, beyondChance);
    }

    /** When the newer figure is of: "14 November 2026 to 20 November 2026", "20 Nov 2026". */
    public String when() {
        return FigureWords.inShort(measure, now.figure().window());
    }

    public String whenBefore() {
        return FigureWords.inShort(measure, before.figure().window());
    }

    public boolean moved() {
        return !before.words().equals(now.words());
    }

    /** "Up 4", "Cannot be told". */
    public String change() {
        var words = FigureWords.change(measure.unit(), before.value(), now.value());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** As a line of plain text. */
    String text() {
        return "- %s: %s (%s), %s before (%s). %s. %s"
                .formatted(measure.title(), now.inFull(), when(), before.words(), whenBefore(), change(), beyondChance)
                .strip();
    }
}
