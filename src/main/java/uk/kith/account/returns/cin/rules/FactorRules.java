package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.ASSESSMENTS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.rules.CensusCodes.ASSESSMENT_FACTOR;
import static uk.kith.account.returns.cin.rules.CensusCodes.CLOSED_AFTER_ASSESSMENT;
import static uk.kith.account.returns.cin.rules.CensusCodes.NOTHING_FOUND;
import static uk.kith.account.returns.cin.rules.Column.ASSESSMENT_ID;
import static uk.kith.account.returns.cin.rules.Column.AUTHORISATION;
import static uk.kith.account.returns.cin.rules.Column.CLOSURE_REASON;
import static uk.kith.account.returns.cin.rules.Column.FACTOR;
import static uk.kith.account.returns.cin.rules.Column.FACTORS;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.util.HashSet;
import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about the factors that assessments found. */
final class FactorRules {

    private static final List<String> NO_FACTORS = List.of();

    static final Rule<Census> RULE_8869 = rule("8869")
            .says("The assessment found no factor, and others beside.", "Take out factor 21, or the others.")
            .fields(FACTORS)
            .flagsEach(
                    ASSESSMENTS,
                    (row, census) -> holdsOthers(row)
                            && row.episode().rows(ASSESSMENTS).stream()
                                    .anyMatch(other -> isPartOf(row, other)
                                            && factors(other).contains(NOTHING_FOUND)));

    static final Rule<Census> RULE_8873Q = rule("8873Q")
            .says(
                    "The only assessment found no factor, but the episode did not close after it.",
                    "Check the factors and the reason for closure, or explain.")
            .fields(FACTORS, CLOSURE_REASON)
            .byEpisode(ASSESSMENT_ID, CLOSURE_REASON)
            .flagsEpisodes((episode, census, found) -> {
                if (!isOneAssessment(episode.rows(ASSESSMENTS))) return;
                for (var assessment : episode.rows(ASSESSMENTS)) {
                    if (!foundNothing(assessment)) continue;
                    for (var details : episode.rows(CIN_DETAILS))
                        if (!details.at(CLOSURE_REASON).isIn(CLOSED_AFTER_ASSESSMENT)) found.rows(assessment, details);
                }
            });

    static final Rule<Census> RULE_8897Q = rule("8897Q")
            .says(
                    "The finished assessment has no factor, or one unknown to the census.",
                    "Choose the factors from the list, or explain.")
            .fields(AUTHORISATION, FACTORS)
            .byChild(ASSESSMENT_ID, FACTORS)
            .flagsEach(
                    ASSESSMENTS,
                    (assessment, census) -> assessment.at(AUTHORISATION).isOnOrAfter(census.periodStart())
                            && !hasKnownFactors(assessment));

    static final Rule<Census> RULE_8898 = rule("8898")
            .says("The assessment has the same factor more than once.", "Keep one of them.")
            .fields(FACTORS)
            .byChild(ASSESSMENT_ID, FACTORS)
            .flagsEach(ASSESSMENTS, (assessment, census) -> {
                var once = new HashSet<String>();
                for (var factor : assessment.episode().factorsOf(assessment))
                    if (factor.has(FACTOR) && !once.add(factor.at(FACTOR).toString())) return true;
                return false;
            });

    static final Rule<Census> RULE_8945Q = rule("8945Q")
            .says("Factor 18A is no longer used.", "Choose 18B or 18C instead, or explain.")
            .fields(FACTORS)
            .from(2025)
            .flagsEach(ASSESSMENTS, (assessment, census) -> uses(assessment, "18A"));

    static final Rule<Census> RULE_8950Q = rule("8950Q")
            .says("Factor 19A is no longer used.", "Choose 19B or 19C instead, or explain.")
            .fields(FACTORS)
            .from(2025)
            .flagsEach(ASSESSMENTS, (assessment, census) -> uses(assessment, "19A"));

    static final List<Rule<Census>> ALL = List.of(RULE_8869, RULE_8873Q, RULE_8897Q, RULE_8898, RULE_8945Q, RULE_8950Q);

    private FactorRules() {}

    /** The factors that stand in the assessment's own row, with spaces between. */
    private static List<String> factors(CensusLine assessment) {
        var text = assessment.at(FACTORS).text();
        return text == null ? NO_FACTORS : List.of(text.split(" "));
    }

    private static boolean holdsOthers(CensusLine assessment) {
        for (var factor : factors(assessment)) if (!factor.equals(NOTHING_FOUND)) return true;
        return false;
    }

    /** Rows of one number that ended together are one assessment: a list may come as a row for each factor. */
    private static boolean isPartOf(CensusLine row, CensusLine other) {
        return row == other
                || row.at(ASSESSMENT_ID).isSameTextAs(other.at(ASSESSMENT_ID))
                        && row.at(AUTHORISATION).isSameTextAs(other.at(AUTHORISATION));
    }

    /** Rows of one number are one assessment. */
    private static boolean isOneAssessment(List<CensusLine> rows) {
        for (var row : rows)
            if (!row.at(ASSESSMENT_ID).isSameTextAs(rows.getFirst().at(ASSESSMENT_ID))) return false;
        return true;
    }

    private static boolean foundNothing(CensusLine assessment) {
        for (var factor : assessment.episode().factorsOf(assessment))
            if (factor.at(FACTOR).is(NOTHING_FOUND)) return true;
        return false;
    }

    private static boolean hasKnownFactors(CensusLine assessment) {
        var factors = assessment.episode().factorsOf(assessment);
        if (factors.isEmpty()) return assessment.at(FACTORS).isIn(ASSESSMENT_FACTOR);
        for (var factor : factors) if (!factor.at(FACTOR).isIn(ASSESSMENT_FACTOR)) return false;
        return true;
    }

    private static boolean uses(CensusLine assessment, String wanted) {
        for (var factor : factors(assessment)) if (factor.equalsIgnoreCase(wanted)) return true;
        return false;
    }
}
