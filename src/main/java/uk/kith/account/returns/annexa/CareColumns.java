package uk.kith.account.returns.annexa;

import static uk.kith.account.returns.annexa.Column.coded;
import static uk.kith.account.returns.annexa.Column.count;
import static uk.kith.account.returns.annexa.Column.day;
import static uk.kith.account.returns.annexa.Column.text;
import static uk.kith.account.returns.annexa.InNeedColumns.child;

import java.util.List;

/** The columns of the lists about care, leaving it and adoption; sources as for {@link InNeedColumns}. */
final class CareColumns {

    static final List<Column> LOOKED_AFTER = child(
            coded("uasc", "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)", Wordings.YES_NO)
                    .also("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))")
                    .must(),
            coded("disabled", "Does the Child have a Disability", Wordings.YES_NO_UNKNOWN)
                    .must(),
            day("started_on", "Date Started to be Looked After").must(),
            coded("need", "Child's Category of Need", Wordings.NEED).must(),
            coded(
                            "again",
                            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
                            Wordings.YES_NO)
                    .must(),
            day("status_started_on", "Start date of current legal status").must(),
            coded("legal_status", "Child's Legal Status", CareWordings.LEGAL_STATUS)
                    .must(),
            day("reviewed_on", "Date of Latest Statutory Review"),
            day("visited_on", "Date of Last Social Work Visit"),
            coded("permanence_plan", "What is the permanence plan for this child?", CareWordings.PERMANENCE_PLAN),
            day("iro_contact_on", "Date of Last IRO Visit / Contact to the Child"),
            day("health_on", "Date of Last Health Assessment"),
            day("dental_on", "Date of Last Dental Check"),
            count("placements", "Number of Placements in the Last 12 months").must(),
            day("ceased_on", "Date Ceased to be Looked After"),
            coded("reason_ceased", "Reason Ceased to be Looked After", CareWordings.REASON_CEASED),
            day("placed_on", "Start Date of Most Recent Placement").must(),
            coded("placement_type", "Placement Type", CareWordings.PLACEMENT_TYPE)
                    .must(),
            coded("placement_provider", "Placement Provider", CareWordings.PLACEMENT_PROVIDER)
                    .must(),
            text("placement_postcode", "Placement postcode").must(),
            text("urn", "URN of Placement"),
            coded("location", "Placement Location", CareWordings.LOCATION).must(),
            text("authority", "LA of Placement").must(),
            count(
                            "missing",
                            "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months")
                    .must(),
            count("absent", "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months")
                    .must(),
            coded(
                    "interview_offered",
                    "Was the child offered a Return Interview after their last missing episode (Y/N)?",
                    Wordings.YES_NO),
            coded(
                    "interview_accepted",
                    "Did the child accept a Return Interview after their last missing episode (Y/N)?",
                    Wordings.YES_NO),
            text("team", "Allocated Team").must(),
            text("worker", "Allocated Worker").must());

    static final List<Column> CARE_LEAVERS = child(
            coded(
                            "uasc",
                            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
                            Wordings.YES_NO)
                    .must(),
            coded("disabled", "Does the Child have a Disability", Wordings.YES_NO_UNKNOWN)
                    .must(),
            text("team", "Allocated Team").must(),
            text("worker", "Allocated Worker").must(),
            text("adviser", "Allocated Personal Advisor").must(),
            coded("eligibility", "Eligibility Category", CareWordings.ELIGIBILITY)
                    .must(),
            day("plan_reviewed_on", "Latest Pathway Plan Review Date"),
            coded("in_touch", "LA in Touch", CareWordings.IN_TOUCH).must(),
            day("contacted_on", "Latest Date of Contact"),
            coded("accommodation", "Type of Accommodation", CareWordings.ACCOMMODATION),
            coded("suitable", "Suitability of Accommodation", CareWordings.SUITABILITY),
            coded("activity", "Activity Status", CareWordings.ACTIVITY));

    static final List<Column> ADOPTION = List.of(
            text("local_id", "Child Unique ID").must(),
            text("family", "Family identifier"),
            coded("gender", "Gender", Wordings.GENDER).must(),
            coded("ethnicity", "Ethnicity", Wordings.ETHNICITY).must(),
            day("date_of_birth", "Date of Birth"),
            count("age", "Age of Child (Years)").also("Age"),
            coded("disabled", "Does the Child have a Disability", Wordings.YES_NO_UNKNOWN)
                    .must(),
            day("entered_care_on", "Date the Child Entered Care").must(),
            day("decided_on", "Date of Decision that Child Should be Placed for Adoption")
                    .must(),
            day("placement_ordered_on", "Date of Placement Order"),
            day("matched_on", "Date of Matching Child and Prospective Adopters"),
            day("placed_on", "Date Placed for Adoption"),
            day("ordered_on", "Date of Adoption Order"),
            day("reversed_on", "Date of Decision that Child Should No Longer be Placed for Adoption"),
            coded("why_reversed", "Reason Why Child No Longer Placed for Adoption", CareWordings.PLAN_REVERSED),
            day("early_placed_on", "Date the child was placed for fostering in FFA or concurrent planning placement"));

    static final List<Column> ADOPTERS = List.of(
            text("adopter", "Individual adopter identifier").must(),
            text("family", "Family identifier"),
            coded("gender", "Gender", Wordings.GENDER).must(),
            coded("ethnicity", "Ethnicity", Wordings.ETHNICITY).must(),
            coded("disabled", "Disability", Wordings.YES_NO_UNKNOWN).must(),
            coded("fostering", "Is the (prospective) adopter fostering for adoption?", Wordings.YES_NO)
                    .must(),
            day("enquired_on", "Date enquiry received").must(),
            day("stage_1_started_on", "Date Stage 1 started"),
            day("stage_1_ended_on", "Date Stage 1 ended"),
            day("stage_2_started_on", "Date Stage 2 started"),
            day("stage_2_ended_on", "Date Stage 2 ended"),
            day("applied_on", "Date application submitted"),
            day("approved_on", "Date application approved"),
            day("matched_on", "Date adopter matched with child(ren)"),
            day("placed_on", "Date child/children placed with adopter(s)"),
            count("children_placed", "No. of children placed"),
            day("ordered_on", "Date of Adoption Order"),
            day("left_on", "Date of leaving adoption process"),
            coded("why_left", "Reason for leaving adoption process", CareWordings.LEFT_ADOPTION));

    private CareColumns() {}
}
