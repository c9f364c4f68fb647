package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.DEC;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE_PROVIDER;
import static uk.kith.account.returns.ssda903.rules.Column.PL_POST;
import static uk.kith.account.returns.ssda903.rules.Column.URN;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules that hold placements against Ofsted's lists of those who provide homes. */
final class ProviderRules {

    /** Stands for: no number can be given. */
    private static final Set<String> NO_NUMBER = Set.of("XXXXXXX");

    private static final Set<String> KNOWN_HOMES_OF_2023 = Set.of("K1", "K2", "R3", "S1");
    private static final Set<String> KNOWN_HOMES_OF_2024 = Set.of("H5", "K1", "K2", "R3", "S1");
    private static final Set<String> KNOWN_HOMES = Set.of("K1", "K2", "K3", "R3", "S1");

    static final Rule<CareReturn> RULE_219 = ofListed(
            rule("219")
                    .says(
                            "The provider is not one for this type of placement.",
                            "Check the Ofsted number and the placement type.")
                    .fields(URN, PLACE),
            (e, provider, year) -> !e.place().isIn(provider.placeCodes()));

    static final Rule<CareReturn> RULE_221_UNTIL_2023 = ofListed(
            postcode().until(2023),
            (e, provider, year) -> e.place().isIn(KNOWN_HOMES_OF_2023) && isElsewhere(e, provider));

    static final Rule<CareReturn> RULE_221_OF_2024 = ofListed(
            postcode().from(2024).until(2024),
            (e, provider, year) -> e.place().isIn(KNOWN_HOMES_OF_2024) && isElsewhere(e, provider));

    static final Rule<CareReturn> RULE_221 = ofListed(
            postcode().from(2025), (e, provider, year) -> e.place().isIn(KNOWN_HOMES) && isElsewhere(e, provider));

    static final Rule<CareReturn> RULE_224 = ofListed(
            rule("224")
                    .says(
                            "The provider is not of this kind.",
                            "Check the Ofsted number and the kind of provider of the placement.")
                    .fields(PLACE_PROVIDER),
            (e, provider, year) -> !e.placeProvider().isIn(provider.providerCodes()));

    static final Rule<CareReturn> RULE_227 = ofListed(
            rule("227")
                    .says(
                            "The provider's registration had ended when the episode started.",
                            "Check the Ofsted number and the day the episode started.")
                    .fields(URN, DECOM),
            (e, provider, year) -> e.decom().isOnOrAfter(provider.closedOn()));

    static final Rule<CareReturn> RULE_228 = ofListed(
            rule("228")
                    .says(
                            "The provider's registration ended during the episode.",
                            "Check the Ofsted number and the day the episode ended.")
                    .fields(URN, DEC),
            (e, provider, year) -> e.dec().or(year.end()).isAfter(provider.closedOn()));

    static final Rule<CareReturn> RULE_229 = ofListed(
            rule("229")
                    .says(
                            "Whose provision it is does not fit where the provider lies.",
                            "Choose PR1 for the authority's own provision and PR2 for another authority's.")
                    .fields(URN, PLACE_PROVIDER)
                    .needsAuthority(),
            (e, provider, year) -> isOurs(provider, year)
                    ? e.placeProvider().is("PR2")
                    : e.placeProvider().is("PR1"));

    static final Rule<CareReturn> RULE_1008 = ofListed(
            rule("1008")
                    .says(
                            "The Ofsted number is not in the lists of providers.",
                            "Correct the number, or enter XXXXXXX where the provider has none.")
                    .fields(URN),
            (e, provider, year) -> !provider.isListed());

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_219,
            RULE_221_UNTIL_2023,
            RULE_221_OF_2024,
            RULE_221,
            RULE_224,
            RULE_227,
            RULE_228,
            RULE_229,
            RULE_1008);

    private ProviderRules() {}

    @FunctionalInterface
    private interface WithProvider {
        boolean isWrong(CareLine e, ListedProvider provider, Terms year);
    }

    /** Flags each episode with a provider's number that is so with the provider of that number. */
    private static Rule<CareReturn> ofListed(RuleWords rule, WithProvider wrong) {
        return rule.needsProviders()
                .flagsEach(
                        EPISODES,
                        (e, year) -> e.urn().isGivenBeyond(NO_NUMBER)
                                && wrong.isWrong(e, year.provider(e.urn().text()), year));
    }

    private static RuleWords postcode() {
        return rule("221")
                .says(
                        "The placement has another postcode than its provider.",
                        "Check the Ofsted number and the postcode of the placement.")
                .fields(PL_POST);
    }

    private static boolean isElsewhere(CareLine e, ListedProvider provider) {
        var postcode = e.plPost().text();
        return postcode != null && !e.isShortBreak() && !Places.tidy(postcode).equals(provider.postcode());
    }

    private static boolean isOurs(ListedProvider provider, Terms year) {
        return provider.authority() != null && provider.authority().equals(year.authority());
    }
}
