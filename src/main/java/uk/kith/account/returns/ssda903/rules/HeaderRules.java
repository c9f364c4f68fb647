package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.RNE;
import static uk.kith.account.returns.ssda903.rules.Column.SEX;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about who the child is. */
final class HeaderRules {

    static final Rule<CareReturn> RULE_101_UNTIL_2024 = rule("101")
            .says("Sex must be 1 (male) or 2 (female).", "Enter the sex recorded at birth.")
            .fields(SEX)
            .until(2024)
            .flagsEach(HEADER, (header, year) -> !header.sex().isIn(Set.of("1", "2")));

    static final Rule<CareReturn> RULE_101 = rule("101")
            .says("Sex must be M, F or U.", "Choose the sex recorded at birth, or U if it is not known.")
            .fields(SEX)
            .from(2025)
            .flagsEach(HEADER, (header, year) -> !header.sex().isIn(CareCodes.SEX));

    static final Rule<CareReturn> RULE_102 = rule("102")
            .says(
                    "The date of birth is missing or is not a date.",
                    "Enter the child's date of birth as day/month/year.")
            .fields(DOB)
            .flagsEach(HEADER, (header, year) -> !header.dob().isKnown());

    static final Rule<CareReturn> RULE_352 = rule("352")
            .says(
                    "Care began on or after the 18th birthday.",
                    "Check the date the episode started and the date of birth.")
            .fields(DECOM, RNE)
            .flagsEachWith(
                    EPISODES,
                    HEADER,
                    (e, header, year) -> e.rne().is("S")
                            && e.decom().isOnOrAfter(header.dob().plusYears(18)));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_101_UNTIL_2024, RULE_101, RULE_102, RULE_352);

    private HeaderRules() {}
}
