package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.AD1;
import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.PLACED_ADOPTION;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_INT;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_MATCH;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED;
import static uk.kith.account.returns.ssda903.rules.Column.DATE_PLACED_CEASED;
import static uk.kith.account.returns.ssda903.rules.Column.DEC;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.FOSTER_CARE;
import static uk.kith.account.returns.ssda903.rules.Column.LS_ADOPTR;
import static uk.kith.account.returns.ssda903.rules.Column.NB_ADOPTR;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.Column.REC;
import static uk.kith.account.returns.ssda903.rules.Column.RNE;
import static uk.kith.account.returns.ssda903.rules.Column.SEX_ADOPTR;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules that hold the facts of an adoption against the way there: the episodes, and the decision to place the child. */
final class AdoptionJourneyRules {

    /** E1 is no longer a reason for an episode's end, and is still looked for. */
    private static final Set<String> ADOPTED_EVER = Set.of("E1", "E11", "E12");

    private static final Set<String> WITH_OWN_CARERS = Set.of("A2", "A3", "A5");
    private static final Set<String> WITH_OTHERS = Set.of("A1", "A4", "A6");

    static final Rule<CareReturn> RULE_331 = rule("331")
            .says(
                    "The child was matched with adopters after the adopted child's last episode began.",
                    "Check both dates.")
            .fields(DATE_MATCH, DECOM, REC)
            .flagsBoth(
                    AD1,
                    EPISODES,
                    (ad1, e, year) -> e.endsInAdoption() && ad1.dateMatch().isAfter(e.decom()));

    static final Rule<CareReturn> RULE_334 = rule("334")
            .says("The decision to adopt was made before the latest period of care began.", "Check both dates.")
            .fields(DATE_INT, DECOM, RNE)
            .reads(AD1, EPISODES)
            .flagsChildren(AdoptionJourneyRules::decidedBeforeCare);

    static final Rule<CareReturn> RULE_335 = rule("335")
            .says(
                    "The last placement and the answer whether the child's foster carers adopt do not agree.",
                    "Check the placement code and the answer.")
            .fields(PLACE, FOSTER_CARE)
            .flagsBoth(
                    AD1,
                    EPISODES,
                    (ad1, e, year) -> e.rec().isIn(ADOPTED_EVER)
                            && (e.place().isIn(WITH_OWN_CARERS)
                                            && ad1.fosterCare().is("0")
                                    || e.place().isIn(WITH_OTHERS)
                                            && ad1.fosterCare().is("1")));

    static final Rule<CareReturn> RULE_521 = rule("521")
            .says("The child was placed for adoption before the decision to adopt.", "Check both dates.")
            .fields(PLACE, DECOM, DATE_INT)
            .flagsBoth(
                    AD1,
                    EPISODES,
                    (ad1, e, year) -> e.isPlacedForAdoption() && ad1.dateInt().isAfter(e.decom()));

    static final Rule<CareReturn> RULE_523 = rule("523")
            .says("The decision to adopt has two different dates.", "Enter the same day in both places.")
            .fields(DATE_PLACED, DATE_INT)
            .flagsBoth(
                    PLACED_ADOPTION,
                    AD1,
                    (placed, ad1, year) -> placed.datePlaced().isAnotherDayThan(ad1.dateInt()));

    static final Rule<CareReturn> RULE_525 = rule("525")
            .says(
                    "The decision to place the child was reversed, but facts about an adoption are given.",
                    "Take out what is wrong.")
            .fields(DATE_PLACED_CEASED, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
            .flagsBoth(
                    PLACED_ADOPTION,
                    AD1,
                    (placed, ad1, year) -> placed.datePlacedCeased().isGiven() && AdoptionRules.saysAny(ad1));

    static final Rule<CareReturn> RULE_582 = rule("582")
            .says(
                    "The child was matched with adopters on the day of the adoption.",
                    "Check both dates: matching mostly comes well before.")
            .fields(DEC, DATE_MATCH)
            .flagsEachWith(
                    EPISODES,
                    AD1,
                    (e, ad1, year) -> e.endsInAdoption() && e.dec().equalsGiven(ad1.dateMatch()));

    static final Rule<CareReturn> RULE_601 = rule("601")
            .says("The child was adopted this year, but not all facts about it are given.", "Give all six.")
            .fields(REC, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR)
            .flagsBoth(
                    AD1,
                    EPISODES,
                    (ad1, e, year) -> AdoptionRules.isAdoptionIn(year, e) && !AdoptionRules.saysAll(ad1));

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_331, RULE_334, RULE_335, RULE_521, RULE_523, RULE_525, RULE_582, RULE_601);

    private AdoptionJourneyRules() {}

    private static void decidedBeforeCare(CareChild child, Terms year, Flags flags) {
        if (child.rows(AD1).isEmpty()) return;
        var start = child.latest(e -> e.rne().is("S"));
        for (var ad1 : child.rows(AD1)) if (ad1.dateInt().isBefore(start.decom())) flags.together(ad1, start);
    }
}
