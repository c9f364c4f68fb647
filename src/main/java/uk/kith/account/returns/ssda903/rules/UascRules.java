package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.rules.Column.CHILD;
import static uk.kith.account.returns.ssda903.rules.Column.DUC;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;
import static uk.kith.account.returns.ssda903.rules.UascYears.Said.NO;
import static uk.kith.account.returns.ssda903.rules.UascYears.Said.YES;

import java.util.List;
import java.util.function.BiPredicate;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.Table;

/** Rules about unaccompanied asylum-seeking children, and about when they ceased to be. */
final class UascRules {

    private static final String WHO = "it needs to know who is an unaccompanied asylum-seeking child";

    static final Rule<CareReturn> RULE_104 = rule("104")
            .says(
                    "The day on which unaccompanied asylum-seeking status ended is not a date, or is before this year.",
                    "Enter a day of this year, or leave it empty.")
            .fields(DUC)
            .flagsEach(
                    Table.UASC,
                    (uasc, year) -> uasc.duc().isNoDate() || uasc.duc().isBefore(year.start()));

    static final Rule<CareReturn> RULE_205A = betweenYears("205A")
            .says(
                    "The child was an unaccompanied asylum-seeking child last year and is not this year,"
                            + " and the dates on which that ended do not explain it.",
                    "Check the status in both years, and the date.")
            .fields(CHILD, Column.UASC)
            .flagsChildrenOf(eachThat((years, year) -> years.now() != YES
                    && years.before() == YES
                    && (years.uasc().duc().isGiven() || !endedLastYear(years, year))));

    static final Rule<CareReturn> RULE_205B = betweenYears("205B")
            .says(
                    "The child is an unaccompanied asylum-seeking child in both years,"
                            + " and the dates on which that ended or will end do not agree with it.",
                    "Check both dates; last year's should be the 18th birthday.")
            .fields(DUC, Column.UASC)
            .flagsChildrenOf(eachThat((years, year) -> years.now() == YES
                    && years.before() == YES
                    && (endIsNew(years, year) || !endsAt18(years.uascLast()))));

    static final Rule<CareReturn> RULE_205C = betweenYears("205C")
            .says(
                    "The child is no unaccompanied asylum-seeking child in either year, but has a date on which that ended.",
                    "Take the date out, or correct the status.")
            .fields(DUC, Column.UASC)
            .flagsChildrenOf(eachThat((years, year) -> years.now() == NO
                    && years.before() == NO
                    && (years.uasc().duc().isKnown() || years.uascLast().duc().isKnown())));

    static final Rule<CareReturn> RULE_205D = rule("205D")
            .says(
                    "The child is an unaccompanied asylum-seeking child this year, but was here last year and was not.",
                    "Check the status in both years.")
            .fields(Column.UASC, CHILD)
            .needs(UascYears::canTell, WHO)
            .flagsChildrenOf(UascRules::newlyUnaccompanied);

    static final Rule<CareReturn> RULE_303 = rule("303")
            .says(
                    "A day is given on which unaccompanied asylum-seeking status ended, but the child did not have it.",
                    "Take the date out, or enter 1 for the status.")
            .fields(DUC, Column.UASC)
            .needs(CareReturn::knowsUasc, WHO)
            .flagsBoth(
                    Table.UASC,
                    Table.HEADER,
                    (uasc, header, year) ->
                            uasc.duc().isGiven() && header.uasc().asNumber() != 1);

    static final Rule<CareReturn> RULE_304 = rule("304")
            .says(
                    "Unaccompanied asylum-seeking status ended after the 18th birthday.",
                    "It ends on that day at the latest.")
            .fields(DUC)
            .flagsEach(Table.UASC, (uasc, year) -> uasc.duc().isAfter(uasc.dob().plusYears(18)));

    static final List<Rule<CareReturn>> ALL =
            List.of(RULE_104, RULE_205A, RULE_205B, RULE_205C, RULE_205D, RULE_303, RULE_304);

    private UascRules() {}

    private static RuleWords betweenYears(String code) {
        return rule(code).reads(Table.UASC).readsLastYear(Table.UASC).needs(UascYears::canTell, WHO);
    }

    private static RuleWords.OneChildOf eachThat(BiPredicate<UascYears, Terms> wrong) {
        return (child, all, flags) -> UascYears.flag(child, all, flags, wrong);
    }

    private static boolean endedLastYear(UascYears years, Terms year) {
        return years.uascLast()
                .duc()
                .isWithin(year.start().plusYears(-1), year.end().plusYears(-1));
    }

    private static boolean endIsNew(UascYears years, Terms year) {
        var duc = years.uasc().duc();
        return !duc.isWithin(year.start(), year.end())
                && !duc.isSameDayAs(years.uascLast().duc());
    }

    private static boolean endsAt18(CareLine uasc) {
        return uasc.duc().isSameDayAs(uasc.dob().plusYears(18));
    }

    private static void newlyUnaccompanied(CareChild child, CareReturn all, Flags flags) {
        for (var now : child.rows(UascYears.saying(all)))
            for (var last : child.lastYear(UascYears.sayingLastYear(all)))
                if (UascYears.Said.by(now) == YES && UascYears.Said.by(last) != YES) flags.together(now);
    }
}
