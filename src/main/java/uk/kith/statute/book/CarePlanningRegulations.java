package uk.kith.statute.book;

import static uk.kith.kernel.Source.Checked.AS_MADE;
import static uk.kith.kernel.Source.Checked.VIA;

import java.time.LocalDate;
import uk.kith.kernel.Ages;
import uk.kith.kernel.Dated;
import uk.kith.kernel.Source;
import uk.kith.kernel.WorkingDays;
import uk.kith.statute.Limit;
import uk.kith.statute.Limit.BeforeOrWithin;
import uk.kith.statute.Limit.InMonths;
import uk.kith.statute.Limit.InWeeks;
import uk.kith.statute.Limit.InWorkingDays;
import uk.kith.statute.Timescale;

/** Timescales in the Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959. */
public final class CarePlanningRegulations {

    /** Regulation 1(1). */
    private static final LocalDate IN_FORCE = LocalDate.of(2011, 4, 1);

    /** The Care Planning and Fostering (Miscellaneous Amendments) (England) Regulations 2015. */
    private static final LocalDate AMENDED_2015 = LocalDate.of(2015, 4, 1);

    private static final Source REGULATIONS =
            Source.law("Care Planning, Placement and Case Review (England) Regulations 2010", "", AS_MADE);

    private static final Source VISITS = REGULATIONS.at("regulation 28(2)(b)-(c)");
    private static final Source SPECIAL_VISITS = REGULATIONS
            .at("regulation 28(3)-(5)")
            .remarking("in place of the ordinary visits; short breaks (regulation 48) have rules of their own");
    private static final Source HEALTH = REGULATIONS.at("regulation 7").checked(VIA);

    /** Counts from the start of the first placement. Not for a plan made for the court under section 31A. */
    public static final Dated<Timescale> CARE_PLAN = dated(
            "Prepare the care plan", new BeforeOrWithin(new InWorkingDays(10)), REGULATIONS.at("regulation 4(2)"));

    /** Counts from the start of care. Not needed where an assessment was done in the three months before. */
    public static final Dated<Timescale> INITIAL_HEALTH_ASSESSMENT = dated(
            "Have a doctor assess the child's health for the first time",
            new BeforeOrWithin(new InWorkingDays(20)),
            HEALTH.remarking(
                    "the regulation says before the first review; the 20 working days follow from that review"));

    /** Counts from the previous assessment. */
    public static final Dated<Timescale> HEALTH_ASSESSMENT_UNDER_FIVE =
            dated("Assess the health of a child under five again", new InMonths(6), HEALTH);

    /** Counts from the previous assessment. */
    public static final Dated<Timescale> HEALTH_ASSESSMENT_FROM_FIVE =
            dated("Assess the health of a child of five or over again", new InMonths(12), HEALTH);

    /** Counts from the start of each placement. */
    public static final Dated<Timescale> PLACEMENT_PLAN = dated(
            "Prepare the placement plan and agree it with the carer",
            new BeforeOrWithin(new InWorkingDays(5)),
            REGULATIONS.at("regulation 9(1)-(3)"));

    /** Counts from the start of any placement. */
    public static final Dated<Timescale> FIRST_VISIT =
            dated("Visit the child in a new placement", new InWeeks(1), REGULATIONS.at("regulation 28(2)(a)"));

    /** Counts from the previous visit, as do those that follow. */
    public static final Dated<Timescale> VISIT_IN_FIRST_YEAR =
            dated("Visit the child in the first year of a placement", new InWeeks(6), VISITS);

    public static final Dated<Timescale> VISIT_AFTER_FIRST_YEAR =
            dated("Visit the child after the first year of a placement", new InWeeks(6), VISITS);

    public static final Dated<Timescale> VISIT_UNTIL_18 = dated(
            "Visit the child in a placement intended to last to 18, after its first year", new InMonths(3), VISITS);

    /** Only where the child, old enough to understand, agrees. */
    public static final Dated<Timescale> VISIT_LONG_TERM_FOSTERING = Dated.from(
            AMENDED_2015,
            new Timescale(
                    "Visit the child in a designated long-term foster placement, after its first year",
                    new InMonths(6),
                    REGULATIONS
                            .at("regulation 28, as amended by SI 2015/495")
                            .checked(VIA)
                            .remarking("where the child, old enough to understand, agrees")));

    /** (a) A connected person with temporary approval, or an interim care order and living with a parent. */
    public static final Dated<Timescale> VISIT_TEMPORARY_APPROVAL_TO_FIRST_REVIEW = dated(
            "Visit a child with a connected person approved for now, or with a parent under an interim care order,"
                    + " until the first review",
            new InWeeks(1),
            SPECIAL_VISITS);

    public static final Dated<Timescale> VISIT_TEMPORARY_APPROVAL_AFTER_FIRST_REVIEW = dated(
            "Visit a child with a connected person approved for now, or with a parent under an interim care order,"
                    + " after the first review",
            new InWeeks(4),
            SPECIAL_VISITS);

    /** (b) Placed with a parent before the assessment is done, regulation 19. */
    public static final Dated<Timescale> VISIT_UNASSESSED_PARENT_TO_FIRST_REVIEW = dated(
            "Visit a child placed with a parent before the assessment is done, until the first review",
            new InWeeks(1),
            SPECIAL_VISITS);

    public static final Dated<Timescale> VISIT_UNASSESSED_PARENT_AFTER_FIRST_REVIEW = dated(
            "Visit a child placed with a parent before the assessment was done, after the first review",
            new InWeeks(6),
            SPECIAL_VISITS);

    /** (c) A care order is made and the child lives with a parent; the first visit counts from the order. */
    public static final Dated<Timescale> VISIT_CARE_ORDER_WITH_PARENT_FIRST =
            dated("Visit a child who lives with a parent when a care order is made", new InWeeks(1), SPECIAL_VISITS);

    public static final Dated<Timescale> VISIT_CARE_ORDER_WITH_PARENT_NEXT =
            dated("Visit a child who lives with a parent under a care order again", new InWeeks(6), SPECIAL_VISITS);

    /** Counts from the day the child becomes looked after. */
    public static final Dated<Timescale> FIRST_REVIEW = dated(
            "Review the child's case for the first time", new InWorkingDays(20), REGULATIONS.at("regulation 33(1)"));

    /** Counts from the first review. */
    public static final Dated<Timescale> SECOND_REVIEW =
            dated("Review the child's case for the second time", new InMonths(3), REGULATIONS.at("regulation 33(2)"));

    /** Counts from the previous review. Earlier where the reviewing officer asks, or regulation 33(3) applies. */
    public static final Dated<Timescale> NEXT_REVIEW =
            dated("Review the child's case again", new InMonths(6), REGULATIONS.at("regulation 33(2)-(3)"));

    private CarePlanningRegulations() {}

    /**
     * The next health assessment after one done on that day: six months while that does not run past the fifth
     * birthday, twelve months where it does.
     */
    public static Dated<Timescale> reviewHealthAssessment(LocalDate previous, LocalDate born) {
        var inSixMonths = HEALTH_ASSESSMENT_UNDER_FIVE.newest().dueFrom(previous, WorkingDays.england());
        return inSixMonths.isAfter(Ages.birthday(born, 5)) ? HEALTH_ASSESSMENT_FROM_FIVE : HEALTH_ASSESSMENT_UNDER_FIVE;
    }

    private static Dated<Timescale> dated(String duty, Limit limit, Source source) {
        return Dated.from(IN_FORCE, new Timescale(duty, limit, source));
    }
}
