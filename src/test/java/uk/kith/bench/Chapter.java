package uk.kith.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One chapter of the figures: a table, what it says in sentences before it, and remarks after it. */
final class Chapter {

    private final String title;
    private final String about;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Chapter(String title, String about, String... columns) {
        this.title = title;
        this.about = about.strip();
        this.columns = List.of(columns);
    }

    Chapter row(String... cells) {
        if (cells.length != columns.size()) throw new IllegalArgumentException(title + ": " + List.of(cells));
        rows.add(List.of(cells));
        return this;
    }

    Chapter remark(String sentence) {
        remarks.add(sentence);
        return this;
    }

    /** In Markdown, which can be read as it stands. */
    String page() {
        var page = new StringBuilder("## ")
                .append(title)
                .append("\n\n")
                .append(about)
                .append("\n\n");
        line(page, columns);
        line(page, Collections.nCopies(columns.size(), "---"));
        rows.forEach(row -> line(page, row));
        remarks.forEach(remark -> page.append('\n').append(remark).append('\n'));
        return page.append('\n').toString();
    }

    private static void line(StringBuilder page, List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
