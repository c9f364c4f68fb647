package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about who can be a care leaver, seen from the episodes. */
final class CareLeaverRules {

    static final Rule<CareReturn> RULE_1000 = rule("1000")
            .says(
                    "The child died while looked after, so nothing is asked about leaving care.",
                    "Remove the care leaver's row, or check why the episode ended.")
            .fields(Oc3Rules.ITEMS)
            .reads(EPISODES)
            .flagsEach(
                    OC3,
                    (oc3, year) -> hasDied(oc3.child().episodes())
                            || hasDied(oc3.child().lastYear(EPISODES)));

    /** Looks at the whole return: where it knows no care of anybody under twenty, it says nothing of anyone. */
    static final Rule<CareReturn> RULE_1001 = rule("1001")
            .says(
                    "The episodes of this year and last do not show thirteen weeks of care from the age of 14 with some of"
                            + " it from 16, or they end in adoption.",
                    "Remove the care leaver's row, unless the child was looked after in earlier years.")
            .fields(Oc3Rules.ITEMS)
            .reads(EPISODES, HEADER, OC3)
            .readsLastYear(EPISODES)
            .needs(
                    all -> !all.rows(EPISODES).isEmpty() && all.hasRowsLastYear(EPISODES),
                    "it needs episodes of this year and of last year")
            .flagsAcross((all, flags) -> {
                var year = all.terms();
                if (all.children().stream().noneMatch(child -> CareFromFourteen.isCounted(child, year))) return;
                for (var oc3 : all.rows(OC3)) if (!CareFromFourteen.isEnough(oc3.child(), year)) flags.only(oc3);
            });

    static final Rule<CareReturn> RULE_1002 = rule("1002")
            .says(
                    "The young person has no episode of care this year or last.",
                    "Remove the care leaver's row, unless they were looked after in earlier years.")
            .fields(Oc3Rules.ITEMS)
            .reads(EPISODES)
            .readsLastYear(EPISODES)
            .flagsEach(
                    OC3,
                    (oc3, year) -> oc3.child().episodes().isEmpty()
                            && oc3.child().lastYear(EPISODES).isEmpty());

    static final Rule<CareReturn> RULE_1007 = rule("1007")
            .says(
                    "The young person was still looked after on their 17th or 18th birthday.",
                    "Remove the care leaver's items, or check when care ended.")
            .fields(Oc3Rules.ITEMS)
            .reads(EPISODES)
            .flagsEach(OC3, (oc3, year) -> oc3.hasAny(Oc3Rules.ITEMS) && wasInCareOnBirthday(oc3, year));

    static final Rule<CareReturn> RULE_1010 = rule("1010")
            .says(
                    "The young person was still looked after when last year ended, and has no episode this year.",
                    "Enter this year's episodes, or last year's end of care; then look at the care leaver's row again.")
            .fields(Oc3Rules.ITEMS)
            .reads(EPISODES)
            .readsLastYear(EPISODES)
            .flagsEach(OC3, (oc3, year) -> oc3.child().episodes().isEmpty() && wasOpenLastYear(oc3.child()));

    static final Rule<CareReturn> RULE_1011 = rule("1011")
            .says(
                    "The last episode ended because another authority took over the child's care.",
                    "Remove the care leaver's items, or check why the episode ended.")
            .fields(Oc3Rules.ITEMS)
            .reads(EPISODES)
            .flagsEach(
                    OC3,
                    (oc3, year) -> oc3.hasAny(Oc3Rules.ITEMS)
                            && oc3.child().latest(any -> true).rec().is("E3"));

    static final Rule<CareReturn> RULE_1016 = rule("1016")
            .says(
                    "The young person left care on or after the birthday that the care leaver's row is about.",
                    "Remove the care leaver's items, or check when care ended.")
            .fields(Oc3Rules.ITEMS)
            .from(2024)
            .flagsEachWith(
                    OC3, EPISODES, (oc3, e, year) -> oc3.hasAny(Oc3Rules.ITEMS) && hasLeftAfterBirthday(oc3, e, year));

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_1000, RULE_1001, RULE_1002, RULE_1007, RULE_1010, RULE_1011, RULE_1016);

    private CareLeaverRules() {}

    private static boolean hasDied(List<CareLine> episodes) {
        for (var episode : episodes) if (episode.rec().is("E2")) return true;
        return false;
    }

    /** For those of 17 or 18 at the end of the year: looked after on the last birthday by then. */
    private static boolean wasInCareOnBirthday(CareLine oc3, Terms year) {
        var seventeenth = oc3.dob().plusYears(17);
        var eighteenth = oc3.dob().plusYears(18);
        if (!seventeenth.isOnOrBefore(year.end()) || !oc3.dob().plusYears(19).isAfter(year.end())) return false;
        var birthday = eighteenth.isOnOrBefore(year.end()) ? eighteenth : seventeenth;
        return oc3.child()
                .any(
                        EPISODES,
                        e -> e.decom().isOnOrBefore(birthday)
                                && (!e.dec().isKnown() || e.dec().isAfter(birthday)));
    }

    /** Of those that began on one day the last in the file decides. */
    private static boolean wasOpenLastYear(CareChild child) {
        CareLine latest = null;
        for (var episode : child.lastYear(EPISODES))
            if (episode.decom().isKnown() && (latest == null || episode.decom().isOnOrAfter(latest.decom())))
                latest = episode;
        return latest != null && latest.dec().isBlank();
    }

    /** The age is counted in years of 365.2425 days, the birthday by the calendar. */
    private static boolean hasLeftAfterBirthday(CareLine oc3, CareLine e, Terms year) {
        double age = Math.floor(CareDates.averageYears(oc3.dob(), year.end()));
        if (age == 17) return e.dec().isOnOrAfter(oc3.dob().plusYears(17));
        return age == 18 && e.dec().isOnOrAfter(oc3.dob().plusYears(18));
    }
}
