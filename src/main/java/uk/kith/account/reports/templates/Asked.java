package uk.kith.account.reports.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Window;

/** One question about one day or period: what is asked once in a report, however often it is told. */
public record Asked(String measure, @Nullable String variant, List<Only> only, List<String> by, Window window) {

    private static final String IS = " is ";
    private static final String IS_NOT = " is not ";

    /** The same about the whole. */
    public Asked whole() {
        return new Asked(measure, variant, only, List.of(), window);
    }

    /** The children that are looked at, as references write it: "category is Neglect". */
    public List<String> onlyInWords() {
        return only.stream()
                .map(some -> some.breakdown() + (some.isIn() ? IS : IS_NOT) + String.join(", ", some.groups()))
                .toList();
    }

    /** Reads those words. */
    public static List<Only> only(List<String> words) {
        return words.stream().map(Asked::only).toList();
    }

    private static Only only(String words) {
        var breakdown = words.substring(0, words.indexOf(' '));
        var group = words.substring(breakdown.length());
        return group.startsWith(IS_NOT)
                ? Only.notIn(breakdown, group.substring(IS_NOT.length()))
                : Only.in(breakdown, group.substring(IS.length()));
    }
}
