package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.CinTable.SECTION_47;
import static uk.kith.account.returns.cin.rules.Column.CONFERENCE;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_CONFERENCE;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_EPISODE;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_START;
import static uk.kith.account.returns.cin.rules.Column.NO_CONFERENCE_NEEDED;
import static uk.kith.account.returns.cin.rules.Column.REFERRAL;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about the dates of initial child protection conferences. */
final class ConferenceRules {

    static final Rule<Census> RULE_1104 = rule("1104")
            .says("The conference was before the referral.", "Correct one of the two dates.")
            .fields(ENQUIRY_CONFERENCE, REFERRAL)
            .byEpisode(ENQUIRY_CONFERENCE)
            .flagsBothOfEpisode(
                    SECTION_47,
                    CIN_DETAILS,
                    (enquiry, details, census) -> enquiry.at(ENQUIRY_CONFERENCE).isBefore(details.at(REFERRAL)));

    static final Rule<Census> RULE_2884 = rule("2884")
            .says(
                    "The same conference is recorded with an enquiry and with the episode.",
                    "Keep the date with the enquiry that led to the conference, and take it out of the episode.")
            .fields(ENQUIRY_CONFERENCE, CONFERENCE)
            .byChild(ENQUIRY_EPISODE, CONFERENCE)
            .flagsBothOfChild(
                    SECTION_47,
                    CIN_DETAILS,
                    (enquiry, details, census) -> enquiry.at(ENQUIRY_CONFERENCE).isSameDayAs(details.at(CONFERENCE)));

    static final Rule<Census> RULE_8675Q = rule("8675Q")
            .says(
                    "The enquiry has waited for its conference for more than 15 working days.",
                    "Enter the date of the conference, or that none was required, or explain.")
            .fields(ENQUIRY_CONFERENCE, ENQUIRY_START, NO_CONFERENCE_NEEDED)
            .byChild(ENQUIRY_START, NO_CONFERENCE_NEEDED)
            .flagsEach(
                    SECTION_47,
                    (enquiry, census) -> Section47Rules.needsConference(enquiry)
                            && Census.isMoreWorkingDaysBefore(enquiry.at(ENQUIRY_START), 15, census.referenceDate()));

    static final Rule<Census> RULE_8715 = rule("8715")
            .says("The conference was outside the census period.", "Correct the date, or leave the enquiry out.")
            .fields(ENQUIRY_CONFERENCE)
            .flagsEach(SECTION_47, (enquiry, census) -> census.isOutsidePeriod(enquiry.at(ENQUIRY_CONFERENCE)));

    static final Rule<Census> RULE_8875 = rule("8875")
            .says("The conference was at a weekend.", "Enter the day on which it was held.")
            .fields(ENQUIRY_CONFERENCE)
            .flagsEach(SECTION_47, (enquiry, census) -> Census.isWeekend(enquiry.at(ENQUIRY_CONFERENCE)));

    static final List<Rule<Census>> ALL = List.of(RULE_1104, RULE_2884, RULE_8675Q, RULE_8715, RULE_8875);

    private ConferenceRules() {}
}
