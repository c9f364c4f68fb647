package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.rules.Column.ACCOM;
import static uk.kith.account.returns.ssda903.rules.Column.ACTIV;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.IN_TOUCH;
import static uk.kith.account.returns.ssda903.rules.Column.MOTHER;
import static uk.kith.account.returns.ssda903.rules.Column.SEX;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** The rule about whether a girl in care is a mother, in the sex codes of its years. */
final class MotherStatusRules {

    private static final Set<String> ZERO_ONE = Set.of("0", "1");

    static final Rule<CareReturn> RULE_165_UNTIL_2024 =
            words().until(2024).flagsChildren((child, year, flags) -> look(child, "1", "2", year, flags));

    static final Rule<CareReturn> RULE_165 =
            words().from(2025).flagsChildren((child, year, flags) -> look(child, "M", "F", year, flags));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_165_UNTIL_2024, RULE_165);

    private MotherStatusRules() {}

    private static RuleWords words() {
        return rule("165")
                .says(
                        "Mother is not as it should be: 0 or 1 for every girl looked after in the year, blank for all others.",
                        "Enter 1 if she is a mother and 0 if not; leave it blank for a boy, and for a care leaver.")
                .fields(MOTHER, SEX, ACTIV, ACCOM, IN_TOUCH, DECOM)
                .reads(EPISODES, HEADER, OC3);
    }

    private static void look(CareChild child, String male, String female, Terms year, Flags flags) {
        boolean isLookedAfter = false;
        boolean isInYear = false;
        for (var episode : child.episodes()) {
            if (episode.isShortBreak()) continue;
            isLookedAfter = true;
            isInYear |= isInYear(episode, year);
        }
        if (!isLookedAfter) return;
        for (var header : child.rows(HEADER)) {
            var wrong = new ArrayList<CareLine>();
            if (isWrong(header, male, female, isInYear)) {
                wrong.add(header);
                wrong.addAll(child.rows(OC3));
            } else if (header.sex().is(female) && header.mother().isGiven() && !isInYear) {
                for (var oc3 : child.rows(OC3)) if (oc3.hasAny(Oc3Rules.ITEMS)) wrong.add(oc3);
                if (!wrong.isEmpty()) wrong.addFirst(header);
            }
            flags.together(wrong);
        }
    }

    private static boolean isWrong(CareLine header, String male, String female, boolean isInYear) {
        var mother = header.mother();
        return mother.isGivenBeyond(ZERO_ONE)
                || mother.isGiven() && header.sex().is(male)
                || mother.isBlank() && header.sex().is(female) && isInYear;
    }

    /** An episode without a readable end lasts to the end of the year. */
    private static boolean isInYear(CareLine episode, Terms year) {
        return episode.dec().or(year.end()).isOnOrAfter(year.start())
                && episode.decom().isOnOrBefore(year.end());
    }
}
