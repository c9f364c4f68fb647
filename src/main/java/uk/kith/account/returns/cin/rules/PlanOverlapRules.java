package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CHILD_PROTECTION_PLANS;
import static uk.kith.account.returns.cin.CinTable.CIN_PLAN_DATES;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_END;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_START;
import static uk.kith.account.returns.cin.rules.Column.PLAN_END;
import static uk.kith.account.returns.cin.rules.Column.PLAN_START;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Rule;

/** Rules about plans of a child that run at the same time: a child has one plan, of one kind, at a time. */
final class PlanOverlapRules {

    private static final String CORRECT = "Correct the dates so that the one ends before the other begins.";

    static final Rule<Census> RULE_4001 = rule("4001")
            .says(
                    "A child in need plan and a protection plan of one episode are both open.",
                    "Enter the day on which the earlier one ended.")
            .fields(PLAN_END, CIN_PLAN_END)
            .byEpisode()
            .flagsBothOfEpisode(
                    CHILD_PROTECTION_PLANS,
                    CIN_PLAN_DATES,
                    (protection, plan, census) ->
                            protection.lacks(PLAN_END) && plan.has(CIN_PLAN_START) && plan.lacks(CIN_PLAN_END));

    static final Rule<Census> RULE_4014 = rule("4014")
            .says("Two child in need plans of the child overlap.", CORRECT)
            .fields(CIN_PLAN_START, CIN_PLAN_END)
            .byBoth(CIN_PLAN_START)
            .flagsOverlapsOfChild(
                    CIN_PLAN_DATES,
                    (begins, runs, census) -> begins.at(CIN_PLAN_START).isOnOrAfter(runs.at(CIN_PLAN_START))
                            && begins.at(CIN_PLAN_START)
                                    .isOnOrBefore(runs.at(CIN_PLAN_END).or(census.referenceDate())));

    static final Rule<Census> RULE_4016 = rule("4016")
            .says("A child in need plan began while a protection plan was running.", CORRECT)
            .fields(PLAN_START, PLAN_END, CIN_PLAN_START)
            .byChild(CIN_PLAN_START)
            .flagsBothOfChild(
                    CIN_PLAN_DATES,
                    CHILD_PROTECTION_PLANS,
                    (plan, protection, census) -> beginsWithin(
                            plan.at(CIN_PLAN_START), protection.at(PLAN_START), protection.at(PLAN_END), census));

    static final Rule<Census> RULE_4017 = rule("4017")
            .says("A protection plan began while a child in need plan was running.", CORRECT)
            .fields(PLAN_START, CIN_PLAN_START, CIN_PLAN_END)
            .byChild(PLAN_START)
            .flagsBothOfChild(
                    CHILD_PROTECTION_PLANS,
                    CIN_PLAN_DATES,
                    (protection, plan, census) -> beginsWithin(
                            protection.at(PLAN_START), plan.at(CIN_PLAN_START), plan.at(CIN_PLAN_END), census));

    static final List<Rule<Census>> ALL = List.of(RULE_4001, RULE_4014, RULE_4016, RULE_4017);

    private PlanOverlapRules() {}

    /** The day of the end belongs to the next plan; without one the other runs to the end of the census period. */
    private static boolean beginsWithin(Day begins, Day start, Day end, Census census) {
        return begins.isOnOrAfter(start)
                && (end.isKnown() ? begins.isBefore(end) : begins.isOnOrBefore(census.referenceDate()));
    }
}
