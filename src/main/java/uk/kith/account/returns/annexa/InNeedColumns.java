package uk.kith.account.returns.annexa;

import static uk.kith.account.returns.annexa.Column.coded;
import static uk.kith.account.returns.annexa.Column.count;
import static uk.kith.account.returns.annexa.Column.day;
import static uk.kith.account.returns.annexa.Column.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of the lists up to protection plans, in their order and with their headings as published. Source:
 * liia-tools-pipeline's Annex_A_schema.yml and sample (commit 4aff918), which agree with the 2024 Annex A script.
 */
final class InNeedColumns {

    private static final List<Column> CHILD = List.of(
            text("local_id", "Child Unique ID").must(),
            coded("gender", "Gender", Wordings.GENDER).must(),
            coded("ethnicity", "Ethnicity", Wordings.ETHNICITY).must(),
            day("date_of_birth", "Date of Birth"),
            count("age", "Age of Child (Years)").also("Age"));

    static final List<Column> CONTACTS = child(
            day("contacted_on", "Date of Contact").must(),
            coded("source", "Contact Source", Wordings.SOURCE).must());

    static final List<Column> EARLY_HELP = child(
            day("started_on", "Assessment start date").must(),
            day("completed_on", "Assessment completion date"),
            text("organisation", "Organisation completing assessment").must());

    static final List<Column> REFERRALS = child(
            day("referred_on", "Date of referral"),
            coded("source", "Referral Source", Wordings.SOURCE).must(),
            coded("no_further_action", "Referral NFA?", Wordings.YES_NO).must(),
            count("referrals", "Number of Referrals in Last 12 Months").must(),
            text("team", "Allocated Team").must(),
            text("worker", "Allocated Worker").must());

    static final List<Column> ASSESSMENTS = child(
            coded("disabled", "Does the Child have a Disability", Wordings.YES_NO_UNKNOWN)
                    .must(),
            day("started_on", "Continuous Assessment Start Date").must(),
            coded("child_seen", "Child Seen During Continuous Assessment", Wordings.YES_NO_UNKNOWN),
            day("authorised_on", "Continuous Assessment Date of Authorisation"),
            coded(
                    "needs_support",
                    "Was the child assessed as requiring LA children's social care support?",
                    Wordings.YES_NO),
            text("team", "Allocated Team").must(),
            text("worker", "Allocated Worker").must());

    static final List<Column> SECTION_47 = child(
            coded("disabled", "Does the Child have a Disability", Wordings.YES_NO_UNKNOWN)
                    .must(),
            day("started_on", "Strategy discussion initiating Section 47 Enquiry Start Date")
                    .must(),
            coded(
                    "conference_not_required",
                    "Was an Initial Child Protection Conference deemed unnecessary?",
                    Wordings.YES_NO),
            day("conference_on", "Date of Initial Child Protection Conference"),
            coded(
                    "led_to_plan",
                    "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                    Wordings.YES_NO_UNKNOWN),
            count("enquiries", "Number of Section 47 Enquiries in the last 12 months")
                    .must(),
            count("conferences", "Number of ICPCs in the last 12 months").must(),
            text("team", "Allocated Team").must(),
            text("worker", "Allocated Worker").must());

    static final List<Column> IN_NEED = child(
            coded("disabled", "Does the Child have a Disability", Wordings.YES_NO_UNKNOWN)
                    .must(),
            day("referred_on", "CIN Start Date"),
            coded("primary_need", "Primary Need Code", Wordings.NEED).must(),
            day("seen_on", "Date Child Was Last Seen"),
            day("closed_on", "CIN Closure Date"),
            coded("reason_closed", "Reason for Closure", Wordings.CLOSURE),
            coded("status", "Case Status", Wordings.CASE_STATUS).must(),
            text("team", "Allocated Team").must(),
            text("worker", "Allocated Worker").must());

    static final List<Column> PROTECTION = child(
            coded("disabled", "Does the Child have a Disability", Wordings.YES_NO_UNKNOWN)
                    .must(),
            day("started_on", "Child Protection Plan Start Date").must(),
            coded("initial_category", "Initial Category of Abuse", Wordings.ABUSE)
                    .must(),
            coded("latest_category", "Latest Category of Abuse", Wordings.ABUSE).must(),
            day("visited_on", "Date of the Last Statutory Visit"),
            coded("seen_alone", "Was the Child Seen Alone?", Wordings.YES_NO_UNKNOWN),
            day("reviewed_on", "Date of latest review conference"),
            day("ended_on", "Child Protection Plan End Date"),
            coded(
                            "emergency",
                            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
                            Wordings.YES_NO)
                    .must(),
            count("previous_plans", "Number of Previous Child Protection Plans").must(),
            text("team", "Allocated Team").must(),
            text("worker", "Allocated Worker").must());

    private InNeedColumns() {}

    /** Who the child is, which most lists begin with, and then what the list is about. */
    static List<Column> child(Column... columns) {
        return Stream.concat(CHILD.stream(), Stream.of(columns)).toList();
    }
}
