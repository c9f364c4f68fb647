package uk.kith.account.reports.templates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days, months and financial years that somebody's words name: "4 May 2026", "September 2026", "2026/27". */
public final class DatesNamed {

    private static final String MONTHS = Stream.of(Month.values())
            .map(month -> month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));

    static final Pattern DATE =
            Pattern.compile("\\b(?:(\\d{1,2}) )?(" + MONTHS + ")(?: (\\d{4}))?\\b|\\b(?:19|20)\\d{2}/\\d{2}\\b");

    private DatesNamed() {}

    /** Those that have not begun on a day: what is told of them as done cannot have happened. */
    public static List<String> after(LocalDate day, String text) {
        return DATE.matcher(text)
                .results()
                .filter(found -> found.group(3) != null && begins(found).isAfter(day))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static LocalDate begins(MatchResult found) {
        var month = Month.valueOf(found.group(2).toUpperCase(Locale.ROOT));
        var first = LocalDate.of(Integer.parseInt(found.group(3)), month, 1);
        if (found.group(1) == null) return first;
        try {
            return first.withDayOfMonth(Integer.parseInt(found.group(1)));
        } catch (DateTimeException noSuchDay) {
            return first;
        }
    }
}
