package uk.kith.front.desk.performance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.Sheet;
import uk.kith.front.desk.performance.AskPage.Cell;
import uk.kith.front.desk.performance.AskPage.Head;
import uk.kith.front.desk.performance.AskPage.Row;
import uk.kith.front.desk.performance.AskPage.Table;
import uk.kith.kernel.London;
import uk.kith.platform.pages.AuthorityName;
import uk.kith.platform.pages.Picture;
import uk.kith.platform.pages.Picture.Kind;
import uk.kith.platform.pages.Picture.Series;

/** Answers a question that was put together by clicking, as a table and as a picture. */
@Component
class AskAnswered {

    private final Asked asked;
    private final AuthorityName authority;

    AskAnswered(Asked asked, AuthorityName authority) {
        this.asked = asked;
        this.authority = authority;
    }

    /** What stands down the side and across the top, and the figure of each crossing. */
    private record Crossing(
            String corner, List<Head> down, List<Head> across, Function<int[], Optional<Shown>> figures) {}

    /** @throws uk.kith.insight.measures.CannotBeAsked when it has no answer */
    AskPage.Answered answer(AskAsked question) {
        var answer = heard(question);
        var by = question.by();
        var crossing = question.windows().size() > 1
                ? overTime(question, answer)
                : by.size() > 1 ? crossed(question, answer) : divided(question, answer);
        var when = question.windows().size() > 1
                ? FigureWords.period(question.measure(), question.windows().getFirst())
                        + " to "
                        + FigureWords.period(
                                question.measure(), question.windows().getLast())
                : FigureWords.period(question.measure(), question.windows().getFirst());
        var heading = question.measure().title()
                + by.stream()
                        .map(one -> title(question, one).toLowerCase(Locale.UK))
                        .reduce((one, other) -> one + " and " + other)
                        .map(titles -> " by " + titles)
                        .orElse("");
        return new AskPage.Answered(
                heading,
                AsOf.words(answer.answer().asOf().atZone(London.ZONE)),
                table(question, crossing),
                picture(question, crossing, heading, place(question) + ", " + when + "."));
    }

    private Heard heard(AskAsked question) {
        return asked.all(List.of(question.question()), question.about().reader())
                .getFirst();
    }

    private String place(AskAsked question) {
        var parts = new ArrayList<String>();
        parts.add(authority.now().isEmpty() ? "The whole area" : authority.now());
        question.about().narrowed().forEach(link -> parts.add(link.text()));
        return String.join(", ", parts);
    }

    /** Every figure of the answer as a row. */
    Sheet sheet(AskAsked question) {
        var answer = heard(question);
        var rows = new ArrayList<List<String>>();
        for (var window : question.windows())
            for (var by : answer.answer().question().by())
                answer.groups(window, by).forEach(shown -> rows.add(FigureRow.of(answer.measure(), shown)));
        return new Sheet(FigureRow.TITLES, rows);
    }

    private Crossing divided(AskAsked question, Heard answer) {
        var window = question.windows().getFirst();
        var figures = new ArrayList<Shown>();
        var down = new ArrayList<Head>();
        for (var by : question.by())
            for (var shown : answer.groups(window, List.of(by))) {
                figures.add(shown);
                down.add(head(question, by, shown.figure().groups().getFirst()));
            }
        figures.addAll(answer.groups(window, List.of()));
        down.add(new Head("All", null));
        var corner = question.by().isEmpty()
                ? "Of whom"
                : title(question, question.by().getFirst());
        return new Crossing(
                corner,
                down,
                List.of(new Head(FigureWords.period(question.measure(), window), null)),
                place -> Optional.of(figures.get(place[0])));
    }

    private Crossing crossed(AskAsked question, Heard answer) {
        var window = question.windows().getFirst();
        var first = question.by().getFirst();
        var second = question.by().getLast();
        var downs = answer.groups(window, List.of(first));
        var acrosses = answer.groups(window, List.of(second));
        var both = answer.groups(window, List.of(first, second));
        var whole = answer.groups(window, List.of());
        var down = heads(question, first, downs);
        var across = heads(question, second, acrosses);
        return new Crossing(title(question, first), down, across, place -> {
            boolean isAllDown = place[0] == downs.size();
            boolean isAllAcross = place[1] == acrosses.size();
            if (isAllDown && isAllAcross) return whole.stream().findFirst();
            if (isAllDown) return Optional.of(acrosses.get(place[1]));
            if (isAllAcross) return Optional.of(downs.get(place[0]));
            var groups = List.of(
                    downs.get(place[0]).figure().groups().getFirst(),
                    acrosses.get(place[1]).figure().groups().getFirst());
            return both.stream()
                    .filter(shown -> shown.figure().groups().equals(groups))
                    .findFirst();
        });
    }

    private Crossing overTime(AskAsked question, Heard answer) {
        var windows = question.windows();
        var by = question.by();
        var groups = new LinkedHashSet<String>();
        if (!by.isEmpty())
            for (var shown : answer.groups(windows.getLast(), by))
                groups.add(shown.figure().groups().getFirst());
        var across = new ArrayList<Head>();
        groups.forEach(group -> across.add(head(question, by.getFirst(), group)));
        across.add(new Head("All", null));
        var columns = new ArrayList<List<Shown>>();
        for (var window : windows) {
            var row = new ArrayList<Shown>();
            if (!by.isEmpty()) row.addAll(answer.groups(window, by));
            row.addAll(answer.groups(window, List.of()));
            columns.add(row);
        }
        return new Crossing(
                "Period",
                windows.stream()
                        .map(window -> new Head(FigureWords.label(question.measure(), window), null))
                        .toList(),
                across,
                place -> Optional.of(columns.get(place[0]).get(place[1])));
    }

    private static Table table(AskAsked question, Crossing crossing) {
        var rows = new ArrayList<Row>();
        for (int down = 0; down < crossing.down.size(); down++) {
            var cells = new ArrayList<Cell>();
            for (int across = 0; across < crossing.across.size(); across++)
                cells.add(crossing.figures
                        .apply(new int[] {down, across})
                        .map(shown -> new Cell(shown.words(), shown.detail(), href(question, shown)))
                        .orElse(new Cell("None", "", null)));
            rows.add(new Row(crossing.down.get(down), cells));
        }
        return new Table(crossing.corner, crossing.across, rows);
    }

    /** Lines over time and bars for groups; the whole is drawn only where nothing else is. */
    private static Picture picture(AskAsked question, Crossing crossing, String heading, String about) {
        boolean isOverTime = question.windows().size() > 1;
        int down = crossing.down.size() - (isOverTime || crossing.down.size() == 1 ? 0 : 1);
        int across = crossing.across.size() - (crossing.across.size() == 1 ? 0 : 1);
        var series = new ArrayList<Series>();
        for (int column = 0; column < across; column++) {
            int at = column;
            var figures = new ArrayList<Picture.Mark>();
            for (int row = 0; row < down; row++)
                figures.add(crossing.figures
                        .apply(new int[] {row, at})
                        .map(shown -> Picture.Mark.of(
                                shown.value(), shown.inFull(), shown.value() == null ? null : href(question, shown)))
                        .orElse(Picture.Mark.of(null, "None", null)));
            series.add(new Series(crossing.across.get(column).words(), figures));
        }
        return Picture.of(
                "answer",
                isOverTime ? Kind.LINE : Kind.BAR,
                heading,
                about,
                crossing.corner,
                crossing.down.subList(0, down).stream().map(Head::words).toList(),
                series);
    }

    private static List<Head> heads(AskAsked question, String by, List<Shown> groups) {
        var heads = new ArrayList<Head>();
        groups.forEach(
                shown -> heads.add(head(question, by, shown.figure().groups().getFirst())));
        heads.add(new Head("All", null));
        return heads;
    }

    private static Head head(AskAsked question, String by, String group) {
        return new Head(
                group,
                question.about().reader().seesChildren()
                        ? Ways.andOnly(
                                        question.address().without(by.equals(question.given("by")) ? "by" : "and"),
                                        by,
                                        group)
                                .toString()
                        : null);
    }

    private static @Nullable String href(AskAsked question, Shown shown) {
        return question.about().children(shown);
    }

    private static String title(AskAsked question, String by) {
        return String.valueOf(question.about().breakdowns().get(by));
    }
}
