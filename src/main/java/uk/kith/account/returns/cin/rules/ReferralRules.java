package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.rules.Column.NO_FURTHER_ACTION;
import static uk.kith.account.returns.cin.rules.Column.PRIMARY_NEED;
import static uk.kith.account.returns.cin.rules.Column.REFERRAL;
import static uk.kith.account.returns.cin.rules.Column.SOURCE;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Rule;

/** Rules about the referral with which an episode begins. */
final class ReferralRules {

    /** From then on the census asks who referred the child. */
    private static final Day SOURCE_ASKED_FROM = Day.of(2013, 4, 1);

    static final Rule<Census> RULE_8568 = rule("8568")
            .says("Whether the referral went further is not told.", "Enter true or false.")
            .fields(NO_FURTHER_ACTION)
            .flagsEach(
                    CIN_DETAILS,
                    (details, census) -> !details.says(NO_FURTHER_ACTION) && !details.denies(NO_FURTHER_ACTION));

    static final Rule<Census> RULE_8569Q = rule("8569Q")
            .says(
                    "A referral from before the census period went no further.",
                    "Leave it out, or correct its date or what became of it, or explain.")
            .fields(REFERRAL)
            .byEpisode(REFERRAL)
            .flagsEach(
                    CIN_DETAILS,
                    (details, census) -> !details.denies(NO_FURTHER_ACTION)
                            && Census.isMoreWorkingDaysBefore(details.at(REFERRAL), 1, census.periodStart()));

    static final Rule<Census> RULE_8600 = rule("8600")
            .says(
                    "The date of referral is missing, or after the census period.",
                    "Enter the day on which the child was referred.")
            .fields(REFERRAL)
            .flagsEach(
                    CIN_DETAILS,
                    (details, census) ->
                            details.lacks(REFERRAL) || details.at(REFERRAL).isAfter(census.referenceDate()));

    static final Rule<Census> RULE_8610 = rule("8610")
            .says(
                    "The referral went further, but the child's main need is missing.",
                    "Choose the main need from the list.")
            .fields(NO_FURTHER_ACTION, PRIMARY_NEED)
            .byEpisode()
            .flagsEach(
                    CIN_DETAILS, (details, census) -> details.denies(NO_FURTHER_ACTION) && details.lacks(PRIMARY_NEED));

    static final Rule<Census> RULE_8650 = rule("8650")
            .says("The main need is unknown to the census.", "Choose it from the list.")
            .fields(PRIMARY_NEED)
            .flagsEach(
                    CIN_DETAILS, (details, census) -> details.at(PRIMARY_NEED).isGivenBeyond(CensusCodes.PRIMARY_NEED));

    static final Rule<Census> RULE_8866 = rule("8866")
            .says("The source of the referral is missing or unknown to the census.", "Choose it from the list.")
            .fields(REFERRAL, SOURCE)
            .byChild(REFERRAL)
            .flagsEach(
                    CIN_DETAILS,
                    (details, census) -> details.at(REFERRAL).isOnOrAfter(SOURCE_ASKED_FROM)
                            && !details.at(SOURCE).isIn(CensusCodes.REFERRAL_SOURCE));

    static final List<Rule<Census>> ALL = List.of(RULE_8568, RULE_8569Q, RULE_8600, RULE_8610, RULE_8650, RULE_8866);

    private ReferralRules() {}
}
