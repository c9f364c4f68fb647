package uk.kith.insight.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comments on top of an SQL file that say one thing a line ({@code -- title: ...}), and the query below them. A line of the
 * header that begins further in goes on with the one before.
 */
record HeaderLines(List<Line> lines, String sql, int sqlFrom) {

    record Line(int number, String key, String text) {}

    private static final Pattern SAYS = Pattern.compile("-- ([a-z][a-z ]*): (.*)");
    private static final Pattern GOES_ON = Pattern.compile("--   +(.*)");
    private static final Pattern WORDS = Pattern.compile("'(?:[^']|'')*'|--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    static HeaderLines of(String text) {
        var lines = new ArrayList<Line>();
        var all = text.replace("\r\n", "\n").split("\n", -1);
        int number = 0;
        for (; number < all.length && (all[number].isBlank() || all[number].startsWith("--")); number++) {
            var says = SAYS.matcher(all[number]);
            var goesOn = GOES_ON.matcher(all[number]);
            if (says.matches())
                lines.add(new Line(number + 1, says.group(1), says.group(2).strip()));
            else if (goesOn.matches() && !lines.isEmpty()) {
                var last = lines.removeLast();
                lines.add(new Line(
                        last.number, last.key, last.text + " " + goesOn.group(1).strip()));
            }
        }
        var query = String.join("\n", List.of(all).subList(number, all.length)).stripTrailing();
        return new HeaderLines(List.copyOf(lines), query, number + 1);
    }

    @Nullable String first(String key) {
        return all(key).stream().map(Line::text).findFirst().orElse(null);
    }

    List<Line> all(String key) {
        return lines.stream().filter(line -> line.key.equals(key)).toList();
    }

    int lineOf(String key) {
        return all(key).stream().map(Line::number).findFirst().orElse(1);
    }

    /** The query with blanks where its comments and quoted words stood, so that what is left stands where it stood. */
    static String withoutWords(String sql) {
        return WORDS.matcher(sql)
                .replaceAll(word -> Matcher.quoteReplacement(word.group().replaceAll("[^\n]", " ")));
    }
}
