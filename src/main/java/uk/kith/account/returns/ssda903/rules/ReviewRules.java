package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.REVIEWS;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.REVIEW;
import static uk.kith.account.returns.ssda903.rules.Column.REVIEW_CODE;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about reviews of how a child is looked after, and how the child took part. */
final class ReviewRules {

    /** How a child of four or more took part. */
    private static final Set<String> FROM_FOUR = Set.of("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");

    static final Rule<CareReturn> RULE_166 = rule("166")
            .says(
                    "The date of the review is missing or is not a date.",
                    "Enter the day of the review as day/month/year.")
            .fields(REVIEW)
            .flagsEach(REVIEWS, (review, year) -> !review.review().isKnown());

    static final Rule<CareReturn> RULE_167 = rule("167")
            .says(
                    "How the child took part in the review is missing or not a known code, or is given without a review.",
                    "Choose one of PN0 to PN7, and enter the day of the review.")
            .fields(REVIEW_CODE)
            .flagsEach(
                    REVIEWS,
                    (review, year) -> review.review().isGiven()
                            ? !review.reviewCode().isIn(CareCodes.REVIEW_CODE)
                            : review.reviewCode().isGiven());

    static final Rule<CareReturn> RULE_440 = rule("440")
            .says(
                    "The child took part as one under 4 (PN0), but was older on the day of the review.",
                    "Choose how the child took part, or check the date of birth and the day of the review.")
            .fields(DOB, REVIEW, REVIEW_CODE)
            .flagsEach(
                    REVIEWS,
                    (review, year) -> review.reviewCode().is("PN0")
                            && review.review().isAfter(review.dob().plusYears(4)));

    static final Rule<CareReturn> RULE_441 = rule("441")
            .says(
                    "The child took part as one of 4 or more, but was younger on the day of the review.",
                    "Choose PN0, or check the date of birth and the day of the review.")
            .fields(DOB, REVIEW, REVIEW_CODE)
            .flagsEach(
                    REVIEWS,
                    (review, year) -> review.reviewCode().isIn(FROM_FOUR)
                            && review.review().isBefore(review.dob().plusYears(4)));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_166, RULE_167, RULE_440, RULE_441);

    private ReviewRules() {}
}
