package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CHILD_IDENTIFIERS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.CinTable.CIN_PLAN_DATES;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_CHILD;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_END;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_START;
import static uk.kith.account.returns.cin.rules.Column.DEATH;
import static uk.kith.account.returns.cin.rules.Column.NO_FURTHER_ACTION;
import static uk.kith.account.returns.cin.rules.Column.REFERRAL;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about plans for children in need. */
final class CinPlanRules {

    static final Rule<Census> RULE_4000 = rule("4000")
            .says(
                    "There is a child in need plan although the referral went no further.",
                    "Correct what became of the referral, or take out the plan.")
            .fields(CIN_PLAN_CHILD, NO_FURTHER_ACTION)
            .byEpisode()
            .flagsBothOfEpisode(
                    CIN_PLAN_DATES, CIN_DETAILS, (plan, details, census) -> details.says(NO_FURTHER_ACTION));

    static final Rule<Census> RULE_4004 = rule("4004")
            .says(
                    "The episode has more than one open child in need plan.",
                    "Enter the day on which the earlier one ended.")
            .fields(CIN_PLAN_END)
            .byEpisode()
            .flagsEpisodes((episode, census, found) -> {
                int open = 0;
                for (var plan : episode.rows(CIN_PLAN_DATES)) if (plan.lacks(CIN_PLAN_END)) open++;
                if (open > 1) episode.rows(CIN_PLAN_DATES).forEach(found::row);
            });

    static final Rule<Census> RULE_4008 = rule("4008")
            .says("The child in need plan began after the child's death.", "Correct one of the two dates.")
            .fields(DEATH, CIN_PLAN_START)
            .byChild(DEATH)
            .flagsBothOfChild(
                    CHILD_IDENTIFIERS,
                    CIN_PLAN_DATES,
                    (child, plan, census) -> plan.at(CIN_PLAN_START).isAfter(child.at(DEATH)));

    static final Rule<Census> RULE_4009Q = rule("4009Q")
            .says("The child in need plan ended after the child's death.", "Check both dates, or explain them.")
            .fields(DEATH, CIN_PLAN_END)
            .byChild(DEATH)
            .flagsBothOfChild(
                    CHILD_IDENTIFIERS,
                    CIN_PLAN_DATES,
                    (child, plan, census) -> plan.at(CIN_PLAN_END).isAfter(child.at(DEATH)));

    static final Rule<Census> RULE_4010 = rule("4010")
            .says(
                    "The start of the child in need plan is missing, or after the census period.",
                    "Enter the day on which the plan began.")
            .fields(CIN_PLAN_START)
            .flagsEach(
                    CIN_PLAN_DATES,
                    (plan, census) -> plan.lacks(CIN_PLAN_START)
                            || plan.at(CIN_PLAN_START).isAfter(census.referenceDate()));

    static final Rule<Census> RULE_4011 = rule("4011")
            .says("The child in need plan ended before it began.", "Correct one of the two dates.")
            .fields(CIN_PLAN_END, CIN_PLAN_START)
            .byChild(CIN_PLAN_END, CIN_PLAN_START)
            .flagsEach(CIN_PLAN_DATES, (plan, census) -> plan.at(CIN_PLAN_END).isBefore(plan.at(CIN_PLAN_START)));

    static final Rule<Census> RULE_4012Q = rule("4012Q")
            .says(
                    "The child in need plan began and ended on the same day.",
                    "Check both dates, or explain why the plan was so short.")
            .fields(CIN_PLAN_START, CIN_PLAN_END)
            .byChild(CIN_PLAN_START, CIN_PLAN_END)
            .flagsEach(CIN_PLAN_DATES, (plan, census) -> plan.at(CIN_PLAN_START).isSameDayAs(plan.at(CIN_PLAN_END)));

    static final Rule<Census> RULE_4013 = rule("4013")
            .says("The child in need plan ended outside the census period.", "Correct the date, or leave the plan out.")
            .fields(CIN_PLAN_END)
            .flagsEach(CIN_PLAN_DATES, (plan, census) -> census.isOutsidePeriod(plan.at(CIN_PLAN_END)));

    static final Rule<Census> RULE_4015 = rule("4015")
            .says("The child in need plan began before the referral.", "Correct one of the two dates.")
            .fields(CIN_PLAN_START, REFERRAL)
            .byChild(CIN_PLAN_START, REFERRAL)
            .flagsBothOfEpisode(
                    CIN_PLAN_DATES,
                    CIN_DETAILS,
                    (plan, details, census) -> plan.at(CIN_PLAN_START).isBefore(details.at(REFERRAL)));

    static final List<Rule<Census>> ALL = List.of(
            RULE_4000, RULE_4004, RULE_4008, RULE_4009Q, RULE_4010, RULE_4011, RULE_4012Q, RULE_4013, RULE_4015);

    private CinPlanRules() {}
}
