package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CHILD_IDENTIFIERS;
import static uk.kith.account.returns.cin.CinTable.CHILD_PROTECTION_PLANS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.rules.Column.DEATH;
import static uk.kith.account.returns.cin.rules.Column.EARLIER_PLANS;
import static uk.kith.account.returns.cin.rules.Column.INITIAL_CATEGORY;
import static uk.kith.account.returns.cin.rules.Column.LATEST_CATEGORY;
import static uk.kith.account.returns.cin.rules.Column.NO_FURTHER_ACTION;
import static uk.kith.account.returns.cin.rules.Column.PLAN_CHILD;
import static uk.kith.account.returns.cin.rules.Column.PLAN_END;
import static uk.kith.account.returns.cin.rules.Column.PLAN_ID;
import static uk.kith.account.returns.cin.rules.Column.PLAN_START;
import static uk.kith.account.returns.cin.rules.Column.REFERRAL;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Rule;

/** Rules about child protection plans. */
final class ProtectionPlanRules {

    static final Rule<Census> RULE_1105 = rule("1105")
            .says("The protection plan began before the referral.", "Correct one of the two dates.")
            .fields(PLAN_START, REFERRAL)
            .byChild(PLAN_START, REFERRAL)
            .flagsBothOfEpisode(
                    CHILD_PROTECTION_PLANS,
                    CIN_DETAILS,
                    (plan, details, census) -> plan.at(PLAN_START).isBefore(details.at(REFERRAL)));

    static final Rule<Census> RULE_8720 = rule("8720")
            .says(
                    "The start of the protection plan is missing, or after the census period.",
                    "Enter the day on which the plan began.")
            .fields(PLAN_START)
            .flagsEach(
                    CHILD_PROTECTION_PLANS,
                    (plan, census) -> plan.has(PLAN_ID)
                            && (plan.lacks(PLAN_START) || plan.at(PLAN_START).isAfter(census.referenceDate())));

    static final Rule<Census> RULE_8730 = rule("8730")
            .says(
                    "The number of earlier protection plans is missing, or is not a whole number.",
                    "Enter how many protection plans the child had before, 0 if none.")
            .fields(EARLIER_PLANS)
            .flagsEach(CHILD_PROTECTION_PLANS, (plan, census) -> !isCount(plan.at(EARLIER_PLANS)));

    static final Rule<Census> RULE_8832 = rule("8832")
            .says(
                    "There is a protection plan although the referral went no further.",
                    "Correct what became of the referral, or take out the plan.")
            .fields(PLAN_CHILD, NO_FURTHER_ACTION)
            .byEpisode()
            .flagsBothOfEpisode(
                    CHILD_PROTECTION_PLANS, CIN_DETAILS, (plan, details, census) -> details.says(NO_FURTHER_ACTION));

    static final Rule<Census> RULE_8840 = rule("8840")
            .says("The protection plan began and ended on the same day.", "Correct one of the two dates.")
            .fields(PLAN_START, PLAN_END)
            .byChild(PLAN_START, PLAN_END)
            .flagsEach(
                    CHILD_PROTECTION_PLANS,
                    (plan, census) -> plan.at(PLAN_START).isSameDayAs(plan.at(PLAN_END)));

    static final Rule<Census> RULE_8905 = rule("8905")
            .says("The first category of abuse is missing or unknown to the census.", "Choose it from the list.")
            .fields(INITIAL_CATEGORY)
            .flagsEach(
                    CHILD_PROTECTION_PLANS,
                    (plan, census) -> !plan.at(INITIAL_CATEGORY).isIn(CensusCodes.CATEGORY_OF_ABUSE));

    static final Rule<Census> RULE_8910 = rule("8910")
            .says("The latest category of abuse is missing or unknown to the census.", "Choose it from the list.")
            .fields(LATEST_CATEGORY)
            .flagsEach(
                    CHILD_PROTECTION_PLANS,
                    (plan, census) -> !plan.at(LATEST_CATEGORY).isIn(CensusCodes.CATEGORY_OF_ABUSE));

    static final Rule<Census> RULE_8915 = rule("8915")
            .says("The protection plan began after the child's death.", "Correct one of the two dates.")
            .fields(PLAN_START, DEATH)
            .byChild(PLAN_START, DEATH)
            .flagsBothOfChild(
                    CHILD_PROTECTION_PLANS,
                    CHILD_IDENTIFIERS,
                    (plan, child, census) -> plan.at(PLAN_START).isAfter(child.at(DEATH)));

    static final Rule<Census> RULE_8920 = rule("8920")
            .says("The protection plan ended after the child's death.", "Correct one of the two dates.")
            .fields(PLAN_END, DEATH)
            .byChild(PLAN_END, DEATH)
            .flagsBothOfChild(
                    CHILD_PROTECTION_PLANS,
                    CHILD_IDENTIFIERS,
                    (plan, child, census) -> plan.at(PLAN_END).isAfter(child.at(DEATH)));

    static final Rule<Census> RULE_8925 = rule("8925")
            .says("The protection plan ended before it began.", "Correct one of the two dates.")
            .fields(PLAN_START, PLAN_END)
            .byChild(PLAN_START, PLAN_END)
            .flagsEach(
                    CHILD_PROTECTION_PLANS, (plan, census) -> plan.at(PLAN_END).isBefore(plan.at(PLAN_START)));

    static final Rule<Census> RULE_8930 = rule("8930")
            .says("The protection plan ended outside the census period.", "Correct the date, or leave the plan out.")
            .fields(PLAN_END)
            .flagsEach(CHILD_PROTECTION_PLANS, (plan, census) -> census.isOutsidePeriod(plan.at(PLAN_END)));

    static final Rule<Census> RULE_8935 = rule("8935")
            .says("The child has more than one open protection plan.", "Enter the day on which the earlier one ended.")
            .fields(PLAN_END)
            .byChild(PLAN_ID)
            .flagsChildren((child, census, found) -> {
                int open = 0;
                for (var plan : child.rows(CHILD_PROTECTION_PLANS)) if (plan.lacks(PLAN_END)) open++;
                if (open < 2) return;
                for (var plan : child.rows(CHILD_PROTECTION_PLANS)) if (plan.lacks(PLAN_END)) found.row(plan);
            });

    static final Rule<Census> RULE_8940 = rule("8940")
            .says(
                    "Two protection plans of the child overlap.",
                    "Correct the dates so that the one ends before the other begins.")
            .fields(PLAN_START, PLAN_END)
            .byBoth(PLAN_ID)
            .flagsOverlapsOfChild(
                    CHILD_PROTECTION_PLANS,
                    (begins, runs, census) -> begins.at(PLAN_START).isOnOrAfter(runs.at(PLAN_START))
                            && begins.at(PLAN_START)
                                    .isOnOrBefore(runs.at(PLAN_END).or(census.referenceDate())));

    static final List<Rule<Census>> ALL = List.of(
            RULE_1105, RULE_8720, RULE_8730, RULE_8832, RULE_8840, RULE_8905, RULE_8910, RULE_8915, RULE_8920,
            RULE_8925, RULE_8930, RULE_8935, RULE_8940);

    private ProtectionPlanRules() {}

    /** A whole number, 0 or more. */
    private static boolean isCount(Cell cell) {
        double number = cell.asNumber();
        return number >= 0 && number == Math.rint(number);
    }
}
