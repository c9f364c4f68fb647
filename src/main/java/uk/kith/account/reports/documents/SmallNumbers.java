package uk.kith.account.reports.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.templates.Asked;

/**
 * Which figures of a report must not leave the authority: those by which a few children could be recognised, and, where only
 * one group of a whole would be missing, another, since the missing one could be worked out.
 */
final class SmallNumbers {

    /** From this many on children are counted for everybody to read. */
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(6);

    private final Set<ReportFigure.Key> hidden = new HashSet<>();

    SmallNumbers(List<ReportFigure> figures) {
        var together = new LinkedHashMap<Asked, List<ReportFigure>>();
        for (var figure : figures) {
            if (isSmall(figure)) hidden.add(figure.key());
            if (!figure.groups().isEmpty())
                together.computeIfAbsent(figure.asked(), key -> new ArrayList<>())
                        .add(figure);
        }
        together.values().forEach(this::hideAnother);
    }

    boolean hides(ReportFigure figure) {
        return hidden.contains(figure.key());
    }

    private void hideAnother(List<ReportFigure> groups) {
        if (groups.stream().filter(this::hides).count() != 1) return;
        groups.stream()
                .filter(group -> !hides(group)
                        && group.numerator() != null
                        && group.numerator().signum() > 0)
                .min(Comparator.comparing(group -> java.util.Objects.requireNonNull(group.numerator())))
                .ifPresent(group -> hidden.add(group.key()));
    }

    private static boolean isSmall(ReportFigure figure) {
        return switch (figure.unit()) {
            case COUNT, PER_10_000 -> few(figure.numerator());
            case PERCENT -> few(figure.numerator()) || few(figure.denominator()) || few(rest(figure));
            case DAYS -> few(figure.denominator());
        };
    }

    private static @Nullable BigDecimal rest(ReportFigure figure) {
        var part = figure.numerator();
        var whole = figure.denominator();
        return part == null || whole == null ? null : whole.subtract(part);
    }

    private static boolean few(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0 && number.compareTo(ENOUGH) < 0;
    }
}
