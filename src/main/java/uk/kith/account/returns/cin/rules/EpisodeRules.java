package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.ASSESSMENTS;
import static uk.kith.account.returns.cin.CinTable.CHILD_PROTECTION_PLANS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.CinTable.CIN_PLAN_DATES;
import static uk.kith.account.returns.cin.CinTable.SECTION_47;
import static uk.kith.account.returns.cin.rules.CensusCodes.CLOSED_AFTER_ASSESSMENT;
import static uk.kith.account.returns.cin.rules.Column.ASSESSED_CHILD;
import static uk.kith.account.returns.cin.rules.Column.ASSESSED_EPISODE;
import static uk.kith.account.returns.cin.rules.Column.ASSESSMENT_START;
import static uk.kith.account.returns.cin.rules.Column.AUTHORISATION;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_CHILD;
import static uk.kith.account.returns.cin.rules.Column.CLOSURE;
import static uk.kith.account.returns.cin.rules.Column.CLOSURE_REASON;
import static uk.kith.account.returns.cin.rules.Column.CONFERENCE;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_CHILD;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_START;
import static uk.kith.account.returns.cin.rules.Column.EPISODE_ID;
import static uk.kith.account.returns.cin.rules.Column.NO_FURTHER_ACTION;
import static uk.kith.account.returns.cin.rules.Column.PLAN_CHILD;
import static uk.kith.account.returns.cin.rules.Column.REFERRAL;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Rule;

/** Rules about the episodes of a child beside each other, and what an episode that came to nothing may hold. */
final class EpisodeRules {

    private static final List<CinTable> BEYOND_ASSESSMENT = List.of(CHILD_PROTECTION_PLANS, SECTION_47, CIN_PLAN_DATES);

    static final Rule<Census> RULE_8815 = rule("8815")
            .says(
                    "The child has more than one open episode.",
                    "Close those that ended, or bring what belongs to one need into one episode.")
            .fields(CLOSURE)
            .byEpisode()
            .flagsChildren((child, census, found) -> {
                int open = 0;
                for (var details : child.rows(CIN_DETAILS)) if (goesOn(details)) open++;
                if (open < 2) return;
                for (var details : child.rows(CIN_DETAILS)) if (details.lacks(CLOSURE)) found.row(details);
            });

    static final Rule<Census> RULE_8816 = rule("8816")
            .says(
                    "An episode is open though the child was referred again after it.",
                    "Close the earlier episode, or correct the dates of referral.")
            .fields(REFERRAL)
            .byEpisode(REFERRAL)
            .flagsChildren((child, census, found) -> {
                var latest = latest(child.rows(CIN_DETAILS));
                if (latest == null) return;
                for (var details : child.rows(CIN_DETAILS))
                    if (details != latest && details.has(REFERRAL) && goesOn(details)) found.rows(details, latest);
            });

    static final Rule<Census> RULE_8820 = rule("8820")
            .says(
                    "Two episodes of the child overlap.",
                    "Correct the dates so that one closes by the day the next begins.")
            .fields(REFERRAL, CLOSURE)
            .byBoth(EPISODE_ID)
            .flagsOverlapsOfChild(
                    CIN_DETAILS,
                    (begins, runs, census) -> begins.at(REFERRAL).isOnOrAfter(runs.at(REFERRAL))
                            && (begins.at(REFERRAL).isBefore(runs.at(CLOSURE))
                                    || goesOn(runs) && begins.at(REFERRAL).isBefore(census.referenceDate())));

    static final Rule<Census> RULE_2990 = rule("2990")
            .says(
                    "The episode closed after the assessment, but holds more than that.",
                    "Correct the reason for closure, or take out what does not belong to the episode.")
            .fields(PLAN_CHILD, CONFERENCE, CIN_PLAN_CHILD, ENQUIRY_CHILD)
            .byEpisode()
            .flagsEpisodes((episode, census, found) -> {
                for (var details : episode.rows(CIN_DETAILS)) {
                    if (!details.at(CLOSURE_REASON).isIn(CLOSED_AFTER_ASSESSMENT)) continue;
                    if (details.has(CONFERENCE)) found.row(details);
                    for (var table : BEYOND_ASSESSMENT) for (var row : episode.rows(table)) found.rows(details, row);
                }
            });

    static final Rule<Census> RULE_8825Q = rule("8825Q")
            .says(
                    "The episode closed after the assessment, but there is none.",
                    "Add the assessment, or correct the reason for closure, or explain.")
            .fields(CLOSURE_REASON, ASSESSED_EPISODE)
            .byEpisode()
            .flagsEach(
                    CIN_DETAILS,
                    (details, census) -> details.at(CLOSURE_REASON).isIn(CLOSED_AFTER_ASSESSMENT)
                            && details.episode().rows(ASSESSMENTS).isEmpty());

    static final Rule<Census> RULE_8831 = rule("8831")
            .says(
                    "The referral went no further, but something was done.",
                    "Correct what became of the referral, or take out what does not belong to it.")
            .fields(CONFERENCE, ASSESSED_CHILD, ENQUIRY_CHILD)
            .byEpisode()
            .flagsEpisodes((episode, census, found) -> {
                for (var details : episode.rows(CIN_DETAILS)) {
                    if (!details.says(NO_FURTHER_ACTION)) continue;
                    if (details.has(CONFERENCE)) found.row(details);
                    for (var enquiry : episode.rows(SECTION_47))
                        if (details.has(CONFERENCE) || enquiry.has(ENQUIRY_START)) found.rows(details, enquiry);
                    for (var assessment : episode.rows(ASSESSMENTS))
                        if (assessment.has(ASSESSMENT_START) || assessment.has(AUTHORISATION))
                            found.rows(details, assessment);
                }
            });

    static final List<Rule<Census>> ALL = List.of(RULE_8815, RULE_8816, RULE_8820, RULE_2990, RULE_8825Q, RULE_8831);

    private EpisodeRules() {}

    /** Open, after a referral that led to further action. */
    private static boolean goesOn(CensusLine details) {
        return details.lacks(CLOSURE) && details.denies(NO_FURTHER_ACTION);
    }

    /** The one referred last, the first in the message where several were on that day. */
    private static @Nullable CensusLine latest(List<CensusLine> episodes) {
        CensusLine latest = null;
        for (var details : episodes)
            if (details.has(REFERRAL) && (latest == null || details.at(REFERRAL).isAfter(latest.at(REFERRAL))))
                latest = details;
        return latest;
    }
}
