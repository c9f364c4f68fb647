package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about how old a child must be for a placement, and how long it may last. */
final class PlacementLimitRules {

    static final Rule<CareReturn> RULE_371_UNTIL_2023 =
            isFor("H5", 14, supportedAccommodation(14).until(2023));

    static final Rule<CareReturn> RULE_371_OF_2024 =
            isFor("H5", 16, supportedAccommodation(16).from(2024).until(2024));

    static final Rule<CareReturn> RULE_371 =
            isFor("K3", 16, supportedAccommodation(16).from(2025));

    static final Rule<CareReturn> RULE_372 = isFor(
            "R5",
            10,
            rule("372")
                    .says(
                            "A child is in custody before the age of 10.",
                            "Check the placement, the day it started and the date of birth."));

    static final Rule<CareReturn> RULE_373 = isFor(
            "S1",
            4,
            rule("373")
                    .says(
                            "A child is placed in a residential school before the age of 4.",
                            "Check the placement, the day it started and the date of birth."));

    static final Rule<CareReturn> RULE_374 = isFor(
            "P3",
            14,
            rule("374")
                    .says(
                            "A child is in residential employment before the age of 14.",
                            "Check the placement, the day it started and the date of birth."));

    static final Rule<CareReturn> RULE_375 = lasts(
            "T1",
            42,
            rule("375")
                    .says(
                            "A temporary stay in hospital lasted more than six weeks.",
                            "Check the dates: a longer stay is another placement."));

    static final Rule<CareReturn> RULE_376 = lasts(
            "T3",
            21,
            rule("376")
                    .says(
                            "A temporary stay during the carers' holiday lasted more than three weeks.",
                            "Check the dates: a longer stay is another placement."));

    static final Rule<CareReturn> RULE_379 = lasts(
            "T4",
            7,
            rule("379")
                    .says(
                            "A temporary stay for another reason (T4) lasted more than seven days.",
                            "Check the dates: a longer stay is another placement."));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_371_UNTIL_2023,
            RULE_371_OF_2024,
            RULE_371,
            RULE_372,
            RULE_373,
            RULE_374,
            RULE_375,
            RULE_376,
            RULE_379);

    private PlacementLimitRules() {}

    private static RuleWords supportedAccommodation(int age) {
        return rule("371")
                .says(
                        "A child is in supported accommodation before the age of " + age + ".",
                        "Check the placement, the day it started and the date of birth.");
    }

    /** The placement is for children of that age and more; asked of episodes that have ended. */
    private static Rule<CareReturn> isFor(String place, int age, RuleWords rule) {
        return rule.fields(DECOM, PLACE)
                .flagsEachWith(
                        EPISODES,
                        HEADER,
                        (e, header, year) -> e.place().is(place)
                                && e.dec().isKnown()
                                && e.decom().isBefore(header.dob().plusYears(age)));
    }

    /** The placement lasts so many days at most; asked of children whose date of birth is known. */
    private static Rule<CareReturn> lasts(String place, int days, RuleWords rule) {
        return rule.fields(DECOM, PLACE)
                .flagsEachWith(
                        EPISODES,
                        HEADER,
                        (e, header, year) -> e.place().is(place)
                                && e.dec().isAfter(e.decom().plusDays(days))
                                && header.dob().isKnown());
    }
}
