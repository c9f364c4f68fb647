package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CHILD_PROTECTION_PLANS;
import static uk.kith.account.returns.cin.CinTable.CIN_PLAN_DATES;
import static uk.kith.account.returns.cin.CinTable.REVIEWS;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_END;
import static uk.kith.account.returns.cin.rules.Column.CIN_PLAN_START;
import static uk.kith.account.returns.cin.rules.Column.PLAN_END;
import static uk.kith.account.returns.cin.rules.Column.PLAN_START;
import static uk.kith.account.returns.cin.rules.Column.REVIEW;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about the reviews of protection plans. */
final class ReviewRules {

    static final Rule<Census> RULE_4003 = rule("4003")
            .says(
                    "A protection plan was reviewed while a child in need plan of the episode was running.",
                    "Correct the date of the review or those of the child in need plan.")
            .fields(PLAN_END, CIN_PLAN_START, REVIEW)
            .byChild(REVIEW)
            .flagsEpisodes((episode, census, found) -> {
                for (var protection : episode.rows(CHILD_PROTECTION_PLANS))
                    for (var review : episode.reviewsOf(protection))
                        for (var plan : episode.rows(CIN_PLAN_DATES))
                            if (isDuring(plan, review) && !review.at(REVIEW).isSameDayAs(protection.at(PLAN_END))) {
                                found.rows(review, protection);
                                found.rows(review, plan);
                            }
            });

    static final Rule<Census> RULE_8841 = rule("8841")
            .says(
                    "The protection plan was reviewed on the day it began, or before.",
                    "Correct the date of the review or the day the plan began.")
            .fields(PLAN_START, REVIEW)
            .byChild(PLAN_START, REVIEW)
            .flagsEpisodes((episode, census, found) -> {
                for (var plan : episode.rows(CHILD_PROTECTION_PLANS))
                    for (var review : episode.reviewsOf(plan))
                        if (review.at(REVIEW).isOnOrBefore(plan.at(PLAN_START))) found.rows(plan, review);
            });

    static final Rule<Census> RULE_8842Q = rule("8842Q")
            .says("The date of a review is missing.", "Enter the date, or take out the review, or explain.")
            .fields(REVIEW)
            .flagsEach(REVIEWS, (review, census) -> review.lacks(REVIEW));

    static final List<Rule<Census>> ALL = List.of(RULE_4003, RULE_8841, RULE_8842Q);

    private ReviewRules() {}

    /** From the day a plan for the child in need began to the day before it ended. */
    private static boolean isDuring(CensusLine plan, CensusLine review) {
        return review.at(REVIEW).isOnOrAfter(plan.at(CIN_PLAN_START))
                && (plan.lacks(CIN_PLAN_END) || review.at(REVIEW).isBefore(plan.at(CIN_PLAN_END)));
    }
}
