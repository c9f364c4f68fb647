package uk.kith.account.returns.ssda903.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.rules.Rulebook;

/** All national rules of the looked-after return that Kith holds: those for 2022/23 to 2026/27. */
public final class CareRules {

    /** Withdrawn before 2026/27, and not held. */
    private static final Set<String> NOT_HELD =
            Set.of("217t", "230", "370", "445", "451", "555", "556", "SW01STG1", "SW03STG1", "SW11aSTG2", "SW14STG2");

    public static final Rulebook<CareReturn> BOOK = new Rulebook<>(
            Stream.of(
                            HeaderRules.ALL,
                            UpnRules.ALL,
                            MotherRules.ALL,
                            UascRules.ALL,
                            EpisodeCodeRules.ALL,
                            EpisodeDateRules.ALL,
                            EpisodeOrderRules.ALL,
                            EpisodeChangeRules.ALL,
                            EpisodeStatusRules.ALL,
                            EpisodeShortBreakRules.ALL,
                            EpisodePlacementRules.ALL,
                            EpisodeProviderRules.ALL,
                            EpisodeNumberRules.ALL,
                            EpisodeHomeRules.ALL,
                            DistanceRules.ALL,
                            AdoptionRules.ALL,
                            AdoptionJourneyRules.ALL,
                            PermanenceRules.ALL,
                            LinkRules.ALL,
                            EpisodesAgainstLastYearRules.ALL,
                            OpenEpisodeRules.ALL,
                            HeaderWithEpisodesRules.ALL,
                            AgeRules.ALL,
                            PlacementLimitRules.ALL,
                            ProviderRules.ALL,
                            PostcodeRules.ALL,
                            MissingRules.ALL,
                            MissingInCareRules.ALL,
                            DoloRules.ALL,
                            SocialWorkerRules.ALL,
                            SocialWorkersInOrderRules.ALL,
                            QuestionnaireRules.ALL,
                            Oc2Rules.ALL,
                            SubstanceMisuseRules.ALL,
                            Oc3Rules.ALL,
                            CareLeaverRules.ALL,
                            MotherStatusRules.ALL,
                            AcrossTablesRules.ALL,
                            ReviewRules.ALL,
                            PlacedAdoptionRules.ALL,
                            PlacedAdoptionYearsRules.ALL,
                            AdoptionEpisodeRules.ALL,
                            PlacementOrderRules.ALL)
                    .flatMap(List::stream)
                    .toList(),
            RuleWords.OLDEST,
            2027,
            NOT_HELD);

    private CareRules() {}

    /** Asks rules of a return. */
    public static List<Outcome<CareReturn>> ask(CareReturn whole, List<Rule<CareReturn>> rules) {
        return Rulebook.ask(whole, whole.parts(), rules);
    }

    /** Asks rules that look at one child at a time of some children only, and those that look across children of all. */
    public static List<Outcome<CareReturn>> ask(CareReturn whole, Set<String> children, List<Rule<CareReturn>> rules) {
        return Rulebook.ask(whole, List.of(whole.only(children)), rules);
    }
}
