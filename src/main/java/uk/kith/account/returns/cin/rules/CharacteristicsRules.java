package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.CHILD_CHARACTERISTICS;
import static uk.kith.account.returns.cin.CinTable.CHILD_IDENTIFIERS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.CinTable.DISABILITIES;
import static uk.kith.account.returns.cin.rules.CensusCodes.NO_DISABILITY;
import static uk.kith.account.returns.cin.rules.Column.BIRTH;
import static uk.kith.account.returns.cin.rules.Column.DISABILITY;
import static uk.kith.account.returns.cin.rules.Column.ETHNICITY;
import static uk.kith.account.returns.cin.rules.Column.NO_FURTHER_ACTION;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.HashSet;
import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about ethnicity and disability. */
final class CharacteristicsRules {

    private static final int FEWEST_CODES = 8;

    static final Rule<Census> RULE_4220 = rule("4220")
            .says("The ethnicity is missing or unknown to the census.", "Choose one from the list.")
            .fields(ETHNICITY)
            .flagsEach(
                    CHILD_CHARACTERISTICS,
                    (child, census) -> !child.at(ETHNICITY).isIn(CensusCodes.ETHNICITY));

    static final Rule<Census> RULE_2887Q = rule("2887Q")
            .says(
                    "Fewer than 8 kinds of disability are used in the whole census.",
                    "Check that disabilities are recorded by their kinds, or explain.")
            .flagsReturn(census -> {
                var used = new HashSet<String>();
                for (var row : census.rows(DISABILITIES))
                    if (isKind(row)) used.add(row.at(DISABILITY).toString());
                return used.size() < FEWEST_CODES;
            });

    static final Rule<Census> RULE_2888Q = rule("2888Q")
            .says(
                    "No child of the census has more than one disability.",
                    "Check that all disabilities of a child are recorded, or explain.")
            .flagsReturn(census -> {
                boolean isAny = false;
                for (var row : census.rows(DISABILITIES))
                    isAny |= !row.at(DISABILITY).is(NO_DISABILITY);
                if (!isAny) return false;
                for (var child : census.children()) if (kinds(child) > 1) return false;
                return true;
            });

    static final Rule<Census> RULE_8540 = rule("8540")
            .says(
                    "The child's disability is missing or unknown to the census.",
                    "Choose each one from the list, or NONE for a child without a disability.")
            .fields(BIRTH, DISABILITY, NO_FURTHER_ACTION)
            .byChild(BIRTH)
            .flagsChildren((child, census, found) -> {
                if (!child.hadFurtherAction() || hasKnownDisabilities(child)) return;
                for (var identifiers : child.rows(CHILD_IDENTIFIERS)) {
                    if (identifiers.lacks(BIRTH)) continue;
                    for (var row : child.rows(DISABILITIES)) if (isUnknown(row)) found.rows(identifiers, row);
                    for (var details : child.rows(CIN_DETAILS))
                        if (details.denies(NO_FURTHER_ACTION)) found.rows(identifiers, details);
                }
            });

    static final Rule<Census> RULE_8790 = rule("8790")
            .says(
                    "The child has a disability recorded beside NONE.",
                    "Take out NONE if the child has a disability, or else the others.")
            .fields(DISABILITY)
            .flagsEach(
                    DISABILITIES,
                    (row, census) -> !isNone(row) && child(row).stream().anyMatch(CharacteristicsRules::isNone));

    static final Rule<Census> RULE_8794 = rule("8794")
            .says("The child has the same disability recorded more than once.", "Keep one of them.")
            .fields(DISABILITY)
            .flagsEach(DISABILITIES, (row, census) -> {
                for (var other : child(row))
                    if (other != row && other.at(DISABILITY).equalsGiven(row.at(DISABILITY))) return true;
                return false;
            });

    static final List<Rule<Census>> ALL = List.of(RULE_4220, RULE_2887Q, RULE_2888Q, RULE_8540, RULE_8790, RULE_8794);

    private CharacteristicsRules() {}

    private static List<CensusLine> child(CensusLine row) {
        return row.child().rows(DISABILITIES);
    }

    private static boolean isKind(CensusLine row) {
        return row.has(DISABILITY) && !row.at(DISABILITY).is(NO_DISABILITY);
    }

    private static int kinds(CensusChild child) {
        int kinds = 0;
        for (var row : child.rows(DISABILITIES)) if (isKind(row)) kinds++;
        return kinds;
    }

    private static boolean isNone(CensusLine row) {
        return row.at(DISABILITY).isIgnoringCase(NO_DISABILITY);
    }

    private static boolean isUnknown(CensusLine row) {
        return !row.at(DISABILITY).isIn(CensusCodes.DISABILITY);
    }

    private static boolean hasKnownDisabilities(CensusChild child) {
        for (var row : child.rows(DISABILITIES)) if (isUnknown(row)) return false;
        return !child.rows(DISABILITIES).isEmpty();
    }
}
