package uk.kith.statute.book;

import uk.kith.kernel.Dated;
import uk.kith.kernel.Source;
import uk.kith.statute.Limit.InMonths;
import uk.kith.statute.Limit.InWorkingDays;
import uk.kith.statute.Timescale;

/** Timescales of help and protection in Working Together to Safeguard Children (2023), as local procedures restate them. */
public final class WorkingTogether {

    private static final Source GUIDANCE = new Source(
            "Working Together to Safeguard Children (2023)",
            "as local procedures restate it",
            Source.Kind.GUIDANCE,
            Source.Checked.VIA,
            "");

    /** Counts from the day of the referral, not of its acceptance, to the authorisation. */
    public static final Dated<Timescale> ASSESSMENT = Dated.always(new Timescale(
            "Finish the assessment after a referral",
            new InWorkingDays(45),
            GUIDANCE.remarking("the census times it from the day the assessment itself began")));

    /** Counts from the strategy discussion at which the section 47 enquiry was started. */
    public static final Dated<Timescale> INITIAL_CONFERENCE = Dated.always(
            new Timescale("Hold the initial child protection conference", new InWorkingDays(15), GUIDANCE));

    /** Counts from the initial conference. */
    public static final Dated<Timescale> FIRST_REVIEW_CONFERENCE = Dated.always(new Timescale(
            "Review the protection plan for the first time",
            new InMonths(3),
            GUIDANCE.remarking("after a conference before the birth many areas set an earlier day")));

    /** Counts from the review conference before. */
    public static final Dated<Timescale> NEXT_REVIEW_CONFERENCE =
            Dated.always(new Timescale("Review the protection plan again", new InMonths(6), GUIDANCE));

    private WorkingTogether() {}
}
