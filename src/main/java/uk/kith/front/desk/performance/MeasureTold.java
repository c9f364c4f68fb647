package uk.kith.front.desk.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.PageDay;
import uk.kith.front.desk.Sheet;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measure.Counts;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmarks;
import uk.kith.insight.measures.comparing.Comparison;
import uk.kith.insight.measures.comparing.ControlChart;
import uk.kith.insight.measures.comparing.Disproportions;
import uk.kith.kernel.London;
import uk.kith.platform.pages.AuthorityName;
import uk.kith.platform.pages.Picture;

/** Asks what the page of a measure tells, and its file: the trend as a whole, and the newest period by groups. */
@Component
class MeasureTold {

    private final Asked asked;
    private final PageDay day;
    private final AuthorityName authority;
    private final Benchmarks benchmarks;
    private final Disproportions disproportions;

    MeasureTold(
            Asked asked, PageDay day, AuthorityName authority, Benchmarks benchmarks, Disproportions disproportions) {
        this.asked = asked;
        this.benchmarks = benchmarks;
        this.disproportions = disproportions;
        this.day = day;
        this.authority = authority;
    }

    /** @throws uk.kith.insight.measures.CannotBeAsked when it has no answer */
    MeasurePage.Told of(MeasureAsked about) {
        var answers = answers(about);
        var measure = about.measure();
        var trend = answers.getFirst().wholes();
        var now = trend.getLast();
        var groups = answers.getLast().groups(now.figure().window(), List.of(about.by()));
        var when = FigureWords.period(measure, now.figure().window());
        var place = place(about);
        var back = trend.get(Math.max(0, trend.size() - 1 - about.step().aYear()));
        var chart = ControlChart.of(answers.getFirst().answer());
        boolean isAllShown = trend.stream().noneMatch(Shown::hidden);
        return new MeasurePage.Told(
                now,
                when,
                about.children(now),
                change(about, back, now),
                isAllShown ? Limits.words(answers.getFirst().answer(), chart) : "",
                drawn(
                        FiguresDrawn.trend(
                                measure,
                                "%s, %s. %s."
                                        .formatted(
                                                place,
                                                FigureWords.period(
                                                                measure,
                                                                trend.getFirst()
                                                                        .figure()
                                                                        .window()) + " to " + when,
                                                unit(measure)),
                                trend,
                                about::children),
                        isAllShown ? chart : null),
                divided(about, groups, place + ", " + when),
                comparison(about, now),
                likelihood(about, answers.getLast()),
                AsOf.words(answers.getFirst().answer().asOf().atZone(London.ZONE)));
    }

    /** Limits are drawn where every figure is: they would tell of one that is not shown. */
    private static Picture drawn(Picture trend, @Nullable ControlChart chart) {
        return chart == null ? trend : Limits.on(trend, chart);
    }

    /** Of a share its groups with what chance would give; where they are told apart by what is counted, how many are in each. */
    private static Picture divided(MeasureAsked about, List<Shown> groups, String where) {
        var measure = about.measure();
        var breakdown = String.valueOf(about.breakdowns().get(about.by()));
        if (Disproportions.areTheCounted(
                measure, groups.stream().map(Shown::figure).toList()))
            return FiguresDrawn.sizes(
                    measure, breakdown, where + ". " + counted(measure) + ".", groups, about::children);
        return Limits.around(
                FiguresDrawn.groups(measure, breakdown, where + ". " + unit(measure) + ".", groups, about::children),
                groups);
    }

    /** What others had is of all their children, so it stands beside the whole alone. */
    private @Nullable Comparison comparison(MeasureAsked about, Shown now) {
        if (now.hidden() || about.variant() != null || !about.only().isEmpty()) return null;
        var figure = now.figure();
        return Comparison.of(about.measure(), figure, benchmarks.beside(about.measure(), figure.window()));
    }

    private Disproportions.Compared likelihood(MeasureAsked about, Heard newest) {
        return disproportions.of(
                about.measure(),
                newest.answer().question(),
                newest.groups(newest.answer().question().windows().getLast(), List.of(about.by())).stream()
                        .map(Shown::figure)
                        .toList(),
                about.given("beside"));
    }

    /** The same figures as rows for a spreadsheet. */
    Sheet sheet(MeasureAsked about) {
        var rows = new ArrayList<List<String>>();
        var answers = answers(about);
        for (var answer : answers) {
            Stream.concat(
                            answer == answers.getFirst() ? answer.wholes().stream() : Stream.of(),
                            answer.figures().stream()
                                    .filter(shown -> !shown.figure().by().isEmpty()))
                    .forEach(shown -> rows.add(FigureRow.of(answer.measure(), shown)));
        }
        return LikelihoodRows.beside(new Sheet(FigureRow.TITLES, rows), likelihood(about, answers.getLast()));
    }

    private List<Heard> answers(MeasureAsked about) {
        List<Window> windows = about.step().trend(about.measure(), day.now());
        Question trend = about.question(windows);
        return asked.all(
                List.of(trend, about.question(List.of(windows.getLast())).by(about.by())), about.reader());
    }

    private String change(MeasureAsked about, Shown back, Shown now) {
        var words = FigureWords.change(about.measure().unit(), back.value(), now.value());
        var when = FigureWords.period(about.measure(), back.figure().window());
        return words.equals("cannot be told")
                ? "How it changed cannot be told."
                : "%s since %s (%s)."
                        .formatted(words.equals("the same") ? "The same" : capital(words), when, back.words());
    }

    private String place(MeasureAsked about) {
        var narrowed = about.narrowed();
        var name = authority.now().isEmpty() ? "The whole area" : authority.now();
        return narrowed.isEmpty()
                ? name
                : name + ", "
                        + String.join(
                                ", ", narrowed.stream().map(link -> link.text()).toList());
    }

    private static String unit(Measure measure) {
        return switch (measure.unit()) {
            case COUNT -> counted(measure);
            case PERCENT -> "Per cent";
            case PER_10_000 -> "For every 10,000 children";
            case DAYS -> "Days";
        };
    }

    private static String counted(Measure measure) {
        return measure.counts() == Counts.CHILDREN ? "Children" : "How many";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
