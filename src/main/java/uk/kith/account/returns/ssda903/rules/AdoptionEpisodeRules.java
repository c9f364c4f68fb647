package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.PLACED_ADOPTION;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED_CEASED;
import static uk.kith.account.returns.ssda903.rules.Column.DEC;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.Column.REC;
import static uk.kith.account.returns.ssda903.rules.Column.RNE;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about decisions for adoption beside the child's episodes. */
final class AdoptionEpisodeRules {

    static final Rule<CareReturn> RULE_117 = rule("117")
            .says(
                    "Adoption was decided on, or the decision withdrawn, after the year or after the child left care.",
                    "Check both days of the decision and the end of the episode.")
            .fields(DATE_PLACED_CEASED, DATE_PLACED, DEC, REC, DECOM)
            .reads(EPISODES, PLACED_ADOPTION)
            .flagsChildren((child, year, flags) -> {
                var last = child.latest(e -> !e.rec().is("X1"));
                flagBeside(
                        last,
                        placed -> placed.datePlaced().isAfter(year.end())
                                || placed.datePlaced().isAfter(last.dec())
                                || placed.datePlacedCeased().isAfter(year.end())
                                || placed.datePlacedCeased().isAfter(last.dec()),
                        flags);
            });

    static final Rule<CareReturn> RULE_118 = rule("118")
            .says(
                    "The decision for adoption was withdrawn before the year, or before the child was looked after.",
                    "Check the day of the withdrawal and the start of the episode.")
            .fields(DECOM, LS)
            .reads(EPISODES, PLACED_ADOPTION)
            .flagsChildren((child, year, flags) -> {
                var first = child.earliest(e -> !e.isShortBreak());
                flagBeside(
                        first,
                        placed -> placed.datePlacedCeased().isBefore(first.decom())
                                || placed.datePlacedCeased().isBefore(year.start()),
                        flags);
            });

    static final Rule<CareReturn> RULE_551 = rule("551")
            .says(
                    "The child was placed for adoption, but the day that was decided is missing.",
                    "Enter the day of the decision.")
            .fields(DATE_PLACED, PLACE)
            .flagsEachWithOrWithout(
                    EPISODES,
                    PLACED_ADOPTION,
                    (e, placed, year) ->
                            e.isPlacedForAdoption() && placed.datePlaced().isBlank());

    static final Rule<CareReturn> RULE_552 = rule("552")
            .says(
                    "The child was placed for adoption before that was decided.",
                    "Check the day of the decision and the start of the placement.")
            .fields(DATE_PLACED, DECOM)
            .reads(EPISODES, PLACED_ADOPTION)
            .flagsChildren((child, year, flags) -> {
                var first = child.earliest(CareLine::isPlacedForAdoption);
                var decided = latestDecision(child);
                if (first.decom().isBefore(decided.datePlaced())) flags.together(first, decided);
            });

    static final Rule<CareReturn> RULE_554 = rule("554")
            .says(
                    "Adoption was decided on after the placement order was made.",
                    "Check the day of the decision and the start of the episode with the order.")
            .fields(DATE_PLACED, DECOM, LS)
            .reads(EPISODES, PLACED_ADOPTION)
            .flagsChildren((child, year, flags) -> {
                var first = child.earliest(e -> e.ls().is("E1"));
                flagBeside(first, placed -> placed.datePlaced().isAfter(first.decom()), flags);
            });

    static final Rule<CareReturn> RULE_558 = rule("558")
            .says(
                    "The child was adopted, yet every decision for adoption is said to be withdrawn.",
                    "Remove the withdrawal of the decision that led to the adoption, or check why the episode ended.")
            .fields(DATE_PLACED_CEASED, REC)
            .reads(EPISODES, PLACED_ADOPTION)
            .flagsChildren(AdoptionEpisodeRules::adoptedThoughWithdrawn);

    static final Rule<CareReturn> RULE_1003 = rule("1003")
            .says(
                    "Adoption was decided on before the child was looked after.",
                    "Check the day of the decision and the start of the first episode.")
            .fields(DATE_PLACED, DECOM, RNE)
            .reads(EPISODES, PLACED_ADOPTION)
            .flagsChildren((child, year, flags) -> {
                var first = child.earliest(e -> e.rne().is("S"));
                flagBeside(first, placed -> placed.datePlaced().isBefore(first.decom()), flags);
            });

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_117, RULE_118, RULE_551, RULE_552, RULE_554, RULE_558, RULE_1003);

    private AdoptionEpisodeRules() {}

    /** One finding: an episode, if there is such a one, with the decisions that are wrong beside it. */
    private static void flagBeside(CareLine episode, Predicate<CareLine> wrong, Flags flags) {
        if (!episode.isThere()) return;
        var together = new ArrayList<CareLine>();
        together.add(episode);
        for (var placed : episode.child().rows(PLACED_ADOPTION)) if (wrong.test(placed)) together.add(placed);
        if (together.size() > 1) flags.together(together);
    }

    /** The last in the file of those with the latest day; one without a day when none has any. */
    private static CareLine latestDecision(CareChild child) {
        var latest = CareLine.absent(PLACED_ADOPTION, child);
        for (var placed : child.rows(PLACED_ADOPTION))
            if (placed.datePlaced().number() >= latest.datePlaced().number()) latest = placed;
        return latest;
    }

    private static void adoptedThoughWithdrawn(CareChild child, Terms year, Flags flags) {
        var decisions = child.rows(PLACED_ADOPTION);
        if (decisions.isEmpty()) return;
        for (var placed : decisions) if (placed.datePlacedCeased().isBlank()) return;
        for (var episode : child.episodes()) if (episode.endsInAdoption()) flags.only(episode);
    }
}
