package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.ASSESSMENTS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.rules.Column.ASSESSMENT_START;
import static uk.kith.account.returns.cin.rules.Column.AUTHORISATION;
import static uk.kith.account.returns.cin.rules.Column.FACTORS;
import static uk.kith.account.returns.cin.rules.Column.REFERRAL;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about when assessments began and ended. */
final class AssessmentRules {

    static final Rule<Census> RULE_1103 = rule("1103")
            .says("The assessment began before the referral.", "Correct one of the two dates.")
            .fields(ASSESSMENT_START, REFERRAL)
            .byChild(ASSESSMENT_START, REFERRAL)
            .flagsBothOfEpisode(
                    ASSESSMENTS,
                    CIN_DETAILS,
                    (assessment, details, census) ->
                            assessment.at(ASSESSMENT_START).isBefore(details.at(REFERRAL)));

    static final Rule<Census> RULE_8608 = rule("8608")
            .says("The assessment was authorised before it began.", "Correct one of the two dates.")
            .fields(ASSESSMENT_START, AUTHORISATION)
            .byChild(ASSESSMENT_START, AUTHORISATION)
            .flagsEach(
                    ASSESSMENTS,
                    (assessment, census) -> assessment.at(ASSESSMENT_START).isAfter(assessment.at(AUTHORISATION)));

    static final Rule<Census> RULE_8614 = rule("8614")
            .says(
                    "The assessment has factors, but was not authorised.",
                    "Enter the day on which it was authorised, or take out the factors until then.")
            .fields(AUTHORISATION, FACTORS)
            .byChild(AUTHORISATION, FACTORS)
            .flagsEach(ASSESSMENTS, (assessment, census) -> assessment.lacks(AUTHORISATION) && assessment.has(FACTORS));

    static final Rule<Census> RULE_8670Q = rule("8670Q")
            .says(
                    "The assessment has been going on for more than 45 working days.",
                    "Enter the day on which it was authorised, or explain why it takes so long.")
            .fields(AUTHORISATION, ASSESSMENT_START)
            .byChild(ASSESSMENT_START)
            .flagsEach(
                    ASSESSMENTS,
                    (assessment, census) -> assessment.lacks(AUTHORISATION)
                            && Census.isMoreWorkingDaysBefore(
                                    assessment.at(ASSESSMENT_START), 45, census.referenceDate()));

    static final Rule<Census> RULE_8696 = rule("8696")
            .says(
                    "The assessment was authorised outside the census period.",
                    "Correct the date, or leave the assessment out.")
            .fields(AUTHORISATION)
            .flagsEach(ASSESSMENTS, (assessment, census) -> census.isOutsidePeriod(assessment.at(AUTHORISATION)));

    static final Rule<Census> RULE_8736 = rule("8736")
            .says(
                    "The assessment is not authorised and did not begin in the census period.",
                    "Enter the day on which it was authorised, or correct the day it began.")
            .fields(AUTHORISATION, ASSESSMENT_START)
            .byEpisode(ASSESSMENT_START)
            .flagsEach(
                    ASSESSMENTS,
                    (assessment, census) -> assessment.lacks(AUTHORISATION)
                            && assessment.episodeId().isGiven()
                            && census.knowsPeriod()
                            && !census.isInPeriod(assessment.at(ASSESSMENT_START)));

    static final Rule<Census> RULE_8863Q = rule("8863Q")
            .says(
                    "Two assessments of one episode overlap.",
                    "Check the dates of both, or explain why they went on together.")
            .fields(ASSESSMENT_START, AUTHORISATION)
            .byEpisode(ASSESSMENT_START)
            .flagsOverlapsOfEpisode(
                    ASSESSMENTS,
                    (begins, runs, census) -> begins.at(ASSESSMENT_START).isOnOrAfter(runs.at(ASSESSMENT_START))
                            && !areCopies(begins, runs)
                            && begins.at(ASSESSMENT_START)
                                    .isOnOrBefore(runs.at(AUTHORISATION).or(census.referenceDate())));

    static final Rule<Census> RULE_8896 = rule("8896")
            .says(
                    "The episode has more than one assessment that is not authorised.",
                    "Enter the day on which the earlier one was authorised.")
            .fields(AUTHORISATION)
            .byEpisode()
            .flagsEpisodes((episode, census, found) -> {
                int open = 0;
                for (var assessment : episode.rows(ASSESSMENTS)) if (assessment.lacks(AUTHORISATION)) open++;
                if (open > 1) episode.rows(ASSESSMENTS).forEach(found::row);
            });

    static final List<Rule<Census>> ALL =
            List.of(RULE_1103, RULE_8608, RULE_8614, RULE_8670Q, RULE_8696, RULE_8736, RULE_8863Q, RULE_8896);

    private AssessmentRules() {}

    private static boolean areCopies(CensusLine one, CensusLine other) {
        return one.at(ASSESSMENT_START).isSameDayAs(other.at(ASSESSMENT_START))
                && one.at(AUTHORISATION).isSameTextAs(other.at(AUTHORISATION));
    }
}
