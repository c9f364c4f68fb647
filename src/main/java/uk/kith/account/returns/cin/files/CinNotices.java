package uk.kith.account.returns.cin.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinDay;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.files.Shown;
import uk.kith.kernel.DateWords;

/** What a reader of a message should know though it stops nothing. */
final class CinNotices {

    private final CinMessage message;
    private final List<String> notices = new ArrayList<>();

    private CinNotices(CinMessage message) {
        this.message = message;
    }

    static List<String> of(CinMessage message) {
        var of = new CinNotices(message);
        of.year();
        of.children();
        for (var table : CinTable.values()) of.days(table);
        return of.notices;
    }

    private void year() {
        if (message.rows(CinTable.HEADER).isEmpty()) notices.add("The message has no Header.");
        var told = message.header("Year");
        var asked = message.year().toString();
        if (told != null && !told.strip().equals(asked))
            notices.add("The Header says that the message is of the year %s; it is taken as one of %s."
                    .formatted(Shown.text(told), asked));
        message.referenceDate()
                .ifPresentOrElse(
                        day -> {
                            if (!day.equals(message.year().lastDay()))
                                notices.add(
                                        "The reference date is %s; that of %s is %s. The message's own gives the census period."
                                                .formatted(
                                                        DateWords.full(day),
                                                        asked,
                                                        DateWords.full(
                                                                message.year().lastDay())));
                        },
                        () -> notices.add("The message has no reference date, so its census period is not known."));
    }

    private void children() {
        var children = message.rows(CinTable.CHILD_IDENTIFIERS);
        if (children.isEmpty()) notices.add("The message has no children.");
        var seen = new HashSet<@Nullable String>();
        var again = children.stream()
                .filter(row -> row.child() != null && !seen.add(row.child()))
                .toList();
        if (!again.isEmpty())
            notices.add("More than one Child has the same LAchildID, %s: all are kept."
                    .formatted(first(again, "LAchildID")));
    }

    private void days(CinTable table) {
        for (var column : table.columns()) {
            if (!CinTable.isDate(column)) continue;
            int place = table.indexOf(column);
            var strange = message.rows(table).stream()
                    .filter(row -> row.cells()[place] != null && CinDay.of(row.cells()[place]) == null)
                    .toList();
            if (!strange.isEmpty())
                notices.add("%s of %s is no day written as 2026-03-31, %s."
                        .formatted(column, table.title(), first(strange, column)));
        }
    }

    /** "once, in row 3: "31/03/2026"" or "in 12 rows, first in row 3: "31/03/2026"". */
    private static String first(List<CinRow> rows, String column) {
        var first = rows.getFirst();
        return "%s row %d: %s"
                .formatted(
                        rows.size() == 1 ? "in" : "in %,d rows, first in".formatted(rows.size()),
                        first.number(),
                        Shown.text(Objects.requireNonNull(first.cell(column))));
    }
}
