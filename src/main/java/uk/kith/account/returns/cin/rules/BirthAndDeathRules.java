package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CHILD_IDENTIFIERS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.rules.Column.BIRTH;
import static uk.kith.account.returns.cin.rules.Column.CLOSURE;
import static uk.kith.account.returns.cin.rules.Column.CLOSURE_REASON;
import static uk.kith.account.returns.cin.rules.Column.DEATH;
import static uk.kith.account.returns.cin.rules.Column.EXPECTED_BIRTH;
import static uk.kith.account.returns.cin.rules.Column.REFERRAL;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Rule;

/** Rules about when the child was or will be born, and died. */
final class BirthAndDeathRules {

    /** How long before birth somebody may be referred, in days: forty weeks. */
    private static final int PREGNANCY = 280;

    private static final int OLDEST = 25;
    private static final String DIED = "RC2";

    static final Rule<Census> RULE_8520 = rule("8520")
            .says(
                    "The child was born after the census period.",
                    "Correct the date of birth, or enter it as an expected one.")
            .fields(BIRTH)
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> child.at(BIRTH).isAfter(census.referenceDate()));

    static final Rule<Census> RULE_8525Q = rule("8525Q")
            .says(
                    "Either the date of birth or the expected one must be there, and not both.",
                    "Enter the one that is missing, or take out the expected one once the child is born.")
            .fields(BIRTH, EXPECTED_BIRTH)
            .byChild()
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> child.has(BIRTH) == child.has(EXPECTED_BIRTH));

    static final Rule<Census> RULE_8530Q = rule("8530Q")
            .says(
                    "The birth is expected too long before or after the end of the census period.",
                    "Check the expected date, or explain it.")
            .fields(EXPECTED_BIRTH)
            .byChild(EXPECTED_BIRTH)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> child.at(EXPECTED_BIRTH)
                                    .isOnOrBefore(census.referenceDate().plusDays(-30))
                            || child.at(EXPECTED_BIRTH)
                                    .isOnOrAfter(census.referenceDate().plusMonths(9)));

    static final Rule<Census> RULE_8535Q = rule("8535Q")
            .says(
                    "The child died before the date of birth, or that date is missing.",
                    "Check both dates, or explain them.")
            .fields(DEATH, BIRTH)
            .byChild(DEATH, BIRTH)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> child.has(DEATH)
                            && (child.lacks(BIRTH) || child.at(BIRTH).isAfter(child.at(DEATH))));

    static final Rule<Census> RULE_8545Q = rule("8545Q")
            .says("The child died outside the census period.", "Check the date of death, or explain it.")
            .fields(DEATH)
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> census.isOutsidePeriod(child.at(DEATH)));

    static final Rule<Census> RULE_8555Q = rule("8555Q")
            .says("The child was referred after death.", "Check both dates, or explain them.")
            .fields(REFERRAL, DEATH)
            .byChild(REFERRAL, DEATH)
            .flagsBothOfChild(
                    CIN_DETAILS,
                    CHILD_IDENTIFIERS,
                    (details, child, census) -> details.at(REFERRAL).isAfter(child.at(DEATH)));

    static final Rule<Census> RULE_8585Q = rule("8585Q")
            .says(
                    "The episode closed because the child died, but there is no date of death.",
                    "Enter the date of death, or correct the reason for closure.")
            .fields(DEATH, CLOSURE_REASON)
            .byChild(CLOSURE_REASON, DEATH)
            .flagsBothOfChild(
                    CHILD_IDENTIFIERS,
                    CIN_DETAILS,
                    (child, details, census) ->
                            child.lacks(DEATH) && details.at(CLOSURE_REASON).is(DIED));

    static final Rule<Census> RULE_8606 = rule("8606")
            .says(
                    "The referral was more than 40 weeks before the birth or the expected birth.",
                    "Correct the date of referral or of birth.")
            .fields(REFERRAL, BIRTH, EXPECTED_BIRTH)
            .byChild(REFERRAL)
            .flagsBothOfChild(CIN_DETAILS, CHILD_IDENTIFIERS, (details, child, census) -> {
                var earliestBirth = details.at(REFERRAL).plusDays(PREGNANCY);
                return child.at(BIRTH).isAfter(earliestBirth)
                        || child.at(EXPECTED_BIRTH).isAfter(earliestBirth);
            });

    static final Rule<Census> RULE_8775Q = rule("8775Q")
            .says(
                    "An episode goes on after the 25th birthday.",
                    "Check the date of birth, or close the episode, or explain it.")
            .fields(BIRTH, CLOSURE)
            .byChild(BIRTH)
            .flagsBothOfChild(
                    CHILD_IDENTIFIERS,
                    CIN_DETAILS,
                    (child, details, census) ->
                            child.at(BIRTH).isBefore(census.referenceDate().plusYears(-OLDEST))
                                    && isOpenAfter(details, child.at(BIRTH).plusYears(OLDEST)));

    static final List<Rule<Census>> ALL = List.of(
            RULE_8520, RULE_8525Q, RULE_8530Q, RULE_8535Q, RULE_8545Q, RULE_8555Q, RULE_8585Q, RULE_8606, RULE_8775Q);

    private BirthAndDeathRules() {}

    private static boolean isOpenAfter(CensusLine details, Day birthday) {
        return details.lacks(CLOSURE) || details.at(CLOSURE).isAfter(birthday);
    }
}
