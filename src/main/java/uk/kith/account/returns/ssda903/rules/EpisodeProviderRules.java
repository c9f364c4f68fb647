package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE_PROVIDER;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about who may provide which kind of home. */
final class EpisodeProviderRules {

    private static final Set<String> WITHOUT_PROVIDER_UNTIL_2025 = Set.of("T0", "T1", "T2", "T3", "T4", "Z1");
    private static final Set<String> PARENTS_HOSPITAL_OR_PRISON = Set.of("P1", "R2", "R5");
    private static final Set<String> NO_OTHER_PUBLIC_BODY =
            Set.of("A3", "A4", "A5", "A6", "K1", "K2", "P1", "U1", "U2", "U3", "U4", "U5", "U6");

    static final Rule<CareReturn> RULE_213_UNTIL_2025 = rule213()
            .until(2025)
            .flagsEach(EPISODES, (e, year) -> e.placeProvider().isGiven() && e.isTemporary());

    static final Rule<CareReturn> RULE_213 = rule213()
            .from(2026)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.placeProvider().isGiven() && e.place().isIn(CareCodes.TEMPORARY_OR_OTHER));

    static final Rule<CareReturn> RULE_526_UNTIL_2025 = rule526()
            .until(2025)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.placeProvider().isBlank() && !e.place().isIn(WITHOUT_PROVIDER_UNTIL_2025));

    static final Rule<CareReturn> RULE_526 = rule526()
            .from(2026)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.placeProvider().isBlank() && !e.place().isIn(CareCodes.TEMPORARY_OR_OTHER));

    static final Rule<CareReturn> RULE_527 = rule("527")
            .says(
                    "Own provision does not go with own parents, a hospital or a prison.",
                    "Check the kind of provider and the placement.")
            .fields(PLACE, PLACE_PROVIDER)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.placeProvider().is("PR1") && e.place().isIn(PARENTS_HOSPITAL_OR_PRISON));

    static final Rule<CareReturn> RULE_528 = rule("528")
            .says(
                    "Another authority's provision does not go with own parents, a hospital or a prison.",
                    "Check the kind of provider and the placement.")
            .fields(PLACE, PLACE_PROVIDER)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.placeProvider().is("PR2") && e.place().isIn(PARENTS_HOSPITAL_OR_PRISON));

    static final Rule<CareReturn> RULE_529 = rule("529")
            .says(
                    "A public body other than an authority cannot provide this placement.",
                    "Check the kind of provider and the placement.")
            .fields(PLACE, PLACE_PROVIDER)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.placeProvider().is("PR3") && e.place().isIn(NO_OTHER_PUBLIC_BODY));

    static final Rule<CareReturn> RULE_530 = rule("530")
            .says("Private provision does not go with own parents.", "Check the kind of provider and the placement.")
            .fields(PLACE, PLACE_PROVIDER)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.placeProvider().is("PR4") && e.place().is("P1"));

    static final Rule<CareReturn> RULE_531 = rule("531")
            .says("Voluntary provision does not go with own parents.", "Check the kind of provider and the placement.")
            .fields(PLACE, PLACE_PROVIDER)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.placeProvider().is("PR5") && e.place().is("P1"));

    static final Rule<CareReturn> RULE_550 = rule("550")
            .says(
                    "Parents are said to provide a home that is not placement with own parents.",
                    "Choose P1, or check the kind of provider.")
            .fields(PLACE, PLACE_PROVIDER)
            .flagsEach(
                    EPISODES,
                    (e, year) -> e.placeProvider().is("PR0") && !e.place().is("P1"));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_213_UNTIL_2025,
            RULE_213,
            RULE_526_UNTIL_2025,
            RULE_526,
            RULE_527,
            RULE_528,
            RULE_529,
            RULE_530,
            RULE_531,
            RULE_550);

    private EpisodeProviderRules() {}

    private static RuleWords rule213() {
        return rule("213")
                .says(
                        "A placement that nobody provides has a kind of provider.",
                        "Take the provider out, or check the placement.")
                .fields(PLACE_PROVIDER);
    }

    private static RuleWords rule526() {
        return rule("526")
                .says("The kind of provider is missing.", "Say who provides the home, or check the placement.")
                .fields(PLACE, PLACE_PROVIDER);
    }
}
