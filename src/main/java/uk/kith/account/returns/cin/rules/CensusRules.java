package uk.kith.account.returns.cin.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.rules.Rulebook;

/** All national rules of the children-in-need census that Kith holds: those for 2022/23 to 2025/26. */
public final class CensusRules {

    public static final Rulebook<Census> BOOK = new Rulebook<>(
            Stream.of(
                            HeaderRules.ALL,
                            IdentifierRules.ALL,
                            PupilNumberRules.ALL,
                            BirthAndDeathRules.ALL,
                            CharacteristicsRules.ALL,
                            ReferralRules.ALL,
                            ClosureRules.ALL,
                            EpisodeRules.ALL,
                            AssessmentRules.ALL,
                            FactorRules.ALL,
                            CinPlanRules.ALL,
                            PlanOverlapRules.ALL,
                            Section47Rules.ALL,
                            ConferenceRules.ALL,
                            PlanConferenceRules.ALL,
                            ProtectionPlanRules.ALL,
                            ReviewRules.ALL)
                    .flatMap(List::stream)
                    .toList(),
            RuleWords.OLDEST,
            RuleWords.NEWEST,
            Set.of());

    private CensusRules() {}

    /** Asks rules of a census. */
    public static List<Outcome<Census>> ask(Census whole, List<Rule<Census>> rules) {
        return Rulebook.ask(whole, whole.parts(), rules);
    }

    /** Asks rules that look at one child at a time of some children only, and those that look across children of all. */
    public static List<Outcome<Census>> ask(Census whole, Set<String> children, List<Rule<Census>> rules) {
        return Rulebook.ask(whole, List.of(whole.only(children)), rules);
    }
}
