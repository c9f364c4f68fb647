package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.ASSESSMENTS;
import static uk.kith.account.returns.cin.CinTable.CHILD_PROTECTION_PLANS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.CinTable.CIN_PLAN_DATES;
import static uk.kith.account.returns.cin.CinTable.SECTION_47;
import static uk.kith.account.returns.cin.rules.Column.ASSESSMENT_START;
import static uk.kith.account.returns.cin.rules.Column.AUTHORISATION;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_END;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_START;
import static uk.kith.account.returns.cin.rules.Column.CLOSURE;
import static uk.kith.account.returns.cin.rules.Column.CLOSURE_REASON;
import static uk.kith.account.returns.cin.rules.Column.CONFERENCE;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_CONFERENCE;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_START;
import static uk.kith.account.returns.cin.rules.Column.NO_CONFERENCE_NEEDED;
import static uk.kith.account.returns.cin.rules.Column.PLAN_END;
import static uk.kith.account.returns.cin.rules.Column.REFERRAL;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import java.util.Map;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Rule;

/** Rules about the closure of an episode, and what must be done by then. */
final class ClosureRules {

    /** The dates of an episode that its closure must not be earlier than, beside its own conference. */
    private static final Map<CinTable, List<Column>> DONE_BY_CLOSURE = Map.of(
            ASSESSMENTS, List.of(ASSESSMENT_START, AUTHORISATION),
            SECTION_47, List.of(ENQUIRY_START, ENQUIRY_CONFERENCE),
            CHILD_PROTECTION_PLANS, List.of(PLAN_END),
            CIN_PLAN_DATES, List.of(CIN_PLAN_START, CIN_PLAN_END));

    static final Rule<Census> RULE_8565 = rule("8565")
            .says(
                    "Something happened after the episode had closed.",
                    "Correct the date of closure, or the date that is after it.")
            .fields(
                    CLOSURE,
                    CONFERENCE,
                    ASSESSMENT_START,
                    AUTHORISATION,
                    ENQUIRY_START,
                    ENQUIRY_CONFERENCE,
                    PLAN_END,
                    CIN_PLAN_START,
                    CIN_PLAN_END)
            .byEpisode(CLOSURE)
            .flagsEpisodes((episode, census, found) -> {
                for (var details : episode.rows(CIN_DETAILS)) {
                    if (details.at(CONFERENCE).isAfter(details.at(CLOSURE))) found.row(details);
                    DONE_BY_CLOSURE.forEach((table, dates) -> {
                        for (var row : episode.rows(table))
                            if (hasAnyAfterClosure(row, dates, details)) found.rows(details, row);
                    });
                }
            });

    static final Rule<Census> RULE_8620 = rule("8620")
            .says(
                    "The episode closed outside the census period.",
                    "Correct the date of closure, or leave the episode out.")
            .fields(CLOSURE)
            .flagsEach(CIN_DETAILS, (details, census) -> census.isOutsidePeriod(details.at(CLOSURE)));

    static final Rule<Census> RULE_8630 = rule("8630")
            .says("The episode closed before the referral.", "Correct one of the two dates.")
            .fields(REFERRAL, CLOSURE)
            .byChild(REFERRAL, CLOSURE)
            .flagsEach(CIN_DETAILS, (details, census) -> details.at(CLOSURE).isBefore(details.at(REFERRAL)));

    static final Rule<Census> RULE_8640 = rule("8640")
            .says("The reason for closure is unknown to the census.", "Choose it from the list.")
            .fields(CLOSURE_REASON)
            .flagsEach(
                    CIN_DETAILS,
                    (details, census) -> details.at(CLOSURE_REASON).isGivenBeyond(CensusCodes.REASON_FOR_CLOSURE));

    static final Rule<Census> RULE_8805 = rule("8805")
            .says("The episode closed without a reason.", "Choose the reason from the list.")
            .fields(CLOSURE, CLOSURE_REASON)
            .byChild(CLOSURE, CLOSURE_REASON)
            .flagsEach(CIN_DETAILS, (details, census) -> details.has(CLOSURE) && details.lacks(CLOSURE_REASON));

    static final Rule<Census> RULE_8810 = rule("8810")
            .says(
                    "There is a reason for closure, but no date.",
                    "Enter the date of closure, or take out the reason if the episode is open.")
            .fields(CLOSURE_REASON, CLOSURE)
            .byEpisode(CLOSURE_REASON)
            .flagsEach(CIN_DETAILS, (details, census) -> details.has(CLOSURE_REASON) && details.lacks(CLOSURE));

    static final Rule<Census> RULE_8867 = rule("8867")
            .says(
                    "The episode closed while an assessment was still going on.",
                    "Enter the day on which the assessment was authorised, or open the episode again.")
            .fields(CLOSURE, AUTHORISATION)
            .byEpisode(CLOSURE)
            .flagsBothOfEpisode(
                    CIN_DETAILS,
                    ASSESSMENTS,
                    (details, assessment, census) -> details.has(CLOSURE) && assessment.lacks(AUTHORISATION));

    static final Rule<Census> RULE_8868 = rule("8868")
            .says(
                    "The episode closed, and an enquiry has no conference though it needs one, or has one though not.",
                    "Enter the date of the conference, or that none was required.")
            .fields(ENQUIRY_CONFERENCE, NO_CONFERENCE_NEEDED, CLOSURE)
            .byEpisode()
            .flagsBothOfEpisode(
                    SECTION_47,
                    CIN_DETAILS,
                    (enquiry, details, census) -> details.has(CLOSURE)
                            && enquiry.has(ENQUIRY_CONFERENCE) == enquiry.says(NO_CONFERENCE_NEEDED));

    static final List<Rule<Census>> ALL =
            List.of(RULE_8565, RULE_8620, RULE_8630, RULE_8640, RULE_8805, RULE_8810, RULE_8867, RULE_8868);

    private ClosureRules() {}

    private static boolean hasAnyAfterClosure(CensusLine row, List<Column> dates, CensusLine details) {
        for (var date : dates) if (row.at(date).isAfter(details.at(CLOSURE))) return true;
        return false;
    }
}
