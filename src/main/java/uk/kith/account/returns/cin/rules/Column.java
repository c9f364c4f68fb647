package uk.kith.account.returns.cin.rules;

import uk.kith.account.returns.cin.CinTable;

/** The columns of the census that rules read, each with the table it stands in. */
enum Column {
    YEAR(CinTable.HEADER, "Year"),
    REFERENCE_DATE(CinTable.HEADER, "ReferenceDate"),

    CHILD_ID(CinTable.CHILD_IDENTIFIERS, "LAchildID"),
    UPN(CinTable.CHILD_IDENTIFIERS, "UPN"),
    FORMER_UPN(CinTable.CHILD_IDENTIFIERS, "FormerUPN"),
    UPN_UNKNOWN(CinTable.CHILD_IDENTIFIERS, "UPNunknown"),
    BIRTH(CinTable.CHILD_IDENTIFIERS, "PersonBirthDate"),
    EXPECTED_BIRTH(CinTable.CHILD_IDENTIFIERS, "ExpectedPersonBirthDate"),
    GENDER(CinTable.CHILD_IDENTIFIERS, "GenderCurrent"),
    SEX(CinTable.CHILD_IDENTIFIERS, "Sex"),
    DEATH(CinTable.CHILD_IDENTIFIERS, "PersonDeathDate"),

    ETHNICITY(CinTable.CHILD_CHARACTERISTICS, "Ethnicity"),
    DISABILITY(CinTable.DISABILITIES, "Disability"),

    EPISODE_ID(CinTable.CIN_DETAILS, "CINdetailsID"),
    REFERRAL(CinTable.CIN_DETAILS, "CINreferralDate"),
    SOURCE(CinTable.CIN_DETAILS, "ReferralSource"),
    PRIMARY_NEED(CinTable.CIN_DETAILS, "PrimaryNeedCode"),
    CLOSURE(CinTable.CIN_DETAILS, "CINclosureDate"),
    CLOSURE_REASON(CinTable.CIN_DETAILS, "ReasonForClosure"),
    CONFERENCE(CinTable.CIN_DETAILS, "DateOfInitialCPC"),
    NO_FURTHER_ACTION(CinTable.CIN_DETAILS, "ReferralNFA"),

    ASSESSED_CHILD(CinTable.ASSESSMENTS, "LAchildID"),
    ASSESSED_EPISODE(CinTable.ASSESSMENTS, "CINdetailsID"),
    ASSESSMENT_ID(CinTable.ASSESSMENTS, "AssessmentID"),
    ASSESSMENT_START(CinTable.ASSESSMENTS, "AssessmentActualStartDate"),
    AUTHORISATION(CinTable.ASSESSMENTS, "AssessmentAuthorisationDate"),
    FACTORS(CinTable.ASSESSMENTS, "AssessmentFactors"),
    FACTOR_ASSESSMENT_ID(CinTable.ASSESSMENT_FACTORS, "AssessmentID"),
    FACTOR(CinTable.ASSESSMENT_FACTORS, "AssessmentFactor"),

    CIN_PLAN_CHILD(CinTable.CIN_PLAN_DATES, "LAchildID"),
    CIN_PLAN_START(CinTable.CIN_PLAN_DATES, "CINPlanStartDate"),
    CIN_PLAN_END(CinTable.CIN_PLAN_DATES, "CINPlanEndDate"),

    ENQUIRY_CHILD(CinTable.SECTION_47, "LAchildID"),
    ENQUIRY_EPISODE(CinTable.SECTION_47, "CINdetailsID"),
    ENQUIRY_START(CinTable.SECTION_47, "S47ActualStartDate"),
    CONFERENCE_TARGET(CinTable.SECTION_47, "InitialCPCtarget"),
    ENQUIRY_CONFERENCE(CinTable.SECTION_47, "DateOfInitialCPC"),
    NO_CONFERENCE_NEEDED(CinTable.SECTION_47, "ICPCnotRequired"),

    PLAN_CHILD(CinTable.CHILD_PROTECTION_PLANS, "LAchildID"),
    PLAN_ID(CinTable.CHILD_PROTECTION_PLANS, "CPPID"),
    PLAN_START(CinTable.CHILD_PROTECTION_PLANS, "CPPstartDate"),
    PLAN_END(CinTable.CHILD_PROTECTION_PLANS, "CPPendDate"),
    INITIAL_CATEGORY(CinTable.CHILD_PROTECTION_PLANS, "InitialCategoryOfAbuse"),
    LATEST_CATEGORY(CinTable.CHILD_PROTECTION_PLANS, "LatestCategoryOfAbuse"),
    EARLIER_PLANS(CinTable.CHILD_PROTECTION_PLANS, "NumberOfPreviousCPP"),

    REVIEWED_PLAN_ID(CinTable.REVIEWS, "CPPID"),
    REVIEW(CinTable.REVIEWS, "CPPreviewDate");

    private final CinTable table;
    private final String title;
    private final int place;

    Column(CinTable table, String title) {
        this.table = table;
        this.title = title;
        this.place = table.indexOf(title);
    }

    CinTable table() {
        return table;
    }

    /** Where it stands among the columns of its table, from 0. */
    int place() {
        return place;
    }

    /** As the message names it, with its table: {@code CINdetails.CINreferralDate}. */
    String inTable() {
        return table.title() + "." + title;
    }
}
