package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.AD1;
import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.MISSING;
import static uk.kith.account.returns.ssda903.Table.OC2;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.Table.PLACED_ADOPTION;
import static uk.kith.account.returns.ssda903.Table.PREV_PERM;
import static uk.kith.account.returns.ssda903.Table.REVIEWS;
import static uk.kith.account.returns.ssda903.Table.UASC;
import static uk.kith.account.returns.ssda903.rules.Column.ACCOM;
import static uk.kith.account.returns.ssda903.rules.Column.ACTIV;
import static uk.kith.account.returns.ssda903.rules.Column.CHILD;
import static uk.kith.account.returns.ssda903.rules.Column.CONVICTED;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_INT;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_MATCH;
import static uk.kith.account.returns.ssda903.rules.Column.DUC;
import static uk.kith.account.returns.ssda903.rules.Column.FOSTER_CARE;
import static uk.kith.account.returns.ssda903.rules.Column.HEALTH_ASSESSMENT;
import static uk.kith.account.returns.ssda903.rules.Column.HEALTH_CHECK;
import static uk.kith.account.returns.ssda903.rules.Column.IMMUNISATIONS;
import static uk.kith.account.returns.ssda903.rules.Column.INTERVENTION_OFFERED;
import static uk.kith.account.returns.ssda903.rules.Column.INTERVENTION_RECEIVED;
import static uk.kith.account.returns.ssda903.rules.Column.IN_TOUCH;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.Column.LS_ADOPTR;
import static uk.kith.account.returns.ssda903.rules.Column.MOTHER;
import static uk.kith.account.returns.ssda903.rules.Column.NB_ADOPTR;
import static uk.kith.account.returns.ssda903.rules.Column.REVIEW;
import static uk.kith.account.returns.ssda903.rules.Column.REVIEW_CODE;
import static uk.kith.account.returns.ssda903.rules.Column.SEX_ADOPTR;
import static uk.kith.account.returns.ssda903.rules.Column.SUBSTANCE_MISUSE;
import static uk.kith.account.returns.ssda903.rules.Column.TEETH_CHECK;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about what may stand beside what in the tables of one child. */
final class AcrossTablesRules {

    private static final Column[] ADOPTION = {DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR};

    static final Rule<CareReturn> RULE_187 = rule("187")
            .says(
                    "The child was looked after all year, yet there is information about adoption or about leaving care.",
                    "Remove it, or check the child's episodes.")
            .fields(DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR, IN_TOUCH, ACTIV, ACCOM)
            .reads(OC3, AD1, EPISODES)
            .flagsEachOfAny(
                    List.of(OC3, AD1),
                    (row, year) -> row.hasAny(row.table() == OC3 ? Oc3Rules.ITEMS : ADOPTION)
                            && row.child().isLookedAfterAllYear(year));

    static final Rule<CareReturn> RULE_215 = rule("215")
            .says(
                    "The child has information both about leaving care and about health or offending while looked after"
                            + " all year.",
                    "Keep the one that is true of the year.")
            .fields(
                    IN_TOUCH,
                    ACTIV,
                    ACCOM,
                    CONVICTED,
                    HEALTH_CHECK,
                    IMMUNISATIONS,
                    TEETH_CHECK,
                    HEALTH_ASSESSMENT,
                    SUBSTANCE_MISUSE,
                    INTERVENTION_RECEIVED,
                    INTERVENTION_OFFERED)
            .flagsBoth(OC3, OC2, (oc3, oc2, year) -> oc3.hasAny(Oc3Rules.ITEMS) && oc2.hasAny(Oc2Rules.ZERO_OR_ONE));

    static final Rule<CareReturn> RULE_399 = rule("399")
            .says(
                    "The child has had nothing but short breaks, so mother, reviews and taking part in them are not asked.",
                    "Leave them blank, or check the legal status of the episodes.")
            .fields(MOTHER, LS, REVIEW, REVIEW_CODE)
            .reads(EPISODES, HEADER, REVIEWS)
            .flagsChildren(AcrossTablesRules::saysTooMuchOfShortBreaks);

    static final Rule<CareReturn> RULE_1012 = rule("1012")
            .says(
                    "The child has no episode this year, so nothing else is asked about them.",
                    "Remove the row, or add the child's episodes.")
            .fields(CHILD)
            .reads(EPISODES)
            .flagsEachOfAny(
                    List.of(PLACED_ADOPTION, MISSING, REVIEWS, AD1, PREV_PERM, OC2),
                    (row, year) -> row.child().episodes().isEmpty());

    static final Rule<CareReturn> RULE_1014 = rule("1014")
            .says(
                    "The young person left care before the year began, so they are not asked about as an unaccompanied child.",
                    "Remove the UASC row, or check the episodes and the care leaver's row.")
            .fields(ACTIV, ACCOM, IN_TOUCH, DUC)
            .reads(UASC, OC3, EPISODES)
            .flagsChildren(AcrossTablesRules::isLeaverAndUnaccompanied);

    static final List<Rule<CareReturn>> ALL = List.of(RULE_187, RULE_215, RULE_399, RULE_1012, RULE_1014);

    private AcrossTablesRules() {}

    private static void saysTooMuchOfShortBreaks(CareChild child, Terms year, Flags flags) {
        if (child.episodes().isEmpty()) return;
        for (var episode : child.episodes()) if (!episode.isShortBreak()) return;
        Set<CareLine> wrong = new LinkedHashSet<>();
        for (var review : child.rows(REVIEWS)) if (review.hasAny(REVIEW, REVIEW_CODE)) wrong.add(review);
        boolean isReviewed = !wrong.isEmpty();
        for (var header : child.rows(HEADER)) {
            if (header.mother().isGiven()) wrong.addAll(child.rows(REVIEWS));
            if (header.mother().isGiven() || isReviewed) wrong.add(header);
        }
        if (wrong.isEmpty()) return;
        wrong.addAll(child.episodes());
        flags.together(wrong);
    }

    private static void isLeaverAndUnaccompanied(CareChild child, Terms year, Flags flags) {
        if (child.episodes().isEmpty() || child.rows(UASC).isEmpty()) return;
        for (var episode : child.episodes()) if (episode.isInYear(year)) return;
        var wrong = new ArrayList<CareLine>();
        for (var oc3 : child.rows(OC3)) if (oc3.hasAny(Oc3Rules.ITEMS)) wrong.add(oc3);
        if (wrong.isEmpty()) return;
        wrong.addAll(child.rows(UASC));
        flags.together(wrong);
    }
}
