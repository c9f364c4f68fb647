package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.account.returns.rules.Rule;

/** Rules about the codes of an episode: each column holds one of its own codes. */
final class EpisodeCodeRules {

    /** Semi-independent living (H5), independent living (P2) and other (Z1) were placements, Z11 to Z14 were none. */
    private static final Set<String> PLACE_IN_2025 = Stream.concat(
                    CareCodes.PLACE.stream().filter(code -> !code.startsWith("Z")), Stream.of("H5", "P2", "Z1"))
            .collect(Collectors.toUnmodifiableSet());

    /** As in the year after, without supported accommodation (K3). */
    private static final Set<String> PLACE_IN_2024 =
            PLACE_IN_2025.stream().filter(code -> !code.equals("K3")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WITHOUT_PROVIDER_UNTIL_2025 = Set.of("T0", "T1", "T2", "T3", "T4", "Z1");
    private static final Set<String> WITHOUT_PROVIDER = Set.of("T0", "T1", "T2", "T3", "Z11", "Z12", "Z13", "Z14");

    static final Rule<CareReturn> RULE_143 = rule("143")
            .says("The reason the episode began is not one of the codes.", "Choose S, L, P, T, B or U.")
            .fields(Column.RNE)
            .flagsEach(EPISODES, (e, year) -> e.rne().isGivenBeyond(CareCodes.RNE));

    static final Rule<CareReturn> RULE_144 = rule("144")
            .says(
                    "The legal status is not one of the codes.",
                    "Choose the status that the court or the agreement gave.")
            .fields(Column.LS)
            .flagsEach(EPISODES, (e, year) -> e.ls().isGivenBeyond(CareCodes.LS));

    static final Rule<CareReturn> RULE_145 = rule("145")
            .says("The category of need is not one of the codes.", "Choose N1 to N8.")
            .fields(Column.CIN)
            .flagsEach(EPISODES, (e, year) -> e.cin().isGivenBeyond(CareCodes.CIN));

    static final Rule<CareReturn> RULE_146_UNTIL_2024 =
            rule146().until(2024).flagsEach(EPISODES, (e, year) -> e.place().isGivenBeyond(PLACE_IN_2024));

    /** The sector's checker misspelt K3 that year; here it is the code it was meant to be. */
    static final Rule<CareReturn> RULE_146_UNTIL_2025 = rule146()
            .from(2025)
            .until(2025)
            .flagsEach(EPISODES, (e, year) -> e.place().isGivenBeyond(PLACE_IN_2025));

    static final Rule<CareReturn> RULE_146 =
            rule146().from(2026).flagsEach(EPISODES, (e, year) -> e.place().isGivenBeyond(CareCodes.PLACE));

    static final Rule<CareReturn> RULE_149 = rule("149")
            .says("The reason the episode ended is not one of the codes.", "Choose X1 or the reason care ended.")
            .fields(Column.REC)
            .flagsEach(EPISODES, (e, year) -> e.rec().isGivenBeyond(CareCodes.REC));

    static final Rule<CareReturn> RULE_178_UNTIL_2025 =
            rule178().until(2025).flagsEach(EPISODES, (e, year) -> isNoProvider(e, WITHOUT_PROVIDER_UNTIL_2025));

    static final Rule<CareReturn> RULE_178 =
            rule178().from(2026).flagsEach(EPISODES, (e, year) -> isNoProvider(e, WITHOUT_PROVIDER));

    static final Rule<CareReturn> RULE_1009 = rule("1009")
            .says("The reason the placement changed is not one of the codes.", "Choose the main reason for the move.")
            .fields(Column.REASON_PLACE_CHANGE)
            .flagsEach(EPISODES, (e, year) -> e.reasonPlaceChange().isGivenBeyond(CareCodes.REASON_PLACE_CHANGE));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_143,
            RULE_144,
            RULE_145,
            RULE_146_UNTIL_2024,
            RULE_146_UNTIL_2025,
            RULE_146,
            RULE_149,
            RULE_178_UNTIL_2025,
            RULE_178,
            RULE_1009);

    private EpisodeCodeRules() {}

    private static RuleWords rule146() {
        return rule("146")
                .says(
                        "The placement is not one of the codes of the year.",
                        "Choose the kind of home the child lives in.")
                .fields(Column.PLACE);
    }

    private static RuleWords rule178() {
        return rule("178")
                .says(
                        "The kind of provider is not one of the codes, or the placement has no provider.",
                        "Choose PR0 to PR5, or leave it empty for a temporary stay or other placement.")
                .fields(Column.PLACE_PROVIDER);
    }

    private static boolean isNoProvider(CareLine e, Set<String> withoutProvider) {
        return e.placeProvider().isGivenBeyond(CareCodes.PLACE_PROVIDER)
                || e.placeProvider().isGiven() && e.place().isIn(withoutProvider);
    }
}
