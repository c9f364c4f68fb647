package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.MIS_END;
import static uk.kith.account.returns.ssda903.rules.Column.MIS_START;
import static uk.kith.account.returns.ssda903.rules.Column.REC;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.Table;

/** Rules that hold absences against the care they are absences from. */
final class MissingInCareRules {

    static final Rule<CareReturn> RULE_575 = rule("575")
            .says(
                    "The placement from which the child went missing or away has ended, and the absence has not.",
                    "Enter the end of the absence: with the placement it ends.")
            .fields(MIS_END)
            .flagsEachWith(
                    Table.MISSING,
                    EPISODES,
                    (absence, e, year) ->
                            absence.misEnd().isBlank() && absence.misStart().isWithin(e.decom(), e.dec()));

    static final Rule<CareReturn> RULE_577 = rule("577")
            .says(
                    "An absence does not end within a period of care.",
                    "Enter or correct the end of the absence, or the day care ended.")
            .fields(MIS_END)
            .reads(EPISODES)
            .flagsEach(Table.MISSING, (absence, year) -> Spells.MISSING.isOutsideCare(absence));

    static final Rule<CareReturn> RULE_578 = rule("578")
            .says(
                    "An absence starts outside every period of care.",
                    "Correct the start of the absence, or the days care began and ended.")
            .fields(MIS_START)
            .reads(EPISODES)
            .flagsEach(Table.MISSING, (absence, year) -> startsOutsideCare(absence));

    static final Rule<CareReturn> RULE_580 = rule("580")
            .says(
                    "The child was missing up to the 18th birthday, when care ended, but the reason is not E8.",
                    "Choose E8 as the reason care ended, or correct the end of the absence.")
            .fields(REC)
            .flagsEachWith(
                    EPISODES,
                    Table.MISSING,
                    (e, absence, year) -> e.dec().isSameDayAs(absence.misEnd())
                            && !e.rec().is("E8")
                            && e.dec().isSameDayAs(absence.dob().plusYears(18)));

    static final Rule<CareReturn> RULE_581 = rule("581")
            .says(
                    "An absence does not start in any episode of care.",
                    "Enter or correct the start of the absence, or the dates of the episodes.")
            .fields(MIS_START)
            .reads(EPISODES)
            .flagsEach(Table.MISSING, (absence, year) -> startsInNoEpisode(absence));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_575, RULE_577, RULE_578, RULE_580, RULE_581);

    private MissingInCareRules() {}

    private static boolean startsOutsideCare(CareLine absence) {
        var periods = absence.child().periodsOfCare();
        for (var period : periods) if (!period.leavesOut(absence.misStart())) return false;
        return !periods.isEmpty();
    }

    private static boolean startsInNoEpisode(CareLine absence) {
        var episodes = absence.child().episodes();
        for (var e : episodes) {
            boolean isOver = e.dec().isBefore(absence.misStart());
            if (absence.misStart().isOnOrAfter(e.decom()) && !isOver) return false;
        }
        return !episodes.isEmpty();
    }
}
