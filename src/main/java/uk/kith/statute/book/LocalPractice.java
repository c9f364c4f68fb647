package uk.kith.statute.book;

import uk.kith.kernel.Dated;
import uk.kith.kernel.Source;
import uk.kith.statute.Limit.HalfWay;
import uk.kith.statute.Limit.InMonths;
import uk.kith.statute.Limit.InWeeks;
import uk.kith.statute.Limit.InWorkingDays;
import uk.kith.statute.Timescale;

/** Practice standards that no law sets. Each authority may choose its own length in its settings. */
public final class LocalPractice {

    private static final Source PRACTICE = Source.local("Local practice standard", "");

    private static final Source MIDWAY =
            PRACTICE.remarking("half-way to the next review; the IRO Handbook was not checked for a number");

    /** Counts from the start of care. */
    public static final Dated<Timescale> PERMANENCE_PLAN = Dated.always(new Timescale(
            "Record a plan for permanence",
            new InWeeks(5),
            new Source(
                    "North Somerset Council, Plan for Continuous Improvement of Services for Children 2020-2022",
                    "2.3",
                    Source.Kind.SEED,
                    Source.Checked.AS_MADE,
                    "guidance has the second review as the latest time (not checked)")));

    /** Counts from the first review, half-way to the second. */
    public static final Dated<Timescale> MIDWAY_AFTER_FIRST_REVIEW = Dated.always(
            new Timescale("Check the plan between the first and second review", new HalfWay(new InMonths(3)), MIDWAY));

    /** Counts from any later review, half-way to the next. */
    public static final Dated<Timescale> MIDWAY_AFTER_LATER_REVIEW = Dated.always(
            new Timescale("Check the plan between two later reviews", new HalfWay(new InMonths(6)), MIDWAY));

    /** Counts from the day the return home interview is written up. */
    public static final Dated<Timescale> RETURN_INTERVIEW_AUTHORISED = Dated.always(new Timescale(
            "Have a manager assure the return home interview",
            new InWorkingDays(3),
            PRACTICE.remarking("improvement plans ask for it and give no number")));

    /** Counts from the previous contact. */
    public static final Dated<Timescale> PERSONAL_ADVISER_CONTACT = Dated.always(new Timescale(
            "Be in touch with the young person",
            new InWeeks(8),
            PRACTICE.remarking("the law's interval is for visits; the return asks for contact around the birthday")));

    /** Counts from the visit before at which the child was seen, or from the first day of the protection plan. */
    public static final Dated<Timescale> PROTECTION_VISIT = Dated.always(
            new Timescale("Visit a child who has a protection plan, and see them", new InWorkingDays(10), PRACTICE));

    /** Counts from the visit before at which the child was seen, or from the first day of the plan. */
    public static final Dated<Timescale> CIN_VISIT = Dated.always(
            new Timescale("Visit a child who has a child in need plan, and see them", new InWorkingDays(20), PRACTICE));

    private LocalPractice() {}
}
