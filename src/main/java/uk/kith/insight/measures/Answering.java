package uk.kith.insight.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import uk.kith.platform.authority.PeopleKnown;

/**
 * Makes figures of what was counted. A group that comes up in one period is told in every period, and a period in which
 * nothing happened is told as nothing, not left out.
 */
final class Answering implements RowCallbackHandler {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** A period, by its place in the question, and a group. */
    record Key(int number, List<String> by, List<String> groups) {}

    private final Measure measure;
    private final Question question;
    private final PeopleKnown people;
    private final List<String> dimensions;
    private final Map<Key, Tally.Count> counts = new HashMap<>();

    Answering(Measure measure, Question question, PeopleKnown people) {
        this.measure = measure;
        this.question = question;
        this.people = people;
        dimensions = question.by().stream().flatMap(List::stream).distinct().toList();
    }

    /** Whether a breakdown is asked for, or looked at. */
    static boolean names(Question question, String breakdown) {
        return Stream.concat(
                        question.by().stream().flatMap(Collection::stream),
                        question.only().stream().map(Only::breakdown))
                .anyMatch(breakdown::equals);
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        int notBy = row.getInt("not_by");
        var by = new ArrayList<String>();
        for (int place = 0; place < dimensions.size(); place++)
            if ((notBy >> (dimensions.size() - 1 - place) & 1) == 0) by.add(dimensions.get(place));
        for (var asked : question.by())
            if (asked.size() == by.size() && by.containsAll(asked)) {
                var groups = new ArrayList<String>();
                for (var name : asked) groups.add(row.getString(MeasureSql.column(name)));
                counts.put(
                        new Key(row.getInt("number"), asked, List.copyOf(groups)),
                        new Tally.Count(
                                row.getLong("rows"),
                                row.getLong("counted"),
                                row.getBigDecimal("total"),
                                row.getBigDecimal("median")));
            }
    }

    void put(int number, List<String> by, List<String> groups, Tally.Count count) {
        counts.put(new Key(number, by, groups), count);
    }

    Map<Key, Tally.Count> counts() {
        return counts;
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (var by : question.by().stream().distinct().toList()) {
            var groups = by.isEmpty() ? List.of(List.<String>of()) : groups(by);
            for (int number = 0; number < question.windows().size(); number++)
                for (var group : groups)
                    figures.add(figure(
                            question.windows().get(number),
                            by,
                            group,
                            counts.getOrDefault(new Key(number, by, group), Tally.Count.NOTHING)));
        }
        return List.copyOf(figures);
    }

    private List<List<String>> groups(List<String> by) {
        return counts.keySet().stream()
                .filter(key -> key.by().equals(by))
                .map(Key::groups)
                .distinct()
                .sorted(inOrder(by))
                .toList();
    }

    private static Comparator<List<String>> inOrder(List<String> by) {
        Comparator<List<String>> order = (one, other) -> 0;
        for (int place = 0; place < by.size(); place++) {
            int at = place;
            var breakdown = Breakdowns.usual().get(by.get(place));
            var names = breakdown == null ? List.<String>of() : breakdown.order();
            order = order.thenComparing(groups -> rank(names, groups.get(at))).thenComparing(groups -> groups.get(at));
        }
        return order;
    }

    private static int rank(List<String> names, String group) {
        if (group.equals(Breakdown.NOT_KNOWN)) return Integer.MAX_VALUE;
        int place = names.indexOf(group);
        return place < 0 ? names.size() : place;
    }

    private Figure figure(Window window, List<String> by, List<String> groups, Tally.Count count) {
        var counted = BigDecimal.valueOf(count.counted());
        var rows = BigDecimal.valueOf(count.rows());
        return switch (measure.value()) {
            case COUNT -> new Figure(window, by, groups, counted, null, counted);
            case SHARE -> new Figure(window, by, groups, counted, rows, ratio(counted, rows, HUNDRED));
            case RATE -> {
                var children = children(window, by, groups);
                var times = measure.unit() == Unit.PERCENT ? HUNDRED : TEN_THOUSAND;
                yield new Figure(window, by, groups, counted, children, ratio(counted, children, times));
            }
            case MEAN ->
                new Figure(window, by, groups, count.total(), rows, ratio(count.total(), rows, BigDecimal.ONE));
            case MEDIAN -> new Figure(window, by, groups, null, rows, count.median());
        };
    }

    /** How many live here of whom the figure speaks; null where that is not known, as of most groups crossed. */
    private @Nullable BigDecimal children(Window window, List<String> by, List<String> groups) {
        if (by.isEmpty() && question.only().isEmpty()) return number(people.children(window.to()));
        if (by.size() == 1 && question.only().isEmpty())
            return number(people.children(window.to(), by.getFirst(), groups.getFirst()));
        if (!by.isEmpty() || question.only().size() > 1) return null;
        var only = question.only().getFirst();
        if (!only.isIn()) return null;
        var sum = BigDecimal.ZERO;
        for (var group : only.groups()) {
            var some = number(people.children(window.to(), only.breakdown(), group));
            if (some == null) return null;
            sum = sum.add(some);
        }
        return sum;
    }

    private static @Nullable BigDecimal number(OptionalInt people) {
        return people.isEmpty() ? null : BigDecimal.valueOf(people.getAsInt());
    }

    private static @Nullable BigDecimal ratio(@Nullable BigDecimal part, @Nullable BigDecimal whole, BigDecimal times) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(times).divide(whole, MathContext.DECIMAL64).setScale(6, RoundingMode.HALF_UP);
    }
}
