package uk.kith.account.returns.annexa;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.kith.account.returns.annexa.ColumnKind.Count;
import uk.kith.account.returns.annexa.ColumnKind.Day;
import uk.kith.account.returns.annexa.ColumnKind.Words;

/**
 * A column of a list.
 *
 * @param fact what it tells, by a name of ours
 * @param heading as it is written
 * @param required whether the guidance lets no cell of it be blank
 * @param also other headings that workbooks have for it
 */
public record Column(String fact, String heading, ColumnKind kind, boolean required, List<String> also) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    static Column text(String fact, String heading) {
        return of(fact, heading, new Words());
    }

    static Column day(String fact, String heading) {
        return of(fact, heading, new Day());
    }

    static Column count(String fact, String heading) {
        return of(fact, heading, new Count());
    }

    static Column coded(String fact, String heading, Wording wording) {
        return of(fact, heading, wording);
    }

    private static Column of(String fact, String heading, ColumnKind kind) {
        return new Column(fact, heading, kind, false, List.of());
    }

    Column must() {
        return new Column(fact, heading, kind, true, also);
    }

    Column also(String... others) {
        return new Column(fact, heading, kind, required, List.of(others));
    }

    public boolean isDay() {
        return kind instanceof Day;
    }

    /** Whether a workbook's heading means this column: letter case, white space and the kind of quotation mark say nothing. */
    public boolean isCalled(String other) {
        return Stream.concat(Stream.of(heading), also.stream())
                .anyMatch(name -> plain(name).equals(plain(other)));
    }

    /** Text as headings and coded values are compared. */
    static String plain(String text) {
        return SPACE.matcher(
                        text.replace('\u2018', '\'').replace('\u2019', '\'').replace('\u2013', '-'))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
