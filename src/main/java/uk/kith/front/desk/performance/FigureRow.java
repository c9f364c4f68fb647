package uk.kith.front.desk.performance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure;

/** A figure as a row of a spreadsheet. */
final class FigureRow {

    static final List<String> TITLES =
            List.of("Measure", "From", "To", "By", "Group", "Numerator", "Denominator", "Value", "Unit");

    private FigureRow() {}

    static List<String> of(Measure measure, Shown shown) {
        var figure = shown.figure();
        return List.of(
                measure.title(),
                figure.window().from().toString(),
                figure.window().to().toString(),
                String.join(" | ", figure.by()),
                String.join(" | ", figure.groups()),
                shown.hidden() ? "" : plain(figure.numerator()),
                shown.hidden() ? "" : plain(figure.denominator()),
                shown.hidden() ? shown.words() : plain(figure.value()),
                measure.unit().key());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
