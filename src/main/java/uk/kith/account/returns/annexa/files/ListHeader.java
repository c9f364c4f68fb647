package uk.kith.account.returns.annexa.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.annexa.Column;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.files.Shown;

/** The first row of a sheet: which list it opens, and where each of the list's columns stands. */
sealed interface ListHeader {

    /**
     * @param columnOf for each column of the sheet, the list's column that it is, from 0; -1 for one of the authority's own
     * @param own the headings of those
     */
    record Of(InspectionList list, int[] columnOf, List<String> own) implements ListHeader {

        int width() {
            return columnOf.length;
        }

        /** The list's column by its place in the sheet; none where it is the authority's own. */
        Optional<Column> column(int inSheet) {
            return columnOf[inSheet] < 0
                    ? Optional.empty()
                    : Optional.of(list.columns().get(columnOf[inSheet]));
        }
    }

    /** A sheet that is to be a list and is none as it stands. */
    record Refused(String sentence) implements ListHeader {}

    /** A sheet of something else: a cover, notes. */
    record NoList() implements ListHeader {}

    /** A sheet is the list that its name says; under another name, the one whose headings it has in full. */
    static ListHeader read(String sheet, List<@Nullable String> cells) {
        var headings = cells.stream().map(cell -> cell == null ? "" : cell).toList();
        var full = Stream.of(InspectionList.values())
                .filter(list -> missing(list, headings).isEmpty())
                .max(Comparator.comparingInt(list -> list.columns().size()));
        var named = InspectionList.ofSheet(sheet);
        if (named.isEmpty()) return full.map(list -> of(list, headings)).orElseGet(NoList::new);
        var missing = missing(named.get(), headings);
        if (missing.isEmpty()) return of(named.get(), headings);
        return new Refused(full.map(other -> "The sheet is named for %s, and has the headings of %s."
                        .formatted(words(named.get()), words(other)))
                .orElseGet(() -> "%s also has the heading%s %s."
                        .formatted(words(named.get()), missing.size() == 1 ? "" : "s", quoted(missing))));
    }

    private static ListHeader of(InspectionList list, List<String> headings) {
        var columnOf = new int[headings.size()];
        var own = new ArrayList<String>();
        for (int i = 0; i < columnOf.length; i++) {
            columnOf[i] = column(list, headings.get(i));
            int again = columnOf[i];
            if (again < 0) own.add(headings.get(i));
            else if (Arrays.stream(columnOf, 0, i).anyMatch(earlier -> earlier == again))
                return new Refused("The heading %s is there twice.".formatted(Shown.text(headings.get(i))));
        }
        return new Of(
                list,
                columnOf,
                own.stream().filter(heading -> !heading.isBlank()).toList());
    }

    private static int column(InspectionList list, String heading) {
        for (int i = 0; i < list.columns().size(); i++)
            if (list.columns().get(i).isCalled(heading)) return i;
        return -1;
    }

    private static List<String> missing(InspectionList list, List<String> headings) {
        return list.columns().stream()
                .filter(column -> headings.stream().noneMatch(column::isCalled))
                .map(Column::heading)
                .toList();
    }

    private static String words(InspectionList list) {
        return "%s (%s)".formatted(list.sheet(), list.title());
    }

    private static String quoted(List<String> headings) {
        return headings.stream()
                .limit(4)
                .map(heading -> '"' + heading + '"')
                .collect(Collectors.joining(", ", "", headings.size() > 4 ? ", ..." : ""));
    }
}
