package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CHILD_IDENTIFIERS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.rules.Column.BIRTH;
import static uk.kith.account.returns.cin.rules.Column.CHILD_ID;
import static uk.kith.account.returns.cin.rules.Column.EXPECTED_BIRTH;
import static uk.kith.account.returns.cin.rules.Column.GENDER;
import static uk.kith.account.returns.cin.rules.Column.SEX;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Rule;

/** Rules about who the child is: the authority's own identifier, and the sex. */
final class IdentifierRules {

    private static final int LONGEST = 20;

    /** The sex, or up to 2024 the gender, that says it is not known. */
    private static final String UNKNOWN_SEX = "U";

    private static final String UNKNOWN_GENDER = "0";

    static final Rule<Census> RULE_8500 = rule("8500")
            .says("The child has no identifier.", "Enter the identifier by which your system knows the child.")
            .fields(CHILD_ID)
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> child.lacks(CHILD_ID));

    static final Rule<Census> RULE_8510 = rule("8510")
            .says(
                    "The child is in the census more than once.",
                    "Put all episodes of the child into one record, or give each child an identifier of its own.")
            .fields(CHILD_ID)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> child.child().rows(CHILD_IDENTIFIERS).size() > 1);

    static final Rule<Census> RULE_1570 = rule("1570")
            .says("The child's identifier has more than 20 characters.", "Shorten it to 20 characters or fewer.")
            .fields(CHILD_ID)
            .from(2025)
            .flagsEach(
                    CHILD_IDENTIFIERS, (child, census) -> isLong(child.childId().text()));

    static final Rule<Census> RULE_1580 = rule("1580")
            .says(
                    "The child's identifier holds something other than letters and digits.",
                    "Take out spaces, hyphens and other signs.")
            .fields(CHILD_ID)
            .from(2025)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> hasSigns(child.childId().text()));

    static final Rule<Census> RULE_8590 = rule("8590")
            .says("The child has no episode of need.", "Add the referral, or leave the child out of the census.")
            .fields(CHILD_ID)
            .byChild()
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> child.child().rows(CIN_DETAILS).isEmpty());

    static final Rule<Census> RULE_4180_UNTIL_2024 = rule("4180")
            .says("Gender must be 0, 1, 2 or 9.", "Choose the gender of the child, or 0 if it is not known.")
            .fields(GENDER)
            .until(2024)
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> !child.at(GENDER).isIn(CensusCodes.GENDER));

    static final Rule<Census> RULE_4180 = rule("4180")
            .says("Sex must be M, F or U.", "Choose the child's sex, or U if it is not known.")
            .fields(SEX)
            .from(2025)
            .flagsEach(CHILD_IDENTIFIERS, (child, census) -> !child.at(SEX).isIn(CensusCodes.SEX));

    static final Rule<Census> RULE_8750_UNTIL_2024 = rule("8750")
            .says("The gender of an unborn child must be 0.", "Enter 0, or the date of birth if the child is born.")
            .fields(GENDER, BIRTH, EXPECTED_BIRTH)
            .byChild(GENDER, EXPECTED_BIRTH)
            .until(2024)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> isUnborn(child) && !child.at(GENDER).is(UNKNOWN_GENDER));

    static final Rule<Census> RULE_8750 = rule("8750")
            .says("The sex of an unborn child must be U.", "Enter U, or the date of birth if the child is born.")
            .fields(SEX, BIRTH, EXPECTED_BIRTH)
            .byChild(SEX, EXPECTED_BIRTH)
            .from(2025)
            .flagsEach(
                    CHILD_IDENTIFIERS,
                    (child, census) -> isUnborn(child) && !child.at(SEX).is(UNKNOWN_SEX));

    static final Rule<Census> RULE_2886Q_UNTIL_2024 = rule("2886Q")
            .says(
                    "More than 2 in 100 children have no gender recorded, the unborn left out.",
                    "Record the gender where it is known, or explain why it is not.")
            .until(2024)
            .flagsReturn(census -> areManyUnknown(
                    census, child -> child.lacks(GENDER) || child.at(GENDER).is(UNKNOWN_GENDER)));

    static final Rule<Census> RULE_2886Q = rule("2886Q")
            .says(
                    "More than 2 in 100 children have no sex recorded, the unborn left out.",
                    "Record the sex where it is known, or explain why it is not.")
            .from(2025)
            .flagsReturn(census -> areManyUnknown(
                    census, child -> child.lacks(SEX) || child.at(SEX).is(UNKNOWN_SEX)));

    static final List<Rule<Census>> ALL = List.of(
            RULE_8500,
            RULE_8510,
            RULE_1570,
            RULE_1580,
            RULE_8590,
            RULE_4180_UNTIL_2024,
            RULE_4180,
            RULE_8750_UNTIL_2024,
            RULE_8750,
            RULE_2886Q_UNTIL_2024,
            RULE_2886Q);

    private IdentifierRules() {}

    private static boolean isLong(@Nullable String id) {
        return id != null && id.codePointCount(0, id.length()) > LONGEST;
    }

    private static boolean hasSigns(@Nullable String id) {
        if (id == null) return false;
        for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i)))
            if (!Character.isLetterOrDigit(id.codePointAt(i))) return true;
        return false;
    }

    private static boolean isUnborn(CensusLine child) {
        return child.lacks(BIRTH) && child.has(EXPECTED_BIRTH);
    }

    /** More than 2 in 100 of all children are born and so. */
    private static boolean areManyUnknown(Census census, Predicate<CensusLine> unknown) {
        var children = census.rows(CHILD_IDENTIFIERS);
        int count = 0;
        for (var child : children) if (child.lacks(EXPECTED_BIRTH) && unknown.test(child)) count++;
        return count * 50 > children.size();
    }
}
