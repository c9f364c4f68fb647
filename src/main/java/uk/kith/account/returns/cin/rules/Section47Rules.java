package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.ASSESSMENTS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.CinTable.SECTION_47;
import static uk.kith.account.returns.cin.rules.Column.CONFERENCE_TARGET;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_CHILD;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_CONFERENCE;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_START;
import static uk.kith.account.returns.cin.rules.Column.NO_CONFERENCE_NEEDED;
import static uk.kith.account.returns.cin.rules.Column.REFERRAL;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about section 47 enquiries. */
final class Section47Rules {

    static final Rule<Census> RULE_2889 = rule("2889")
            .says("The enquiry began before the referral.", "Correct one of the two dates.")
            .fields(REFERRAL, ENQUIRY_START)
            .byChild(ENQUIRY_START, REFERRAL)
            .flagsBothOfEpisode(
                    SECTION_47,
                    CIN_DETAILS,
                    (enquiry, details, census) -> enquiry.at(ENQUIRY_START).isBefore(details.at(REFERRAL)));

    static final Rule<Census> RULE_2991Q = rule("2991Q")
            .says(
                    "The episode has an enquiry, but no assessment.",
                    "Add the assessment, or explain why there was none.")
            .fields(ENQUIRY_CHILD)
            .byEpisode()
            .flagsEach(
                    SECTION_47,
                    (enquiry, census) -> enquiry.episode().rows(ASSESSMENTS).isEmpty());

    static final Rule<Census> RULE_8615 = rule("8615")
            .says(
                    "The conference was before the enquiry began, or that day is missing.",
                    "Enter the day on which the enquiry began, or correct the date of the conference.")
            .fields(ENQUIRY_START, ENQUIRY_CONFERENCE)
            .byChild(ENQUIRY_START, ENQUIRY_CONFERENCE)
            .flagsEach(
                    SECTION_47,
                    (enquiry, census) -> enquiry.has(ENQUIRY_CONFERENCE)
                            && (enquiry.lacks(ENQUIRY_START)
                                    || enquiry.at(ENQUIRY_START).isAfter(enquiry.at(ENQUIRY_CONFERENCE))));

    static final Rule<Census> RULE_8740 = rule("8740")
            .says(
                    "The enquiry still needs its conference, and did not begin in the census period.",
                    "Enter the date of the conference, or that none was required, or correct the day it began.")
            .fields(ENQUIRY_START, ENQUIRY_CONFERENCE, NO_CONFERENCE_NEEDED)
            .byChild(ENQUIRY_START)
            .flagsEach(
                    SECTION_47,
                    (enquiry, census) -> needsConference(enquiry) && census.isOutsidePeriod(enquiry.at(ENQUIRY_START)));

    static final Rule<Census> RULE_8839 = rule("8839")
            .says(
                    "The episode has more than one enquiry that waits for its conference.",
                    "Enter the dates of the conferences, or that none was required.")
            .fields(ENQUIRY_CONFERENCE)
            .byEpisode(ENQUIRY_CONFERENCE)
            .flagsEpisodes((episode, census, found) -> {
                int waiting = 0;
                for (var enquiry : episode.rows(SECTION_47))
                    if (enquiry.lacks(ENQUIRY_CONFERENCE) && !enquiry.says(NO_CONFERENCE_NEEDED)) waiting++;
                if (waiting < 2) return;
                for (var enquiry : episode.rows(SECTION_47)) if (enquiry.lacks(ENQUIRY_CONFERENCE)) found.row(enquiry);
            });

    static final Rule<Census> RULE_8870Q = rule("8870Q")
            .says(
                    "The target date of the conference is at a weekend.",
                    "Enter the working day by which it was due, or explain.")
            .fields(CONFERENCE_TARGET)
            .flagsEach(SECTION_47, (enquiry, census) -> Census.isWeekend(enquiry.at(CONFERENCE_TARGET)));

    static final Rule<Census> RULE_8890 = rule("8890")
            .says(
                    "Two enquiries of one episode overlap.",
                    "Correct the dates so that the conference of the one is before the other begins.")
            .fields(ENQUIRY_START, ENQUIRY_CONFERENCE)
            .byEpisode(ENQUIRY_START)
            .flagsOverlapsOfEpisode(
                    SECTION_47,
                    (begins, runs, census) -> begins.at(ENQUIRY_START).isOnOrAfter(runs.at(ENQUIRY_START))
                            && !areCopies(begins, runs)
                            && (begins.at(ENQUIRY_START).isOnOrBefore(runs.at(ENQUIRY_CONFERENCE))
                                    || runs.lacks(ENQUIRY_CONFERENCE)
                                            && !runs.says(NO_CONFERENCE_NEEDED)
                                            && begins.at(ENQUIRY_START).isOnOrBefore(census.referenceDate())));

    static final List<Rule<Census>> ALL =
            List.of(RULE_2889, RULE_2991Q, RULE_8615, RULE_8740, RULE_8839, RULE_8870Q, RULE_8890);

    private Section47Rules() {}

    /** It says that a conference is required, and there was none. */
    static boolean needsConference(CensusLine enquiry) {
        return enquiry.lacks(ENQUIRY_CONFERENCE) && enquiry.denies(NO_CONFERENCE_NEEDED);
    }

    private static boolean areCopies(CensusLine one, CensusLine other) {
        return one.at(ENQUIRY_START).isSameDayAs(other.at(ENQUIRY_START))
                && one.at(ENQUIRY_CONFERENCE).isSameTextAs(other.at(ENQUIRY_CONFERENCE));
    }
}
