package uk.kith.insight.measures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.insight.measures.Measure.Counts;
import uk.kith.insight.measures.Measure.Value;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** What holds of every measure, whatever the record says. Each leaves the record as it found it. */
@KithTest
class MeasureInvariantsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final Window YEAR = Window.twelveMonthsTo(DAY);

    /** Two months, and a year that ends with the second of them. */
    private static final List<Window> WINDOWS =
            List.of(Window.monthTo(LocalDate.of(2026, 9, 30)), Window.monthTo(DAY), Window.yearToDate(DAY));

    @Autowired
    MeasureQuery query;

    @Autowired
    TestWorkers workers;

    @Autowired
    JdbcClient db;

    @Test
    void every_measure_keeps_its_promises_on_lives_drawn_by_lot() {
        var promises = new SoftAssertions();
        workers.takenBack(workers.with(Role.DIRECTOR), () -> {
            var children = DrawnRecord.into(db);
            var everybody = db.sql("select p.id from people.fact_person p")
                    .query(UUID.class)
                    .list();
            var series = new HashMap<String, Map<Window, Figure>>();
            for (var measure : measures()) {
                var figures = wholes(measure, WINDOWS, children);
                series.put(measure.id(), figures);
                var whole = the_groups_add_up(measure, children, promises);
                a_share_is_a_share(measure, figures.values(), promises);
                nobody_is_counted_twice(measure, whole, children, promises);
                each_period_is_the_same_by_itself(measure, figures, children, promises);
                everybody_by_name_is_everybody(measure, everybody, promises);
            }
            what_is_known_by_now_is_what_is_so(series, children, promises);
        });
        promises.assertAll();
    }

    private Figure the_groups_add_up(Measure measure, List<UUID> children, SoftAssertions promises) {
        var question = Question.of(measure.id(), YEAR);
        for (var breakdown : Breakdowns.of(measure).keySet()) question = question.by(breakdown);
        var answer = query.ask(measure, question, children);
        var whole = answer.whole(YEAR).orElseThrow();
        answer.figures().stream()
                .filter(figure -> !figure.by().isEmpty())
                .collect(groupingBy(Figure::by))
                .forEach((by, groups) -> {
                    var as = measure.id() + " by " + by;
                    if (measure.value() != Value.MEDIAN)
                        promises.assertThat(sum(groups, Figure::numerator))
                                .as(as)
                                .isEqualByComparingTo(sum(List.of(whole), Figure::numerator));
                    if (measure.value() != Value.RATE)
                        promises.assertThat(sum(groups, Figure::denominator))
                                .as(as)
                                .isEqualByComparingTo(sum(List.of(whole), Figure::denominator));
                });
        return whole;
    }

    private static void a_share_is_a_share(Measure measure, Collection<Figure> figures, SoftAssertions promises) {
        if (measure.value() == Value.SHARE)
            for (var figure : figures)
                if (figure.value() != null)
                    promises.assertThat(figure.value())
                            .as(measure.id())
                            .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    private void nobody_is_counted_twice(Measure measure, Figure whole, List<UUID> children, SoftAssertions promises) {
        var rows = query.rows(measure, Question.of(measure.id(), YEAR), children);
        promises.assertThat(rows).as(measure.id()).doesNotHaveDuplicates();
        if (measure.counts() == Counts.CHILDREN)
            promises.assertThat(rows.stream().map(Counted::child).toList())
                    .as(measure.id())
                    .doesNotHaveDuplicates();
        boolean countsAll = measure.value() != Value.COUNT && measure.value() != Value.RATE;
        promises.assertThat(rows.stream()
                        .filter(row -> countsAll || row.inNumerator())
                        .count())
                .as(measure.id() + " row by row")
                .isEqualTo(sum(List.of(whole), countsAll ? Figure::denominator : Figure::numerator)
                        .longValue());
    }

    private void each_period_is_the_same_by_itself(
            Measure measure, Map<Window, Figure> series, List<UUID> children, SoftAssertions promises) {
        for (var window : List.of(WINDOWS.getFirst(), WINDOWS.getLast()))
            promises.assertThat(series)
                    .as(measure.id())
                    .containsAllEntriesOf(wholes(measure, List.of(window), children));
    }

    private void everybody_by_name_is_everybody(Measure measure, List<UUID> everybody, SoftAssertions promises) {
        promises.assertThat(wholes(measure, WINDOWS, everybody))
                .as(measure.id())
                .isEqualTo(wholes(measure, WINDOWS, null));
    }

    private void what_is_known_by_now_is_what_is_so(
            Map<String, Map<Window, Figure>> series, List<UUID> children, SoftAssertions promises) {
        db.sql("select set_config('kith.known_at', clock_timestamp()::text, true)")
                .query(String.class)
                .single();
        for (var measure : measures())
            promises.assertThat(wholes(measure, WINDOWS, children))
                    .as(measure.id() + " as known now")
                    .isEqualTo(series.get(measure.id()));
    }

    private static List<Measure> measures() {
        return Catalogue.ours().measures().values().stream()
                .filter(measure -> measure.notYet() == null)
                .toList();
    }

    private Map<Window, Figure> wholes(Measure measure, List<Window> windows, @Nullable List<UUID> children) {
        return query.ask(measure, Question.of(measure.id(), windows), children).wholes().stream()
                .collect(toMap(Figure::window, Function.identity()));
    }

    private static BigDecimal sum(List<Figure> figures, Function<Figure, @Nullable BigDecimal> number) {
        return figures.stream().map(number).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
