package uk.kith.account.returns.cin;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import uk.kith.account.returns.cells.Cell;
import uk.kith.account.returns.cells.CellKind;
import uk.kith.account.returns.cells.CodedCell;
import uk.kith.account.returns.cells.KeptCode;
import uk.kith.account.returns.cells.NumberCell;
import uk.kith.account.returns.cells.WordsCell;
import uk.kith.kernel.CollectionYear;

/** Every column of the census message that tells a fact, with the fact it tells, table by table. */
public final class CinCells {

    private static final CellKind DAY = new CinKind.Day();
    private static final CellKind KEPT_DAY = new CinKind.KeptDay();
    private static final CellKind YES_NO = new CinKind.YesNo();
    private static final CellKind COUNT = new NumberCell.Whole(0, Short.MAX_VALUE);

    private static final Map<CinTable, List<Cell>> OF = Map.ofEntries(
            entry(
                    CinTable.CHILD_IDENTIFIERS,
                    List.of(
                            cell("UPN", "upn", WordsCell.ANY),
                            cell("FormerUPN", "former_upn", WordsCell.ANY),
                            cell("UPNunknown", "upn_unknown", KeptCode.of("UPN_UNKNOWN")),
                            cell("PersonBirthDate", "date_of_birth", KEPT_DAY),
                            cell("ExpectedPersonBirthDate", "expected_on", KEPT_DAY),
                            cell("GenderCurrent", "gender", KeptCode.of("GENDER")),
                            cell("Sex", "sex", KeptCode.of("SEX")),
                            cell("PersonDeathDate", "died_on", KEPT_DAY))),
            entry(CinTable.CHILD_CHARACTERISTICS, List.of(cell("Ethnicity", "ethnicity", KeptCode.of("ETHNIC")))),
            entry(CinTable.DISABILITIES, List.of(cell("Disability", "disability", CodedCell.of("DISABILITY")))),
            entry(
                    CinTable.CIN_DETAILS,
                    List.of(
                            cell("CINreferralDate", "referred_on", DAY),
                            cell("ReferralSource", "source", KeptCode.of("REFERRAL_SOURCE")),
                            cell("PrimaryNeedCode", "primary_need", KeptCode.of("PRIMARY_NEED")),
                            cell("CINclosureDate", "closed_on", DAY),
                            cell("ReasonForClosure", "reason_closed", KeptCode.of("REASON_FOR_CLOSURE")),
                            cell("DateOfInitialCPC", "initial_conference_on", DAY),
                            cell("ReferralNFA", "no_further_action", YES_NO))),
            entry(
                    CinTable.ASSESSMENTS,
                    List.of(
                            cell("AssessmentActualStartDate", "started_on", DAY),
                            cell("AssessmentInternalReviewDate", "internal_review_on", DAY),
                            cell("AssessmentAuthorisationDate", "authorised_on", DAY))),
            entry(
                    CinTable.ASSESSMENT_FACTORS,
                    List.of(cell("AssessmentFactor", "factor", CodedCell.of("ASSESSMENT_FACTOR")))),
            entry(
                    CinTable.CIN_PLAN_DATES,
                    List.of(cell("CINPlanStartDate", "started_on", DAY), cell("CINPlanEndDate", "ended_on", DAY))),
            entry(
                    CinTable.SECTION_47,
                    List.of(
                            cell("S47ActualStartDate", "started_on", DAY),
                            cell("InitialCPCtarget", "conference_target_on", DAY),
                            cell("DateOfInitialCPC", "conference_on", DAY),
                            cell("ICPCnotRequired", "conference_not_required", YES_NO))),
            entry(
                    CinTable.CHILD_PROTECTION_PLANS,
                    List.of(
                            cell("CPPstartDate", "started_on", DAY),
                            cell("CPPendDate", "ended_on", DAY),
                            cell("InitialCategoryOfAbuse", "initial_category", KeptCode.of("CATEGORY_OF_ABUSE")),
                            cell("LatestCategoryOfAbuse", "latest_category", KeptCode.of("CATEGORY_OF_ABUSE")),
                            cell("NumberOfPreviousCPP", "previous_plans", COUNT))),
            entry(CinTable.REVIEWS, List.of(cell("CPPreviewDate", "reviewed_on", DAY))),
            entry(
                    CinTable.PRE_PROCEEDINGS,
                    List.of(
                            cell("PPStartDate", "started_on", DAY),
                            cell("LBPSentDate", "letter_sent_on", DAY),
                            cell("FGDMMeetingOffer", "family_meeting_offered", YES_NO),
                            cell("FGDMMeetingFac", "family_meeting_held", YES_NO),
                            cell("InitialPPMeetingDate", "first_meeting_on", DAY),
                            cell("ReviewMeetingsCount", "review_meetings", COUNT),
                            cell("StepDecisionDate", "step_decided_on", DAY),
                            cell("PPOutcome", "outcome_letter", WordsCell.ANY),
                            cell("CourtAppDate", "applied_to_court_on", DAY),
                            cell("LetterInitCPDate", "letter_initial_cp_on", DAY))));

    private CinCells() {}

    /** The cells of a table's rows, whatever the year. */
    public static List<Cell> of(CinTable table) {
        return OF.getOrDefault(table, List.of());
    }

    /** The cells of a table's rows. What only messages of other years tell is no fact of the child, and kept beside it. */
    public static List<Cell> of(CinTable table, CollectionYear year) {
        return of(table).stream()
                .map(cell -> table == CinTable.CHILD_IDENTIFIERS && !table.tells(cell.column(), year)
                        ? new Cell(cell.column(), cell.fact(), new CinKind.OfOtherYears(), true)
                        : cell)
                .toList();
    }

    private static Cell cell(String column, String fact, CellKind kind) {
        return new Cell(column, fact, kind, false);
    }
}
