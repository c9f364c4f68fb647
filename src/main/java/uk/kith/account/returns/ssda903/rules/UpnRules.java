package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.rules.Column.DOB;
import static uk.kith.account.returns.ssda903.rules.Column.UPN;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;

/** Rules about the unique pupil number, and about the codes that say why there is none. */
final class UpnRules {

    private static final Set<String> WHY_NONE = Set.of("UN1", "UN2", "UN3", "UN4", "UN5");

    /** One of those codes; or a letter other than I, O and S, eleven digits, and a digit or a letter (a temporary one). */
    private static final Pattern UPN_OR_WHY_NONE = Pattern.compile("UN[1-5]|[A-HJ-NP-RT-Z][0-9]{11}[0-9A-Z]");

    static final Rule<CareReturn> RULE_168 = rule("168")
            .says(
                    "This is not a unique pupil number.",
                    "Enter the number the school has, or UN1 to UN5 to say why there is none.")
            .fields(UPN)
            .flagsEach(HEADER, (header, year) -> {
                var upn = header.upn().text();
                return upn != null && !UPN_OR_WHY_NONE.matcher(upn).matches();
            });

    static final Rule<CareReturn> RULE_208 = rule("208")
            .says(
                    "The unique pupil number is not what last year's return said.",
                    "Ask the school which is right, and explain a change.")
            .fields(UPN)
            .flagsEachWithLastYear(HEADER, HEADER, (header, last, year) -> isContradicted(last.upn(), header.upn()));

    static final Rule<CareReturn> RULE_209 = rule("209")
            .says(
                    "The child is old enough for school, but is said not to have started.",
                    "Ask the school for the number.")
            .fields(UPN, DOB)
            .flagsEach(
                    HEADER,
                    (header, year) ->
                            header.upn().is("UN1") && header.dob().plusYears(4).isOnOrBefore(lastAugustBefore(year)));

    static final Rule<CareReturn> RULE_442 = rule("442")
            .says(
                    "A child looked after other than in short breaks needs a unique pupil number.",
                    "Ask the school for it, or enter UN1 to UN5 to say why there is none.")
            .fields(UPN)
            .reads(EPISODES)
            .flagsEach(
                    HEADER,
                    (header, year) ->
                            header.upn().isBlank() && header.child().any(EPISODES, episode -> !episode.isShortBreak()));

    static final Rule<CareReturn> RULE_444 = rule("444")
            .says("Several rows have this unique pupil number.", "Ask the schools which child it belongs to.")
            .fields(UPN)
            .from(2026)
            .reads(HEADER)
            .flagsAcross(UpnRules::sharedNumbers);

    static final List<Rule<CareReturn>> ALL = List.of(RULE_168, RULE_208, RULE_209, RULE_442, RULE_444);

    private UpnRules() {}

    /** A number may be learned and a child may start school; anything else is a contradiction. */
    private static boolean isContradicted(Cell lastYear, Cell thisYear) {
        var was = inCapitals(lastYear);
        var is = inCapitals(thisYear);
        if (is == null) return was != null;
        if (is.equals(was)) return false;
        boolean isNumber = !WHY_NONE.contains(is);
        if (was == null) return is.equals("UN1");
        return isNumber ? !WHY_NONE.contains(was) : !was.equals("UN1");
    }

    private static @Nullable String inCapitals(Cell upn) {
        var text = upn.text();
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** 31 August before the year collected: who is four by then should have started school. */
    private static Day lastAugustBefore(Terms year) {
        return year.start().plusMonths(-7).plusDays(-1);
    }

    private static void sharedNumbers(CareReturn all, Flags flags) {
        Map<String, List<CareLine>> byNumber = new LinkedHashMap<>();
        for (var header : all.rows(HEADER)) {
            var upn = header.upn().text();
            if (upn != null && !WHY_NONE.contains(upn))
                byNumber.computeIfAbsent(upn, none -> new ArrayList<>()).add(header);
        }
        for (var rows : byNumber.values()) if (rows.size() > 1) flags.together(rows);
    }
}
