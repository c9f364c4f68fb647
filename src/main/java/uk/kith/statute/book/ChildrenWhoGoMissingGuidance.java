package uk.kith.statute.book;

import uk.kith.kernel.Dated;
import uk.kith.kernel.Source;
import uk.kith.statute.Limit.InHours;
import uk.kith.statute.Timescale;

/** Timescales in the statutory guidance on children who run away or go missing from home or care, of 2014. */
public final class ChildrenWhoGoMissingGuidance {

    private static final Source RETURN_INTERVIEW = new Source(
            "Statutory guidance on children who run away or go missing from home or care (2014)",
            "return home interviews",
            Source.Kind.GUIDANCE,
            Source.Checked.VIA,
            "the 72 hours are for the interview; the offer is due every time");

    /** Counts from the child's return. */
    public static final Dated<Timescale> INTERVIEW_OFFERED =
            Dated.always(new Timescale("Offer a return home interview", new InHours(72), RETURN_INTERVIEW));

    /** Counts from the child's return. Held by someone independent, or whom the child prefers. */
    public static final Dated<Timescale> INTERVIEW_HELD =
            Dated.always(new Timescale("Hold the return home interview", new InHours(72), RETURN_INTERVIEW));

    private ChildrenWhoGoMissingGuidance() {}
}
