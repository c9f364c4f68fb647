package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.OC2;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.SDQ_REASON;
import static uk.kith.account.returns.ssda903.rules.Column.SDQ_SCORE;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Rule;

/** Rules about the strengths and difficulties questionnaire (SDQ): who is scored, and why a score is missing. */
final class QuestionnaireRules {

    static final Rule<CareReturn> RULE_157 = rule("157")
            .says(
                    "The child was of the age for the SDQ all year, yet the reason for having no score is the age (SDQ1).",
                    "Enter the score or the true reason, or check the date of birth.")
            .fields(SDQ_REASON, DOB)
            .reads(EPISODES)
            .flagsEach(
                    OC2,
                    (oc2, year) -> oc2.sdqReason().is("SDQ1")
                            && oc2.sdqScore().isBlank()
                            && oc2.dob().plusYears(4).isOnOrBefore(year.start())
                            && oc2.dob().plusYears(16).isOnOrAfter(year.end())
                            && oc2.child().isLookedAfterAllYear(year));

    static final Rule<CareReturn> RULE_180 = rule("180")
            .says("The SDQ score is not a whole number from 0 to 40.", "Enter the total score of the questionnaire.")
            .fields(SDQ_SCORE)
            .flagsEach(OC2, (oc2, year) -> oc2.sdqScore().isGiven() && !isScore(oc2.sdqScore()));

    static final Rule<CareReturn> RULE_185 = rule("185")
            .says(
                    "There is an SDQ score, but the child was not looked after all year.",
                    "Remove the score, or check the child's episodes.")
            .fields(SDQ_SCORE)
            .reads(EPISODES)
            .flagsEach(
                    OC2, (oc2, year) -> oc2.sdqScore().isGiven() && !oc2.child().isLookedAfterAllYear(year));

    static final Rule<CareReturn> RULE_186 = rule("186")
            .says(
                    "A child aged 4 to 16 was looked after all year and has neither an SDQ score nor a reason for that.",
                    "Enter the score, or why there is none.")
            .fields(SDQ_SCORE)
            .reads(EPISODES)
            .flagsEach(
                    OC2,
                    (oc2, year) -> hasNeither(oc2)
                            && oc2.dob().plusYears(4).isOnOrBefore(year.start())
                            && oc2.dob().plusYears(17).isAfter(year.end())
                            && oc2.child().isLookedAfterAllYear(year));

    static final Rule<CareReturn> RULE_188 = rule("188")
            .says(
                    "The child is under 4 at the end of the year, yet there is an SDQ score or a reason for having none.",
                    "Remove the score and the reason, or check the date of birth.")
            .fields(SDQ_SCORE, SDQ_REASON)
            .flagsEach(
                    OC2,
                    (oc2, year) -> !hasNeither(oc2) && oc2.dob().plusYears(4).isAfter(year.end()));

    static final Rule<CareReturn> RULE_189 = rule("189")
            .says(
                    "The child was 17 before the year began, yet there is an SDQ score or a reason for having none.",
                    "Remove the score and the reason, or check the date of birth.")
            .fields(DOB, SDQ_SCORE, SDQ_REASON)
            .flagsEach(
                    OC2,
                    (oc2, year) -> !hasNeither(oc2) && oc2.dob().plusYears(17).isBefore(year.start()));

    static final Rule<CareReturn> RULE_196 = rule("196")
            .says("The reason for having no SDQ score is not a known code.", "Choose one of SDQ1 to SDQ5.")
            .fields(SDQ_REASON)
            .flagsEach(OC2, (oc2, year) -> oc2.sdqReason().isGivenBeyond(CareCodes.SDQ_REASON));

    static final Rule<CareReturn> RULE_197B = rule("197B")
            .says(
                    "The child turned 4 or 17 during the year and has neither an SDQ score nor a reason for that.",
                    "Enter the score if there is one, otherwise the reason.")
            .fields(SDQ_REASON, DOB)
            .reads(EPISODES)
            .flagsEach(
                    OC2,
                    (oc2, year) -> hasNeither(oc2)
                            && hasBirthdayAtEdge(oc2, year)
                            && oc2.child().isLookedAfterAllYear(year));

    static final Rule<CareReturn> RULE_197A = rule("197a")
            .says("There is an SDQ score and also a reason for having none.", "Keep the one that is true.")
            .fields(SDQ_SCORE, SDQ_REASON)
            .flagsEach(
                    OC2,
                    (oc2, year) -> oc2.sdqScore().isGiven() && oc2.sdqReason().isGiven());

    static final Rule<CareReturn> RULE_198 = rule("198")
            .says(
                    "There is a reason for having no SDQ score, but the child was not looked after all year.",
                    "Remove the reason, or check the child's episodes.")
            .fields(SDQ_REASON)
            .reads(EPISODES)
            .flagsEach(
                    OC2,
                    (oc2, year) -> oc2.sdqReason().isGiven() && !oc2.child().isLookedAfterAllYear(year));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_157, RULE_180, RULE_185, RULE_186, RULE_188, RULE_189, RULE_196, RULE_197B, RULE_197A, RULE_198);

    private QuestionnaireRules() {}

    private static boolean isScore(Cell cell) {
        double score = cell.asNumber();
        return score >= 0 && score <= 40 && score == Math.rint(score);
    }

    private static boolean hasNeither(CareLine oc2) {
        return oc2.sdqScore().isBlank() && oc2.sdqReason().isBlank();
    }

    /** The fourth or the seventeenth birthday lies in the year: between those the questionnaire is asked of every child. */
    private static boolean hasBirthdayAtEdge(CareLine oc2, Terms year) {
        return oc2.dob().plusYears(4).isWithin(year.start(), year.end())
                || oc2.dob().plusYears(17).isWithin(year.start(), year.end());
    }
}
