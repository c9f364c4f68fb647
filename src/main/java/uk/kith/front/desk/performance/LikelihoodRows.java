package uk.kith.front.desk.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.kith.front.desk.Sheet;
import uk.kith.insight.measures.comparing.Disproportion;
import uk.kith.insight.measures.comparing.Disproportions;

/** How likely each group is to be counted, in the columns after its figure. */
final class LikelihoodRows {

    private static final List<String> TITLES = List.of("Compared with", "Times as likely", "At least", "At most");
    private static final List<String> NOTHING = List.of("", "", "", "");
    private static final int GROUP = FigureRow.TITLES.indexOf("Group");

    private LikelihoodRows() {}

    static Sheet beside(Sheet figures, Disproportions.Compared compared) {
        var rows = new ArrayList<List<String>>();
        for (var row : figures.rows())
            rows.add(joined(
                    row,
                    told(compared, row.get(GROUP))
                            .map(one -> cells(compared, one))
                            .orElse(NOTHING)));
        return new Sheet(joined(figures.titles(), TITLES), rows);
    }

    private static Optional<Disproportion> told(Disproportions.Compared compared, String group) {
        return compared.groups().stream()
                .filter(one -> one.group().equals(group) && one.ratio() != null)
                .findFirst();
    }

    private static List<String> cells(Disproportions.Compared compared, Disproportion group) {
        var ratio = group.ratio();
        return ratio == null
                ? NOTHING
                : List.of(
                        compared.against(),
                        number(ratio.ratio()),
                        number(ratio.interval().low()),
                        number(ratio.interval().high()));
    }

    /** Empty where there is no end to it: nobody else is counted. */
    private static String number(double ratio) {
        return Double.isInfinite(ratio)
                ? ""
                : BigDecimal.valueOf(ratio).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
