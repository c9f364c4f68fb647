package uk.kith.insight.measures.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Measure.On;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Told;

/**
 * One figure as it stands in a file. A stock has its day in {@code from}, {@code to} and {@code asAt}; what happened in a
 * period is as at the period's last day.
 *
 * @param knownAt the moment whose knowledge of the record it counts: the one asked about, or that of asking
 * @param place the authority's name; empty where it has said none
 * @param by the breakdowns, separated by bars; empty for the whole
 * @param group one group for each breakdown, in the same order
 * @param numerator null where there is none, or where it is held back
 * @param denominator null where there is none, or where it is held back
 * @param value to six decimals; null where nothing can be told, or where it is held back
 * @param unit as a measure's file writes it
 */
public record FigureRow(
        String measure,
        LocalDate from,
        LocalDate to,
        LocalDate asAt,
        Instant knownAt,
        String place,
        String by,
        String group,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        String unit) {

    /** The columns of every file of figures, in order. */
    public static final List<String> COLUMNS = List.of(
            "measure",
            "from",
            "to",
            "as_at",
            "known_at",
            "place",
            "by",
            "group",
            "numerator",
            "denominator",
            "value",
            "unit");

    private static final int DECIMALS = 6;

    /** The figures of an answer, in its order. */
    public static List<FigureRow> of(Answer answer, String place) {
        return answer.figures().stream()
                .map(figure -> row(
                        answer,
                        place,
                        new Told(
                                figure.window(),
                                figure.by(),
                                figure.groups(),
                                figure.numerator(),
                                figure.denominator(),
                                figure.value(),
                                null)))
                .toList();
    }

    /** The figures of an answer as they may leave the authority: what is held back is an empty cell. */
    public static List<FigureRow> of(Answer answer, List<Told> told, String place) {
        return told.stream().map(figure -> row(answer, place, figure)).toList();
    }

    private static FigureRow row(Answer answer, String place, Told figure) {
        var measure = answer.measure();
        var window = figure.window();
        var counted = measure.on() == On.TWELVE_MONTHS ? Window.twelveMonthsTo(window.to()) : window;
        return new FigureRow(
                measure.id(),
                measure.on() == On.DAY ? window.to() : counted.from(),
                window.to(),
                window.to(),
                Objects.requireNonNullElse(answer.knownAt(), answer.asOf()).truncatedTo(ChronoUnit.SECONDS),
                place,
                String.join("|", figure.by()),
                String.join("|", figure.groups()),
                plain(figure.numerator()),
                plain(figure.denominator()),
                plain(figure.value()),
                measure.unit().key());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) return null;
        var rounded = number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /** The cells of the row under {@link #COLUMNS}, as text. */
    public List<String> cells() {
        var cells = new ArrayList<String>();
        for (var cell : new @Nullable Object[] {
            measure, from, to, asAt, knownAt, place, by, group, numerator, denominator, value, unit
        })
            cells.add(
                    switch (cell) {
                        case null -> "";
                        case BigDecimal number -> number.toPlainString();
                        default -> cell.toString();
                    });
        return cells;
    }
}
