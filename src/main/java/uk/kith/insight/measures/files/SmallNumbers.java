package uk.kith.insight.measures.files;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds back numbers that could show a single child. A count under six is not told, nor a share or mean of so few; and where
 * one group of a breakdown would follow from the others and the whole, the next smallest is not told either.
 */
public final class SmallNumbers {

    private static final BigDecimal TOLD_FROM = BigDecimal.valueOf(6);

    private SmallNumbers() {}

    /** The same rows, some with empty cells. */
    public static List<FigureRow> heldBack(List<FigureRow> rows) {
        var held = rows.stream().filter(SmallNumbers::isSmall).collect(Collectors.toCollection(HashSet::new));
        var beside = rows.stream()
                .filter(row -> !row.by().isEmpty())
                .collect(Collectors.groupingBy(row -> List.of(row.measure(), row.from(), row.to(), row.by())));
        beside.values().forEach(groups -> {
            if (groups.stream().filter(held::contains).count() == 1)
                groups.stream()
                        .filter(row -> !held.contains(row) && size(row).signum() > 0)
                        .min(Comparator.comparing(SmallNumbers::size))
                        .ifPresent(held::add);
        });
        return rows.stream()
                .map(row -> held.contains(row) ? row.withoutNumbers() : row)
                .toList();
    }

    private static boolean isSmall(FigureRow row) {
        var counted = row.numerator();
        var among = row.denominator();
        return switch (row.unit()) {
            case "count", "per 10,000" -> isSmall(counted);
            case "%" ->
                isSmall(counted)
                        || isSmall(among)
                        || (counted != null && among != null && isSmall(among.subtract(counted)));
            default -> isSmall(among);
        };
    }

    private static boolean isSmall(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0 && number.compareTo(TOLD_FROM) < 0;
    }

    private static BigDecimal size(FigureRow row) {
        return Objects.requireNonNullElse(
                "count".equals(row.unit()) ? row.numerator() : row.denominator(), BigDecimal.ZERO);
    }
}
