package uk.kith.insight.measures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The ways of dividing what a measure counts: the usual ones, and those of the measure's own. */
public final class Breakdowns {

    private Breakdowns() {}

    /** The usual ones. */
    public static SequencedMap<String, Breakdown> usual() {
        return Catalogue.ours().breakdowns();
    }

    /** The title of each that this measure has, its own first. */
    public static SequencedMap<String, String> of(Measure measure) {
        var titles = new LinkedHashMap<String, String>();
        measure.breakdowns().forEach(own -> titles.put(own.id(), own.title()));
        usual().forEach((id, breakdown) -> titles.putIfAbsent(id, breakdown.title()));
        return Collections.unmodifiableSequencedMap(titles);
    }
}
