package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.AD1;
import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.rules.Column.ACCOM;
import static uk.kith.account.returns.ssda903.rules.Column.ACTIV;
import static uk.kith.account.returns.ssda903.rules.Column.CHILD;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_INT;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_MATCH;
import static uk.kith.account.returns.ssda903.rules.Column.FOSTER_CARE;
import static uk.kith.account.returns.ssda903.rules.Column.IN_TOUCH;
import static uk.kith.account.returns.ssda903.rules.Column.LS_ADOPTR;
import static uk.kith.account.returns.ssda903.rules.Column.NB_ADOPTR;
import static uk.kith.account.returns.ssda903.rules.Column.SEX_ADOPTR;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about what the return says of an adoption: its two dates, and who adopts. */
final class AdoptionRules {

    private static final Column[] ALL_SIX = {DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR};

    private static final Set<String> ZERO_OR_ONE = Set.of("0", "1");
    private static final Set<String> ONE_OR_TWO = Set.of("1", "2");
    private static final Set<String> ONE_PERSON = Set.of("M1", "F1");
    private static final Set<String> SAME_SEX = Set.of("MM", "FF");
    private static final Set<String> MAN_AND_WOMAN = Set.of("MF");
    private static final Set<String> COUPLE = Set.of("MM", "FF", "MF");
    private static final Set<String> ADOPTERS = Set.of("M1", "F1", "MM", "FF", "MF");
    private static final Set<String> LEGAL_STATUS = Set.of("L0", "L11", "L12", "L2", "L3", "L4");

    static final Rule<CareReturn> RULE_112 = rule("112")
            .says("The day of the decision to adopt is not a date.", "Enter it as day/month/year.")
            .fields(DATE_INT)
            .flagsEach(AD1, (ad1, year) -> ad1.dateInt().isNoDate());

    static final Rule<CareReturn> RULE_113 = rule("113")
            .says("The day on which child and adopters were matched is not a date.", "Enter it as day/month/year.")
            .fields(DATE_MATCH)
            .flagsEach(AD1, (ad1, year) -> ad1.dateMatch().isNoDate());

    static final Rule<CareReturn> RULE_114 = rule("114")
            .says("Whether the child's foster carers adopt must be 1 or 0.", "Enter 1 if they do, and 0 if not.")
            .fields(FOSTER_CARE)
            .flagsEach(AD1, (ad1, year) -> ad1.fosterCare().isGivenBeyond(ZERO_OR_ONE));

    static final Rule<CareReturn> RULE_134 = rule("134")
            .says(
                    "A care leaver's row and an adoption are given for the same child.",
                    "Take out the one that is wrong.")
            .fields(IN_TOUCH, ACTIV, ACCOM, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
            .flagsEachWith(AD1, OC3, (ad1, leaver, year) -> saysAny(ad1) && leaver.hasAny(IN_TOUCH, ACTIV, ACCOM));

    static final Rule<CareReturn> RULE_151 = rule("151")
            .says("Only some of the facts about an adoption are given.", "Give all six, or none.")
            .fields(ALL_SIX)
            .flagsEach(AD1, (ad1, year) -> saysAny(ad1) && !saysAll(ad1));

    static final Rule<CareReturn> RULE_175 = rule("175")
            .says("The number of adopters must be 1 or 2.", "Enter how many people adopt the child.")
            .fields(NB_ADOPTR)
            .flagsEach(AD1, (ad1, year) -> ad1.nbAdoptr().isGivenBeyond(ONE_OR_TWO));

    static final Rule<CareReturn> RULE_176 = rule("176")
            .says("The sex of the adopters must be M1, F1, MM, FF or MF.", "Choose the code for who adopts.")
            .fields(SEX_ADOPTR)
            .flagsEach(AD1, (ad1, year) -> ad1.sexAdoptr().isGivenBeyond(ADOPTERS));

    static final Rule<CareReturn> RULE_177 = rule("177")
            .says(
                    "The legal status of the adopters must be L0, L11, L12, L2, L3 or L4.",
                    "Choose the code for who adopts.")
            .fields(LS_ADOPTR)
            .flagsEach(AD1, (ad1, year) -> ad1.lsAdoptr().isGivenBeyond(LEGAL_STATUS));

    static final Rule<CareReturn> RULE_333 = rule("333")
            .says(
                    "The child was matched with adopters, but the decision to adopt is missing or came later.",
                    "Check both dates: the decision comes first.")
            .fields(DATE_INT)
            .flagsEach(
                    AD1,
                    (ad1, year) -> ad1.dateMatch().isKnown() && !ad1.dateInt().isOnOrBefore(ad1.dateMatch()));

    static final Rule<CareReturn> RULE_511 = rule("511")
            .says("Two people adopt, but the sex is given of one.", "Choose MM, FF or MF, or correct the number.")
            .fields(NB_ADOPTR, SEX_ADOPTR)
            .flagsEach(
                    AD1,
                    (ad1, year) -> ad1.nbAdoptr().is("2") && ad1.sexAdoptr().isIn(ONE_PERSON));

    static final Rule<CareReturn> RULE_514 = adopters(
            "514", "L0", ONE_PERSON, "One person adopts alone, but the sex is not that of one.", "Choose M1 or F1");

    static final Rule<CareReturn> RULE_517 = adopters(
            "517",
            "L3",
            MAN_AND_WOMAN,
            "An unmarried couple of man and woman adopts, but the sex is another.",
            "Choose MF");

    static final Rule<CareReturn> RULE_518 = adopters(
            "518", "L4", SAME_SEX, "An unmarried couple of one sex adopts, but the sex is another.", "Choose MM or FF");

    static final Rule<CareReturn> RULE_519 = adopters(
            "519", "L2", COUPLE, "Civil partners adopt, but the sex is not that of a couple.", "Choose MM, FF or MF");

    static final Rule<CareReturn> RULE_520 = adopters(
            "520", "L11", MAN_AND_WOMAN, "A married man and woman adopt, but the sex is another.", "Choose MF");

    static final Rule<CareReturn> RULE_524 = adopters(
            "524", "L12", SAME_SEX, "A married couple of one sex adopts, but the sex is another.", "Choose MM or FF");

    static final Rule<CareReturn> RULE_602 = rule("602")
            .says(
                    "Facts about an adoption are given, but no episode ended in adoption this year.",
                    "Check the reason the last episode ended, or take the facts out.")
            .fields(CHILD)
            .reads(EPISODES)
            .flagsEach(AD1, (ad1, year) -> saysAny(ad1) && !ad1.child().any(EPISODES, e -> isAdoptionIn(year, e)));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_112, RULE_113, RULE_114, RULE_134, RULE_151, RULE_175, RULE_176, RULE_177, RULE_333, RULE_511,
            RULE_514, RULE_517, RULE_518, RULE_519, RULE_520, RULE_524, RULE_602);

    private AdoptionRules() {}

    private static Rule<CareReturn> adopters(
            String code, String status, Set<String> sexes, String wrong, String advice) {
        return rule(code)
                .says(wrong, advice + ", or correct the legal status.")
                .fields(LS_ADOPTR, SEX_ADOPTR)
                .flagsEach(
                        AD1,
                        (ad1, year) ->
                                ad1.lsAdoptr().is(status) && !ad1.sexAdoptr().isIn(sexes));
    }

    /** Any of the six facts about the adoption is given. */
    static boolean saysAny(CareLine ad1) {
        return ad1.hasAny(ALL_SIX);
    }

    static boolean saysAll(CareLine ad1) {
        return ad1.hasAll(ALL_SIX);
    }

    /** The episode ended in adoption in the year. */
    static boolean isAdoptionIn(Terms year, CareLine episode) {
        return episode.endsInAdoption() && episode.dec().isWithin(year.start(), year.end());
    }
}
