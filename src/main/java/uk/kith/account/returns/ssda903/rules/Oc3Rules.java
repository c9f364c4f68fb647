package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.rules.Column.ACCOM;
import static uk.kith.account.returns.ssda903.rules.Column.ACTIV;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.IN_TOUCH;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Set;
import uk.kith.account.returns.rules.Rule;

/** Rules about young people who left care: whether the authority is in touch, what they do and where they live. */
final class Oc3Rules {

    /** What is said of a care leaver. */
    static final Column[] ITEMS = {IN_TOUCH, ACTIV, ACCOM};

    private static final Set<String> NO_LONGER_FOLLOWED = Set.of("DIED", "RHOM");
    private static final Set<String> FOYER = Set.of("T1", "T2");

    static final Rule<CareReturn> RULE_131 = rule("131")
            .says(
                    "Whether the authority is in touch with the care leaver is missing or not a known code.",
                    "Choose YES, NO, DIED, REFU, NREQ or RHOM.")
            .fields(IN_TOUCH)
            .flagsEach(OC3, (oc3, year) -> !oc3.inTouch().isIn(CareCodes.IN_TOUCH));

    static final Rule<CareReturn> RULE_132 = rule("132")
            .says(
                    "What the care leaver does is missing or not a known code.",
                    "Choose the activity around the birthday, or 0 where none is asked for.")
            .fields(ACTIV)
            .flagsEach(OC3, (oc3, year) -> !oc3.activ().isIn(CareCodes.ACTIV));

    static final Rule<CareReturn> RULE_133 = rule("133")
            .says(
                    "Where the care leaver lives is missing or not a known code.",
                    "Choose the accommodation around the birthday, or 0 where none is asked for.")
            .fields(ACCOM)
            .flagsEach(OC3, (oc3, year) -> !oc3.accom().isIn(CareCodes.ACCOM));

    static final Rule<CareReturn> RULE_153 = rule("153")
            .says(
                    "Only some of in touch, activity and accommodation are filled.",
                    "Fill all three, or none if this is no care leaver.")
            .fields(ITEMS)
            .flagsEach(OC3, (oc3, year) -> oc3.hasAny(ITEMS) && !oc3.hasAll(ITEMS));

    static final Rule<CareReturn> RULE_344 = rule("344")
            .says(
                    "The care leaver died or went home to a parent for good, yet activity or accommodation is not 0.",
                    "Enter 0 for both, or check whether the authority is in touch.")
            .fields(ITEMS)
            .flagsEach(
                    OC3,
                    (oc3, year) -> oc3.inTouch().isIn(NO_LONGER_FOLLOWED)
                            && !(oc3.activ().is("0") && oc3.accom().is("0")));

    static final Rule<CareReturn> RULE_345 = rule("345")
            .says(
                    "The authority is in touch with the care leaver, yet activity or accommodation is 0.",
                    "Enter what the young person does and where they live.")
            .fields(ITEMS)
            .flagsEach(
                    OC3,
                    (oc3, year) -> oc3.inTouch().is("YES")
                            && (oc3.activ().is("0") || oc3.accom().is("0")));

    /** The fields are those it asks about: the published ones are columns of Episodes. */
    static final Rule<CareReturn> RULE_347 = rule("347")
            .says(
                    "A care leaver who was under 18 when the year began cannot live in a foyer.",
                    "Check the accommodation and the date of birth.")
            .fields(ACCOM, DOB)
            .from(2024)
            .flagsEach(
                    OC3,
                    (oc3, year) -> oc3.accom().isIn(FOYER) && CareDates.averageYears(oc3.dob(), year.start()) < 18);

    static final Rule<CareReturn> RULE_348 = rule("348")
            .says(
                    "Last year's return said that this care leaver had died.",
                    "Enter DIED again, or find out which of the two returns is right.")
            .fields(IN_TOUCH)
            .from(2026)
            .flagsEachWithLastYear(
                    OC3,
                    OC3,
                    (now, before, year) ->
                            before.inTouch().is("DIED") && !now.inTouch().is("DIED"));

    static final Rule<CareReturn> RULE_391 = rule("391")
            .says(
                    "The young person is under 17 at the end of the year, so nothing is asked about leaving care.",
                    "Remove the care leaver's items, or check the date of birth.")
            .fields(DOB, IN_TOUCH, ACTIV, ACCOM)
            .flagsEach(
                    OC3,
                    (oc3, year) -> oc3.hasAny(ITEMS) && oc3.dob().plusYears(17).isAfter(year.end()));

    /** The fields are those it asks about: the published one is a column of Episodes. */
    static final Rule<CareReturn> RULE_3001 = rule("3001")
            .says(
                    "A young person who turned 17 during the year cannot be living with former foster carers.",
                    "Choose other accommodation, or check the date of birth.")
            .fields(ACCOM, DOB)
            .flagsEachWith(
                    OC3,
                    HEADER,
                    (oc3, header, year) ->
                            (oc3.accom().isIgnoringCase("Z1") || oc3.accom().isIgnoringCase("Z2"))
                                    && header.dob().plusYears(17).isWithin(year.start(), year.end()));

    static final List<Rule<CareReturn>> ALL = List.of(
            RULE_131, RULE_132, RULE_133, RULE_153, RULE_344, RULE_345, RULE_347, RULE_348, RULE_391, RULE_3001);

    private Oc3Rules() {}
}
