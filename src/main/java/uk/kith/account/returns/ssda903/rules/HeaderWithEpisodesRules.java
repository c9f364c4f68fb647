package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.rules.Column.DEC;
import static uk.kith.account.returns.ssda903.rules.Column.DECOM;
import static uk.kith.account.returns.ssda903.rules.Column.LS;
import static uk.kith.account.returns.ssda903.rules.Column.MC_DOB;
import static uk.kith.account.returns.ssda903.rules.Column.MOTHER;
import static uk.kith.account.returns.ssda903.rules.Column.REC;
import static uk.kith.account.returns.ssda903.rules.Column.SEX;
import static uk.kith.account.returns.ssda903.rules.Column.UPN;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Rule;

/** Rules that hold who a child is against the child's time in care. */
final class HeaderWithEpisodesRules {

    static final Rule<CareReturn> RULE_210 = rule("210")
            .says(
                    "The pupil number is still said to be on its way (UN4) after more than a week in care.",
                    "Enter the unique pupil number, or another reason why there is none.")
            .fields(UPN, DECOM)
            .reads(EPISODES, HEADER)
            .flagsChildren((child, year, flags) -> {
                var started = openSince(child, year);
                if (!started.isBefore(year.end().plusDays(-7))) return;
                var first = child.earliest(e -> e.decom().isSameDayAs(started));
                for (var header : child.rows(HEADER)) if (header.upn().is("UN4")) flags.together(first, header);
            });

    static final Rule<CareReturn> RULE_607_UNTIL_2024 = motherhood()
            .until(2024)
            .flagsBoth(EPISODES, HEADER, (e, header, year) -> lacksMotherhood(header, "2") && isLeaving(e, year));

    static final Rule<CareReturn> RULE_607 = motherhood()
            .from(2025)
            .flagsBoth(EPISODES, HEADER, (e, header, year) -> lacksMotherhood(header, "F") && isLeaving(e, year));

    static final Rule<CareReturn> RULE_625 = rule("625")
            .says(
                    "The child's first child was born after the year, or after care ended.",
                    "Correct the date of birth of the first child, or the day care ended.")
            .fields(MC_DOB, DEC)
            .reads(EPISODES, HEADER)
            .flagsChildren((child, year, flags) -> {
                var last = lastToEnd(child);
                if (!last.dec().isKnown()) return;
                var limit = Day.earlier(last.dec(), year.end());
                for (var header : child.rows(HEADER)) if (header.mcDob().isAfter(limit)) flags.together(last, header);
            });

    static final List<Rule<CareReturn>> ALL = List.of(RULE_210, RULE_607_UNTIL_2024, RULE_607, RULE_625);

    private HeaderWithEpisodesRules() {}

    private static RuleWords motherhood() {
        return rule("607")
                .says(
                        "A girl's care ended in the year without saying whether she is a mother.",
                        "Enter whether she is a mother, or check her sex and why care ended.")
                .fields(DEC, REC, MOTHER, LS, SEX);
    }

    private static boolean lacksMotherhood(CareLine header, String female) {
        return header.sex().is(female) && header.mother().isBlank();
    }

    private static boolean isLeaving(CareLine e, Terms year) {
        return e.dec().isWithin(year.start(), year.end())
                && e.rec().isGiven()
                && !e.rec().is("X1")
                && !e.isShortBreak();
    }

    /** The day the care began that is still open at the end of the year; no day when there is none. */
    private static Day openSince(CareChild child, Terms year) {
        var periods = child.periodsOfCare();
        if (periods.isEmpty() || periods.getLast().end().isOnOrBefore(year.end())) return Day.NO_DAY;
        return periods.getLast().start();
    }

    private static CareLine lastToEnd(CareChild child) {
        var last = CareLine.absent(EPISODES, child);
        for (var e : child.episodes()) if (e.dec().number() > last.dec().number()) last = e;
        return last;
    }
}
