package uk.kith.front.desk.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.comparing.ControlChart;
import uk.kith.insight.measures.comparing.Interval;
import uk.kith.platform.pages.Picture;
import uk.kith.platform.pages.Picture.Limit;
import uk.kith.platform.pages.Picture.Mark;
import uk.kith.platform.pages.Picture.Series;

/** What chance alone would give, drawn beside the figures: the limits of a series, the interval around a share. */
final class Limits {

    private Limits() {}

    /** The picture of a trend with the limits within which it moves by itself. */
    static Picture on(Picture trend, ControlChart chart) {
        var limits = new ArrayList<Limit>();
        for (var stretch : chart.stretches()) {
            if (stretch.tooFew() != null) continue;
            int from = place(chart, stretch.first().to());
            int to = place(chart, stretch.last().to());
            limits.add(new Limit("Upper limit", number(stretch.high()), from, to));
            limits.add(new Limit("Middle", number(stretch.middle()), from, to));
            limits.add(new Limit("Lower limit", number(stretch.low()), from, to));
        }
        return trend.withLimits(limits);
    }

    /** What the newest whole period says, in words. */
    static String words(Answer answer, ControlChart chart) {
        return chart.inWords(answer.measure().direction());
    }

    /** Shares as dots, each with where it would lie by chance alone; other figures as they are. */
    static Picture around(Picture groups, List<Shown> shown) {
        if (shown.stream().noneMatch(Limits::hasInterval)) return groups;
        var marks = new ArrayList<Mark>();
        for (int place = 0; place < shown.size(); place++) {
            var mark = groups.series().getFirst().marks().get(place);
            marks.add(hasInterval(shown.get(place)) ? around(mark, shown.get(place)) : mark);
        }
        return Picture.of(
                groups.id(),
                Picture.Kind.DOT,
                groups.question(),
                groups.about()
                        + " The line around each dot: where it would lie in 95 of 100 like it, were chance the only difference.",
                groups.labelled(),
                groups.labels(),
                List.of(new Series(groups.series().getFirst().name(), marks)));
    }

    private static boolean hasInterval(Shown shown) {
        var figure = shown.figure();
        return shown.unit() == uk.kith.insight.measures.Unit.PERCENT
                && shown.value() != null
                && figure.numerator() != null
                && figure.denominator() != null
                && figure.denominator().signum() > 0;
    }

    private static Mark around(Mark mark, Shown shown) {
        var figure = shown.figure();
        if (figure.numerator() == null || figure.denominator() == null) return mark;
        var interval = Interval.ofShare(
                figure.numerator().longValue(), figure.denominator().longValue());
        return new Mark(
                mark.value(),
                "%s, likely %.0f to %.0f%%".formatted(mark.words(), interval.low(), interval.high()),
                number(interval.low()),
                number(interval.high()),
                mark.href());
    }

    private static int place(ControlChart chart, java.time.LocalDate to) {
        for (int place = 0; place < chart.points().size(); place++)
            if (chart.points().get(place).window().to().equals(to)) return place;
        throw new IllegalArgumentException("The stretch is of another series.");
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
