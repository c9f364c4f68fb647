package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.rules.Column.DEC;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.Column.PLACE;
import static uk.kith.account.returns.ssda903.rules.Column.REASON_PLACE_CHANGE;
import static uk.kith.account.returns.ssda903.rules.Column.REC;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about how old a child must or may be in an episode. */
final class AgeRules {

    private static final Set<String> LIVES_ALONE = Set.of("E5", "E6");
    private static final Set<String> REMAND_OR_CUSTODY = Set.of("J1", "J2", "J3");
    private static final Set<String> SPECIAL_GUARDIANSHIP = Set.of("E45", "E46", "E47", "E48");

    static final Rule<CareReturn> RULE_234 = rule("234")
            .says(
                    "A placement changed because of custody before the 10th birthday.",
                    "Check the reason of the change and the date of birth.")
            .fields(REASON_PLACE_CHANGE, DOB)
            .from(2026)
            .flagsBoth(
                    EPISODES,
                    HEADER,
                    (e, header, year) -> e.reasonPlaceChange().is("CUSTOD")
                            && e.decom().isBefore(header.dob().plusYears(10)));

    static final Rule<CareReturn> RULE_302 = rule("302")
            .says(
                    "The first episode starts before the child was born.",
                    "Correct the day the episode started or the date of birth.")
            .fields(DECOM, DOB)
            .reads(EPISODES, HEADER)
            .flagsChildren((child, year, flags) -> {
                var first = child.earliest(any -> true);
                for (var header : child.rows(HEADER))
                    if (first.decom().isBefore(header.dob())) flags.together(first, header);
            });

    static final Rule<CareReturn> RULE_358 = rule("358")
            .says(
                    "A child has a legal status of remand or custody before the age of 10.",
                    "Check the legal status, the day the episode started and the date of birth.")
            .fields(DECOM, DOB, LS)
            .flagsBoth(
                    EPISODES,
                    HEADER,
                    (e, header, year) -> e.ls().isIn(REMAND_OR_CUSTODY)
                            && e.decom().isOnOrBefore(header.dob().plusYears(10)));

    static final Rule<CareReturn> RULE_359 = rule("359")
            .says(
                    "An episode is still open after the 18th birthday.",
                    "Enter the day it ended: only in a children's home (K2) under V2 may it go on.")
            .fields(DEC, LS, PLACE)
            .flagsEachWith(
                    EPISODES,
                    HEADER,
                    (e, header, year) -> e.dec().isBlank()
                            && !(e.ls().is("V2") && e.place().is("K2"))
                            && header.dob().plusYears(18).isBefore(year.end()));

    static final Rule<CareReturn> RULE_386 = rule("386")
            .says("Care ended in adoption on or after the 18th birthday.", "Check the reason and the day care ended.")
            .fields(REC)
            .flagsEachWith(
                    EPISODES,
                    HEADER,
                    (e, header, year) -> e.endsInAdoption()
                            && e.dec().isOnOrAfter(header.dob().plusYears(18)));

    static final Rule<CareReturn> RULE_387 = rule("387")
            .says(
                    "The child is said to have moved to live alone before the age of 14, or nobody knows how old.",
                    "Check the reason and the day care ended, and enter the date of birth.")
            .fields(REC)
            .flagsEachWithOrWithout(
                    EPISODES,
                    HEADER,
                    (e, header, year) -> e.rec().isIn(LIVES_ALONE)
                            && e.dec().isKnown()
                            && !header.dob().plusYears(14).isOnOrBefore(e.dec()));

    static final Rule<CareReturn> RULE_389 = rule("389")
            .says(
                    "The child is said to have moved to adult social care before the age of 16, or nobody knows how old.",
                    "Check the reason, and enter the day care ended and the date of birth.")
            .fields(REC)
            .flagsEachWithOrWithout(
                    EPISODES,
                    HEADER,
                    (e, header, year) ->
                            e.rec().is("E7") && !header.dob().plusYears(16).isOnOrBefore(e.dec()));

    static final Rule<CareReturn> RULE_407 = rule("407")
            .says(
                    "Care ended in special guardianship after the 18th birthday.",
                    "Check the reason and the day care ended, and the date of birth.")
            .fields(DEC, DOB, REC)
            .flagsBoth(
                    EPISODES,
                    HEADER,
                    (e, header, year) -> e.rec().isIn(SPECIAL_GUARDIANSHIP)
                            && e.dec().isAfter(header.dob().plusYears(18)));

    static final Rule<CareReturn> RULE_460 = rule("460")
            .says(
                    "The child is said to have stayed with the carers at 18, but care ended before the 18th birthday.",
                    "Check the reason and the day care ended.")
            .fields(DEC, REC)
            .flagsEachWith(
                    EPISODES,
                    HEADER,
                    (e, header, year) ->
                            e.rec().is("E17") && e.dec().isBefore(header.dob().plusYears(18)));

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_234, RULE_302, RULE_358, RULE_359, RULE_386, RULE_387, RULE_389, RULE_407, RULE_460);

    private AgeRules() {}
}
