package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CHILD_PROTECTION_PLANS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.CinTable.SECTION_47;
import static uk.kith.account.returns.cin.rules.Column.CONFERENCE;
import static uk.kith.account.returns.cin.rules.Column.ENQUIRY_CONFERENCE;
import static uk.kith.account.returns.cin.rules.Column.NO_CONFERENCE_NEEDED;
import static uk.kith.account.returns.cin.rules.Column.PLAN_START;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.ArrayList;
import java.util.List;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Rule;

/** Rules about the conferences from which protection plans come: a plan begins on the day of one. */
final class PlanConferenceRules {

    static final Rule<Census> RULE_2883 = rule("2883")
            .says(
                    "More protection plans began in the census period than conferences were held.",
                    "Check that every conference that led to a plan is recorded.")
            .flagsReturn(census -> inPeriod(census, CHILD_PROTECTION_PLANS, PLAN_START)
                    > inPeriod(census, CIN_DETAILS, CONFERENCE) + inPeriod(census, SECTION_47, ENQUIRY_CONFERENCE));

    static final Rule<Census> RULE_2885 = rule("2885")
            .says(
                    "The protection plan did not begin on the day of the conference.",
                    "Correct the start of the plan, or the date of the conference.")
            .fields(PLAN_START, ENQUIRY_CONFERENCE, CONFERENCE)
            .byEpisode(PLAN_START)
            .flagsEpisodes((episode, census, found) -> {
                var plans = new ArrayList<CensusLine>();
                for (var plan : episode.rows(CHILD_PROTECTION_PLANS))
                    if (census.isInPeriod(plan.at(PLAN_START))) plans.add(plan);
                if (plans.isEmpty()) return;
                var conferences = new ArrayList<CensusLine>();
                for (var enquiry : episode.rows(SECTION_47))
                    if (!enquiry.says(NO_CONFERENCE_NEEDED)) conferences.add(enquiry);
                if (conferences.isEmpty()) hold(plans, episode.rows(CIN_DETAILS), CONFERENCE, found);
                else hold(plans, conferences, ENQUIRY_CONFERENCE, found);
            });

    static final List<Rule<Census>> ALL = List.of(RULE_2883, RULE_2885);

    private PlanConferenceRules() {}

    private static int inPeriod(Census census, CinTable table, Column date) {
        int count = 0;
        for (var row : census.rows(table)) if (census.isInPeriod(row.at(date))) count++;
        return count;
    }

    /** Holds plans against conferences: flags the plans that none fits, and the conferences when none fits any plan. */
    private static void hold(List<CensusLine> plans, List<CensusLine> conferences, Column date, Found found) {
        boolean isAny = false;
        for (var plan : plans)
            if (isHeldOn(plan.at(PLAN_START), conferences, date)) isAny = true;
            else found.row(plan);
        if (!isAny) conferences.forEach(found::row);
    }

    private static boolean isHeldOn(Day day, List<CensusLine> conferences, Column date) {
        for (var conference : conferences) if (day.isSameDayAs(conference.at(date))) return true;
        return false;
    }
}
