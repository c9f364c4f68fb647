package uk.kith.statute.book;

import java.time.MonthDay;
import uk.kith.kernel.Dated;
import uk.kith.kernel.Source;
import uk.kith.statute.Limit.By;
import uk.kith.statute.Limit.InMonths;
import uk.kith.statute.Timescale;

/** What the children looked-after return (SSDA903) asks once a year. A return sets no deadline in law. */
public final class Ssda903Return {

    private static final Source RETURN = new Source(
            "Children looked-after return (SSDA903)",
            "OC2, children looked after for twelve months at 31 March",
            Source.Kind.RETURN,
            Source.Checked.VIA,
            "");

    /** Counts from the previous check, or the start of care. */
    public static final Dated<Timescale> TEETH_CHECKED =
            Dated.always(new Timescale("Have a dentist check the child's teeth", new InMonths(12), RETURN));

    /** Once in the year to 31 March, for a child of 4 to 16 looked after for twelve months at its end. */
    public static final Dated<Timescale> SDQ_SCORED = Dated.always(new Timescale(
            "Record a strengths and difficulties score, or why there is none",
            new By(MonthDay.of(3, 31)),
            RETURN.remarking("ages 4 to 16, by advice services")));

    private Ssda903Return() {}
}
