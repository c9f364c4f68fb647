package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.rules.Column.CHILD;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.ETHNIC;
import static uk.kith.account.returns.ssda903.rules.Column.RNE;
import static uk.kith.account.returns.ssda903.rules.Column.SEX;
import static uk.kith.account.returns.ssda903.rules.Column.UASC;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about who the child is, this year and against last year. */
final class HeaderRules {

    private static final Set<String> SEX_UNTIL_2024 = Set.of("1", "2");

    static final Rule<CareReturn> RULE_101_UNTIL_2024 = rule("101")
            .says("Sex must be 1 (male) or 2 (female).", "Enter the sex recorded at birth.")
            .fields(SEX)
            .until(2024)
            .flagsEach(HEADER, (header, year) -> !header.sex().isIn(SEX_UNTIL_2024));

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

    static final Rule<CareReturn> RULE_103 = rule("103")
            .says(
                    "The ethnic background is missing or is not one of the codes.",
                    "Choose a code from the list; REFU if the family preferred not to say, NOBT if nobody has asked yet.")
            .fields(ETHNIC)
            .flagsEach(HEADER, (header, year) -> !header.ethnic().isIn(CareCodes.ETHNIC));

    static final Rule<CareReturn> RULE_105 = rule("105")
            .says(
                    "The return does not say whether the child is unaccompanied and seeking asylum.",
                    "Enter 1 if so, and 0 if not.")
            .fields(UASC)
            .needs(all -> all.terms().isXml(), "only an XML return says who is an unaccompanied asylum-seeking child")
            .flagsEach(HEADER, (header, year) -> {
                double uasc = header.uasc().asNumber();
                return uasc != 0 && uasc != 1;
            });

    static final Rule<CareReturn> RULE_202 = rule("202")
            .says(
                    "Sex is not what last year's return said.",
                    "Find out which is right; if last year's was not, explain it.")
            .fields(SEX)
            .flagsEachWithLastYear(
                    HEADER, HEADER, (header, last, year) -> !header.sex().isSameTextAs(last.sex()));

    static final Rule<CareReturn> RULE_203 = rule("203")
            .says(
                    "The date of birth is not what last year's return said.",
                    "Find out which is right; if last year's was not, explain it.")
            .fields(DOB)
            .flagsEachWithLastYear(
                    HEADER,
                    HEADER,
                    (header, last, year) -> header.dob().number() != last.dob().number());

    static final Rule<CareReturn> RULE_204 = rule("204")
            .says(
                    "The ethnic background is not what last year's return said.",
                    "Ask the child or the family which is right, and explain a change.")
            .fields(ETHNIC)
            .flagsEachWithLastYear(HEADER, HEADER, (header, last, year) -> {
                var before = last.ethnic().text();
                return before == null
                        ? header.ethnic().isGiven()
                        : !header.ethnic().isIgnoringCase(before);
            });

    static final Rule<CareReturn> RULE_231 = rule("231")
            .says(
                    "An unaccompanied asylum-seeking child under 11 at the end of the year is rare.",
                    "Check the date of birth, and explain it if it is right.")
            .fields(DOB, UASC)
            .from(2025)
            .flagsEach(
                    HEADER,
                    (header, year) -> header.uasc().is("1")
                            && header.dob().isAfter(year.end().plusYears(-11)));

    static final Rule<CareReturn> RULE_232 = rule("232")
            .says("The child's sex is said to be unknown.", "Enter M or F if anybody knows.")
            .fields(SEX)
            .from(2025)
            .flagsEach(HEADER, (header, year) -> header.sex().isIgnoringCase("U"));

    static final Rule<CareReturn> RULE_301 = rule("301")
            .says("The child was born after the end of the year.", "Check the date of birth.")
            .fields(DOB)
            .flagsEach(HEADER, (header, year) -> header.dob().isAfter(year.end()));

    static final Rule<CareReturn> RULE_351 = rule("351")
            .says(
                    "The young person had turned 25 before the year began.",
                    "Check the date of birth, or leave them out.")
            .fields(DOB)
            .flagsEach(HEADER, (header, year) -> header.dob().plusYears(25).isBefore(year.start()));

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

    static final Rule<CareReturn> RULE_EPI = rule("EPI")
            .says(
                    "The return has neither an episode nor a care leaver's row for this child.",
                    "Add the missing row, or take the child out of the return.")
            .fields(CHILD)
            .flagsEach(
                    HEADER,
                    (header, year) -> header.child().episodes().isEmpty()
                            && header.child().rows(OC3).isEmpty());

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_101_UNTIL_2024,
            RULE_101,
            RULE_102,
            RULE_103,
            RULE_105,
            RULE_202,
            RULE_203,
            RULE_204,
            RULE_231,
            RULE_232,
            RULE_301,
            RULE_351,
            RULE_352,
            RULE_EPI);

    private HeaderRules() {}
}
