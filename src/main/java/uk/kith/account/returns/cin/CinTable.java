package uk.kith.account.returns.cin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.kernel.CollectionYear;

/**
 * The tables that the blocks of a census message make, in the message's own order, with their columns. The first columns
 * of a table are its keys: {@code LAchildID} is the authority's own identifier of the child; {@code CINdetailsID} counts
 * the child's blocks of CINdetails from 1; {@code AssessmentID} and {@code CPPID} count from 1 within one of those.
 */
public enum CinTable implements ReturnTable {
    HEADER("Header", 0, "Collection Year ReferenceDate SourceLevel LEA SoftwareCode Release SerialNo DateTime"),
    /** {@code GenderCurrent} up to the collection of 2024, {@code Sex} from 2025 on. */
    CHILD_IDENTIFIERS(
            "ChildIdentifiers",
            1,
            "LAchildID UPN FormerUPN UPNunknown PersonBirthDate ExpectedPersonBirthDate GenderCurrent Sex"
                    + " PersonDeathDate"),
    CHILD_CHARACTERISTICS("ChildCharacteristics", 1, "LAchildID Ethnicity"),
    DISABILITIES("Disabilities", 1, "LAchildID Disability"),
    CIN_DETAILS(
            "CINdetails",
            2,
            "LAchildID CINdetailsID CINreferralDate ReferralSource PrimaryNeedCode CINclosureDate ReasonForClosure"
                    + " DateOfInitialCPC ReferralNFA"),
    /** {@code AssessmentFactors} holds the codes of all the assessment's factors, with a space between them. */
    ASSESSMENTS(
            "Assessments",
            3,
            "LAchildID CINdetailsID AssessmentID AssessmentActualStartDate AssessmentInternalReviewDate"
                    + " AssessmentAuthorisationDate AssessmentFactors"),
    /** The same factors, a row each. */
    ASSESSMENT_FACTORS("AssessmentFactorsList", 3, "LAchildID CINdetailsID AssessmentID AssessmentFactor"),
    /** From the collection of 2022 on. */
    CIN_PLAN_DATES("CINplanDates", 2, "LAchildID CINdetailsID CINPlanStartDate CINPlanEndDate"),
    SECTION_47(
            "Section47",
            2,
            "LAchildID CINdetailsID S47ActualStartDate InitialCPCtarget DateOfInitialCPC ICPCnotRequired"),
    CHILD_PROTECTION_PLANS(
            "ChildProtectionPlans",
            3,
            "LAchildID CINdetailsID CPPID CPPstartDate CPPendDate InitialCategoryOfAbuse LatestCategoryOfAbuse"
                    + " NumberOfPreviousCPP"),
    REVIEWS("Reviews", 3, "LAchildID CINdetailsID CPPID CPPreviewDate"),
    /** Pre-proceedings and family group decision making, from the collection of 2026 on. */
    PRE_PROCEEDINGS(
            "PreProceedings",
            2,
            "LAchildID CINdetailsID PPStartDate LBPSentDate FGDMMeetingOffer FGDMMeetingFac InitialPPMeetingDate"
                    + " ReviewMeetingsCount StepDecisionDate PPOutcome CourtAppDate LetterInitCPDate");

    private static final int FIRST_WITH_SEX = 2025;

    private final String title;
    private final int keys;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    CinTable(String title, int keys, String columns) {
        this.title = title;
        this.keys = keys;
        this.columns = List.of(columns.split(" "));
        for (var column : this.columns) places.put(column, places.size());
    }

    /** The name of the table: {@code CINdetails}, {@code AssessmentFactorsList}. */
    @Override
    public String title() {
        return title;
    }

    /** How many of the first columns are keys. */
    public int keys() {
        return keys;
    }

    /** A row's {@code cells()} stand in this order. */
    public List<String> columns() {
        return columns;
    }

    @Override
    public List<String> allColumns() {
        return columns;
    }

    /** Where a column stands among the cells of a row, from 0. */
    public int indexOf(String column) {
        var place = places.get(column);
        if (place == null) throw new IllegalArgumentException(title + " has no column " + column);
        return place;
    }

    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** The table in whose rows those of this one stand; none for the Header and the children themselves. */
    public @Nullable CinTable within() {
        return switch (this) {
            case HEADER, CHILD_IDENTIFIERS -> null;
            case CHILD_CHARACTERISTICS, CIN_DETAILS -> CHILD_IDENTIFIERS;
            case DISABILITIES -> CHILD_CHARACTERISTICS;
            case ASSESSMENTS, CIN_PLAN_DATES, SECTION_47, CHILD_PROTECTION_PLANS, PRE_PROCEEDINGS -> CIN_DETAILS;
            case ASSESSMENT_FACTORS -> ASSESSMENTS;
            case REVIEWS -> CHILD_PROTECTION_PLANS;
        };
    }

    /** The place of the column whose day, or else code, tells the rows of a child apart; below 0 where a child has one row. */
    public int orderedBy() {
        return switch (this) {
            case HEADER, CHILD_IDENTIFIERS, CHILD_CHARACTERISTICS -> -1;
            case DISABILITIES -> indexOf("Disability");
            case CIN_DETAILS -> indexOf("CINreferralDate");
            case ASSESSMENTS -> indexOf("AssessmentActualStartDate");
            case ASSESSMENT_FACTORS -> indexOf("AssessmentFactor");
            case CIN_PLAN_DATES -> indexOf("CINPlanStartDate");
            case SECTION_47 -> indexOf("S47ActualStartDate");
            case CHILD_PROTECTION_PLANS -> indexOf("CPPstartDate");
            case REVIEWS -> indexOf("CPPreviewDate");
            case PRE_PROCEEDINGS -> indexOf("PPStartDate");
        };
    }

    /** The first collection whose message has this table. */
    public int firstYear() {
        return switch (this) {
            case CIN_PLAN_DATES -> 2022;
            case PRE_PROCEEDINGS -> 2026;
            default -> 0;
        };
    }

    /** Whether the messages of a collection have this column. */
    public boolean tells(String column, CollectionYear year) {
        return switch (column) {
            case "GenderCurrent" -> year.ending() < FIRST_WITH_SEX;
            case "Sex" -> year.ending() >= FIRST_WITH_SEX;
            default -> year.ending() >= firstYear();
        };
    }

    /** Whether a column holds days; a name means the same in every table. */
    public static boolean isDate(String column) {
        return column.endsWith("Date") || column.equals("DateOfInitialCPC") || column.equals("InitialCPCtarget");
    }
}
