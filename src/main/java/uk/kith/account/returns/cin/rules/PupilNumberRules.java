package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CHILD_IDENTIFIERS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.rules.Column.BIRTH;
import static uk.kith.account.returns.cin.rules.Column.FORMER_UPN;
import static uk.kith.account.returns.cin.rules.Column.NO_FURTHER_ACTION;
import static uk.kith.account.returns.cin.rules.Column.UPN;
import static uk.kith.account.returns.cin.rules.Column.UPN_UNKNOWN;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Rule;
import uk.kith.statute.codes.Upn;

/** Rules about the unique pupil number, and the reason that there is none. */
final class PupilNumberRules {

    private static final int LENGTH = 13;
    private static final int SCHOOL_AGE = 6;

    /** Referral with no further action after, so that no number was sought. */
    private static final String NOT_SOUGHT = "UN7";

    private static final Set<String> REASONS_OF_A_PUPIL = Set.of("UN2", "UN3", "UN4", "UN5", "UN6", NOT_SOUGHT);

    static final Rule<Census> RULE_1510 = rule("1510")
            .says("The first letter of the UPN does not fit its digits.", "Check the UPN with the school.")
            .fields(UPN)
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> hasWrongLetter(numberOf(child)));

    static final Rule<Census> RULE_1520 = rule("1520")
            .says("More than one child has this UPN.", "Check with the school whose it is.")
            .fields(UPN)
            .byChild(UPN)
            .flagsAcross((census, found) -> {
                var once = new HashSet<String>();
                var more = new HashSet<String>();
                for (var child : census.rows(CHILD_IDENTIFIERS))
                    if (!once.add(numberOf(child))) more.add(numberOf(child));
                for (var child : census.rows(CHILD_IDENTIFIERS))
                    if (child.at(UPN).isIn(more)) found.row(child);
            });

    static final Rule<Census> RULE_1530_UNTIL_2023 = rule("1530")
            .says("The UPN does not name an authority.", "Check its second to fourth character with the school.")
            .fields(UPN)
            .until(2023)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> namesNone(numberOf(child), CensusCodes.UPN_AUTHORITY_UNTIL_2023));

    static final Rule<Census> RULE_1530 = rule("1530")
            .says("The UPN does not name an authority.", "Check its second to fourth character with the school.")
            .fields(UPN)
            .from(2024)
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> namesNone(numberOf(child), CensusCodes.UPN_AUTHORITY));

    static final Rule<Census> RULE_1540 = rule("1540")
            .says("The fifth to twelfth characters of the UPN are not all digits.", "Check the UPN with the school.")
            .fields(UPN)
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> child.has(UPN) && !areDigits(numberOf(child), 4, 12));

    static final Rule<Census> RULE_1550 = rule("1550")
            .says(
                    "The last character of the UPN is neither a digit nor a letter that is used.",
                    "Check the UPN with the school; I, O and S are never used.")
            .fields(UPN)
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> hasWrongEnd(numberOf(child)));

    static final Rule<Census> RULE_1560Q = rule("1560Q")
            .says(
                    "The former UPN is not a letter and twelve digits.",
                    "Check it with the school, or explain why it is right.")
            .fields(FORMER_UPN)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> child.has(FORMER_UPN)
                            && !isLetterAndDigits(child.at(FORMER_UPN).toString()));

    static final Rule<Census> RULE_8770Q_UNTIL_2024 = rule("8770Q")
            .says(
                    "A child of school age has no UPN, and no reason why not.",
                    "Enter the UPN, or the reason that it is not known.")
            .fields(UPN, UPN_UNKNOWN)
            .byChild()
            .until(2024)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> lacksNumber(child, census.referenceDate().plusYears(-SCHOOL_AGE)));

    static final Rule<Census> RULE_8770Q = rule("8770Q")
            .says(
                    "A child of school age has no UPN, and no reason why not.",
                    "Enter the UPN, or the reason that it is not known.")
            .fields(UPN, UPN_UNKNOWN)
            .byChild()
            .from(2025)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> lacksNumber(child, endOfAugust(census).plusYears(-SCHOOL_AGE)));

    static final Rule<Census> RULE_8772 = rule("8772")
            .says(
                    "The reason for no UPN is that the referral went no further, but this one did.",
                    "Enter the UPN or another reason, or correct what became of the referral.")
            .fields(UPN_UNKNOWN, NO_FURTHER_ACTION)
            .byChild(NO_FURTHER_ACTION)
            .flagsBothOfChild(
                    CHILD_IDENTIFIERS,
                    CIN_DETAILS,
                    (child, details, census) ->
                            child.at(UPN_UNKNOWN).is(NOT_SOUGHT) && !details.says(NO_FURTHER_ACTION));

    static final List<Rule<Census>> ALL = List.of(
            RULE_1510,
            RULE_1520,
            RULE_1530_UNTIL_2023,
            RULE_1530,
            RULE_1540,
            RULE_1550,
            RULE_1560Q,
            RULE_8770Q_UNTIL_2024,
            RULE_8770Q,
            RULE_8772);

    private PupilNumberRules() {}

    private static String numberOf(CensusLine child) {
        var text = child.at(UPN).text();
        return text == null ? "" : text;
    }

    private static boolean hasWrongLetter(String upn) {
        return upn.length() == LENGTH
                && areDigits(upn, 1, LENGTH)
                && upn.charAt(0) != Upn.checkLetter(upn.substring(1));
    }

    private static boolean namesNone(String upn, Set<String> authorities) {
        return upn.length() == LENGTH && !authorities.contains(upn.substring(1, 4));
    }

    private static boolean hasWrongEnd(String upn) {
        return upn.length() == LENGTH && !Upn.mayEndIn(upn.charAt(LENGTH - 1));
    }

    private static boolean isLetterAndDigits(String upn) {
        return upn.length() == LENGTH && Character.isLetter(upn.charAt(0)) && areDigits(upn, 1, LENGTH);
    }

    /** The characters from one place up to, but not including, another, as far as there are any; none are no digits. */
    private static boolean areDigits(String text, int from, int until) {
        int end = Math.min(until, text.length());
        for (int i = from; i < end; i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        return end > from;
    }

    private static boolean lacksNumber(CensusLine child, Day bornBy) {
        return child.lacks(UPN)
                && !isReason(child.at(UPN_UNKNOWN))
                && child.at(BIRTH).isOnOrBefore(bornBy)
                && child.child().hadFurtherAction();
    }

    private static boolean isReason(Cell reason) {
        var text = reason.text();
        return text != null && REASONS_OF_A_PUPIL.contains(text.toUpperCase(Locale.ROOT));
    }

    /** The last day before the school year that begins in the year of the reference date. */
    private static Day endOfAugust(Census census) {
        var reference = census.referenceDate().orNull();
        return reference == null ? Day.NO_DAY : Day.of(reference.getYear(), 8, 31);
    }
}
