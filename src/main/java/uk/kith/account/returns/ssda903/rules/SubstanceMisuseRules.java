package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.OC2;
import static uk.kith.account.returns.ssda903.rules.Column.INTERVENTION_OFFERED;
import static uk.kith.account.returns.ssda903.rules.Column.INTERVENTION_RECEIVED;
import static uk.kith.account.returns.ssda903.rules.Column.SUBSTANCE_MISUSE;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about help for a child with a substance misuse problem: whether it was received and, if not, offered. */
final class SubstanceMisuseRules {

    static final Rule<CareReturn> RULE_158 = rule("158")
            .says(
                    "Help with substance misuse was received, so whether it was offered is not asked.",
                    "Leave offered blank.")
            .fields(INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
            .flagsEach(
                    OC2,
                    (oc2, year) -> oc2.interventionReceived().is("1")
                            && oc2.interventionOffered().isGiven());

    static final Rule<CareReturn> RULE_159 = rule("159")
            .says(
                    "The child has a substance misuse problem and received no help, and it is not said whether any was"
                            + " offered.",
                    "Enter 1 if help was offered, otherwise 0.")
            .fields(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
            .flagsEach(
                    OC2,
                    (oc2, year) -> oc2.substanceMisuse().is("1")
                            && oc2.interventionReceived().is("0")
                            && oc2.interventionOffered().isBlank());

    static final Rule<CareReturn> RULE_192 = rule("192")
            .says(
                    "The child has a substance misuse problem, and it is not said whether help was received.",
                    "Enter 1 if the child received help, otherwise 0.")
            .fields(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED)
            .flagsEach(
                    OC2,
                    (oc2, year) -> oc2.substanceMisuse().is("1")
                            && oc2.interventionReceived().isBlank());

    static final Rule<CareReturn> RULE_193 = rule("193")
            .says(
                    "No substance misuse problem is recorded, yet help is said to be received or offered, or not.",
                    "Leave both blank, or record the problem.")
            .fields(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
            .flagsEach(
                    OC2,
                    (oc2, year) -> (oc2.substanceMisuse().isBlank()
                                    || oc2.substanceMisuse().is("0"))
                            && (oc2.interventionReceived().isGiven()
                                    || oc2.interventionOffered().isGiven()));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_158, RULE_159, RULE_192, RULE_193);

    private SubstanceMisuseRules() {}
}
