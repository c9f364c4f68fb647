package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about which placements must have the number under which Ofsted registered the home, and which must not. */
final class EpisodeNumberRules {

    /** Confidential, Northern Ireland, Scotland, Wales, and outside the United Kingdom. */
    private static final Set<String> NOT_IN_ENGLAND = Set.of("CON", "NIR", "SCO", "WAL", "NUK");

    /** Stands where a home has no number. */
    private static final String NO_NUMBER = "XXXXXXX";

    private static final Set<String> NOT_REGISTERED_IN_2025 =
            Set.of("P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1");
    private static final Set<String> NUMBER_NOT_WANTED_IN_2024 =
            Set.of("P1", "P2", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1");
    private static final Set<String> NOT_REGISTERED_UNTIL_2024 =
            Set.of("H5", "P1", "P2", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1");

    static final Rule<CareReturn> RULE_218_UNTIL_2024 =
            rule218().until(2024).flagsEach(EPISODES, (e, year) -> lacksNumber(e, year, NOT_REGISTERED_UNTIL_2024));

    static final Rule<CareReturn> RULE_218_UNTIL_2025 = rule218()
            .from(2025)
            .until(2025)
            .flagsEach(EPISODES, (e, year) -> lacksNumber(e, year, NOT_REGISTERED_IN_2025));

    static final Rule<CareReturn> RULE_218 =
            rule218().from(2026).flagsEach(EPISODES, (e, year) -> lacksNumber(e, year, CareCodes.NOT_REGISTERED));

    static final Rule<CareReturn> RULE_222_UNTIL_2023 =
            rule222().until(2023).flagsEach(EPISODES, (e, year) -> hasNumber(e, NOT_REGISTERED_UNTIL_2024));

    static final Rule<CareReturn> RULE_222_UNTIL_2024 =
            rule222().from(2024).until(2024).flagsEach(EPISODES, (e, year) -> hasNumber(e, NUMBER_NOT_WANTED_IN_2024));

    static final Rule<CareReturn> RULE_222_UNTIL_2025 =
            rule222().from(2025).until(2025).flagsEach(EPISODES, (e, year) -> hasNumber(e, NOT_REGISTERED_IN_2025));

    static final Rule<CareReturn> RULE_222 =
            rule222().from(2026).flagsEach(EPISODES, (e, year) -> hasNumber(e, CareCodes.NOT_REGISTERED));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_218_UNTIL_2024,
            RULE_218_UNTIL_2025,
            RULE_218,
            RULE_222_UNTIL_2023,
            RULE_222_UNTIL_2024,
            RULE_222_UNTIL_2025,
            RULE_222);

    private EpisodeNumberRules() {}

    private static RuleWords rule218() {
        return rule("218")
                .says(
                        "The home must have its Ofsted number.",
                        "Look the number up in Ofsted's list and enter it, or check the placement.")
                .fields(Column.URN)
                .needsPlaces();
    }

    private static RuleWords rule222() {
        return rule("222")
                .says(
                        "This kind of placement is not registered with Ofsted, but has a number.",
                        "Take the number out, or check the placement.")
                .fields(Column.URN);
    }

    private static boolean lacksNumber(CareLine e, Terms year, Set<String> notRegistered) {
        return e.urn().isBlank()
                && (e.dec().isBlank() || e.dec().isOnOrAfter(year.start()))
                && !e.place().isIn(notRegistered)
                && !e.plLa().isIn(NOT_IN_ENGLAND);
    }

    private static boolean hasNumber(CareLine e, Set<String> notRegistered) {
        return e.place().isIn(notRegistered) && e.urn().isGiven() && !e.urn().is(NO_NUMBER);
    }
}
