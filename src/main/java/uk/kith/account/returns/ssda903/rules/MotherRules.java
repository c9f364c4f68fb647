package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.rules.Column.ACCOM;
import static uk.kith.account.returns.ssda903.rules.Column.ACTIV;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.IN_TOUCH;
import static uk.kith.account.returns.ssda903.rules.Column.MC_DOB;
import static uk.kith.account.returns.ssda903.rules.Column.MOTHER;
import static uk.kith.account.returns.ssda903.rules.Column.SEX;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about young mothers and their first child. */
final class MotherRules {

    static final Rule<CareReturn> RULE_171 = rule("171")
            .says("The date of birth of the mother's child is not a date.", "Enter it as day/month/year.")
            .fields(MC_DOB)
            .flagsEach(HEADER, (header, year) -> header.mcDob().isNoDate());

    static final Rule<CareReturn> RULE_174_UNTIL_2024 =
            boyWithChild().until(2024).flagsEach(HEADER, (header, year) -> isWithChild(header, "1"));

    static final Rule<CareReturn> RULE_174 =
            boyWithChild().from(2025).flagsEach(HEADER, (header, year) -> isWithChild(header, "M"));

    static final Rule<CareReturn> RULE_207 = rule("207")
            .says("Last year's return said she is a mother, this year's does not.", "Check which is right.")
            .fields(MOTHER)
            .reads(EPISODES)
            .flagsEachWithLastYear(
                    HEADER,
                    HEADER,
                    (header, last, year) -> last.mother().is("1")
                            && !header.mother().is("1")
                            && !header.child().episodes().isEmpty());

    static final Rule<CareReturn> RULE_393_UNTIL_2024 =
            motherNotSaid().until(2024).flagsEach(HEADER, (header, year) -> lacksMother(header, "2"));

    static final Rule<CareReturn> RULE_393 =
            motherNotSaid().from(2025).flagsEach(HEADER, (header, year) -> lacksMother(header, "F"));

    static final Rule<CareReturn> RULE_611 = rule("611")
            .says("She is a mother, but her child's date of birth is missing.", "Enter when her first child was born.")
            .fields(MOTHER, MC_DOB)
            .flagsEach(
                    HEADER,
                    (header, year) -> header.mother().is("1") && header.mcDob().isBlank());

    static final Rule<CareReturn> RULE_612_UNTIL_2024 =
            childOfNoMother().until(2024).flagsEach(HEADER, (header, year) -> isChildOfNoMother(header, "2"));

    static final Rule<CareReturn> RULE_612 =
            childOfNoMother().from(2025).flagsEach(HEADER, (header, year) -> isChildOfNoMother(header, "F"));

    static final Rule<CareReturn> RULE_620 = rule("620")
            .says(
                    "A mother would have been under 11 when the year began.",
                    "Check her date of birth, and whether she is one.")
            .fields(DOB, MOTHER)
            .flagsEach(
                    HEADER,
                    (header, year) -> header.mother().is("1")
                            && header.dob().plusYears(11).isAfter(year.start()));

    static final Rule<CareReturn> RULE_621 = rule("621")
            .says("The mother's child was not born after the mother.", "Check both dates of birth.")
            .fields(DOB, MC_DOB)
            .flagsEach(
                    HEADER,
                    (header, year) ->
                            header.mcDob().isKnown() && !header.mcDob().isAfter(header.dob()));

    static final Rule<CareReturn> RULE_624 = rule("624")
            .says("The first child's date of birth is not what last year's return said.", "Check which is right.")
            .fields(MC_DOB)
            .flagsEachWithLastYear(
                    HEADER,
                    HEADER,
                    (header, last, year) ->
                            last.mcDob().isGiven() && !header.mcDob().isSameTextAs(last.mcDob()));

    static final Rule<CareReturn> RULE_626 = rule("626")
            .says(
                    "Her child was born before this year, but last year's return said she was no mother.",
                    "Check the child's date of birth, and explain it if it is right.")
            .fields(MOTHER, MC_DOB)
            .flagsEachWithLastYear(
                    HEADER,
                    HEADER,
                    (header, last, year) -> header.mother().asNumber() == 1
                            && last.mother().asNumber() == 0
                            && header.mcDob().isBefore(year.start()));

    static final Rule<CareReturn> RULE_628 = rule("628")
            .says("A care leaver who was not looked after this year needs no word on motherhood.", "Leave it empty.")
            .fields(MOTHER)
            .reads(EPISODES, OC3)
            .flagsEach(
                    HEADER,
                    (header, year) -> header.mother().isGiven()
                            && header.child().episodes().isEmpty()
                            && header.child().any(OC3, leaver -> leaver.hasAny(IN_TOUCH, ACTIV, ACCOM)));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_171,
            RULE_174_UNTIL_2024,
            RULE_174,
            RULE_207,
            RULE_393_UNTIL_2024,
            RULE_393,
            RULE_611,
            RULE_612_UNTIL_2024,
            RULE_612,
            RULE_620,
            RULE_621,
            RULE_624,
            RULE_626,
            RULE_628);

    private MotherRules() {}

    private static RuleWords boyWithChild() {
        return rule("174")
                .says(
                        "The date of birth of a mother's child is given for a boy.",
                        "Check the sex, or take the date out.")
                .fields(SEX, MC_DOB);
    }

    private static boolean isWithChild(CareLine header, String male) {
        return header.sex().is(male) && header.mcDob().isGiven();
    }

    private static RuleWords motherNotSaid() {
        return rule("393")
                .says("The return does not say whether she is a mother.", "Enter 1 if she is, and 0 if not.")
                .fields(MOTHER)
                .reads(EPISODES);
    }

    private static boolean lacksMother(CareLine header, String female) {
        return header.sex().is(female)
                && header.mother().isBlank()
                && header.child().any(EPISODES, episode -> !isShortBreak(episode));
    }

    /** In small letters too, for this rule alone. */
    private static boolean isShortBreak(CareLine episode) {
        return episode.ls().isIgnoringCase("V3") || episode.ls().isIgnoringCase("V4");
    }

    private static RuleWords childOfNoMother() {
        return rule("612")
                .says(
                        "A first child's date of birth is given, but she is not said to be a mother.",
                        "Check which is right.")
                .fields(SEX, MOTHER, MC_DOB);
    }

    private static boolean isChildOfNoMother(CareLine header, String female) {
        return header.sex().is(female)
                && (header.mother().isBlank() || header.mother().is("0"))
                && header.mcDob().isGiven();
    }
}
