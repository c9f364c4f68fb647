package uk.kith.account.reports.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.documents.Document.Cell;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.comparing.Benchmark;

/** How numbers are told: at the precision of their unit, and the same wherever they stand. */
final class Told {

    static final String NOTHING = "–";

    private Told() {}

    /** The value as it is shown; null where there is none. */
    static @Nullable BigDecimal shown(ReportFigure figure) {
        var value = figure.value();
        return value == null ? null : value.setScale(figure.unit().decimals(), RoundingMode.HALF_UP);
    }

    static Cell value(ReportFigure figure) {
        var shown = shown(figure);
        if (shown == null) return Cell.of(NOTHING);
        return new Cell(words(shown) + (figure.unit() == Unit.PERCENT ? "%" : ""), shown);
    }

    /** "56%", "41.9 per 10,000", "at least 95%": as it is printed. */
    static Cell value(Benchmark benchmark) {
        var value = benchmark.value();
        var words = words(value)
                + switch (benchmark.unit()) {
                    case COUNT -> "";
                    case PERCENT -> "%";
                    case PER_10_000, DAYS -> " " + benchmark.unit().key();
                };
        return new Cell(benchmark.isTarget() ? benchmark.aim().words() + " " + words : words, value);
    }

    static Cell count(@Nullable BigDecimal number) {
        return number == null ? Cell.of(NOTHING) : new Cell(words(number), number);
    }

    private static String words(BigDecimal number) {
        return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
