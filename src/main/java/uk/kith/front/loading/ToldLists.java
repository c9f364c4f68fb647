package uk.kith.front.loading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lists of Annex A in which a fact appeared, by the day of the workbook, as the record writes them:
 * "{2026-11-20/3,2026-11-20/6}". With a minus sign in front the workbook of that day was loaded again without it.
 */
record ToldLists(TreeSet<String> tags) {

    static final String COLUMN = "returned_annex_a";

    static ToldLists of(@Nullable String written) {
        var tags = new TreeSet<String>();
        if (written != null && written.length() > 2)
            tags.addAll(Arrays.asList(
                    written.substring(1, written.length() - 1).replace("\"", "").split(",")));
        return new ToldLists(tags);
    }

    boolean has(String tag) {
        return tags.contains(tag);
    }

    String with(String tag) {
        tags.remove("-" + tag);
        tags.add(tag);
        return written();
    }

    String noLonger(String tag) {
        if (tags.remove(tag)) tags.add("-" + tag);
        return written();
    }

    /** The day of the last workbook that told the fact; none where none did. */
    Optional<LocalDate> last() {
        return tags.stream()
                .filter(tag -> !tag.startsWith("-"))
                .map(tag -> LocalDate.parse(tag.substring(0, tag.indexOf('/'))))
                .max(LocalDate::compareTo);
    }

    private String written() {
        return "{" + String.join(",", tags) + "}";
    }
}
