package uk.kith.statute.book;

import uk.kith.kernel.Dated;
import uk.kith.kernel.Source;
import uk.kith.statute.Limit.InDays;
import uk.kith.statute.Timescale;

/**
 * The benchmarks of the Department for Education's adoption scorecards. Each is an average over three years, not one
 * child's deadline; they were last set for 2013 to 2016.
 */
public final class DfeAdoptionScorecard {

    private static final Source SCORECARD = new Source(
            "Department for Education adoption scorecards",
            "",
            Source.Kind.STANDARD,
            Source.Checked.VIA,
            "an average over three years, last set for 2013-16; the conversion to days and any newer value not checked");

    /** Counts from entering care to moving in with the adoptive family. */
    public static final Dated<Timescale> PLACED = Dated.always(new Timescale(
            "Have the child living with their adoptive family",
            new InDays(426),
            SCORECARD.at("indicator A10, 14 months")));

    /** Counts from the court's authority to place to the authority's decision on the match. */
    public static final Dated<Timescale> MATCHED = Dated.always(new Timescale(
            "Decide on a match with an adoptive family", new InDays(121), SCORECARD.at("indicator A2, 4 months")));

    private DfeAdoptionScorecard() {}
}
