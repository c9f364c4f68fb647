package uk.kith.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** Every measure against the examples that were worked by hand. Each leaves the record as it found it. */
@KithTest
class WorkedMeasuresTest {

    @Autowired
    MeasureQuery query;

    @Autowired
    TestWorkers workers;

    @Autowired
    JdbcClient db;

    @TestFactory
    Stream<DynamicTest> every_measure_comes_out_as_worked_by_hand() throws IOException {
        return Arrays.stream(files())
                .map(file ->
                        DynamicTest.dynamicTest(String.valueOf(file.getFilename()), () -> holds(Worked.read(file))));
    }

    @Test
    void every_measure_that_can_be_computed_has_an_example() throws IOException {
        var worked = new ArrayList<String>();
        for (var file : files()) worked.add(Worked.read(file).measure());
        assertThat(Catalogue.ours().measures().values().stream()
                        .filter(measure -> measure.notYet() == null)
                        .map(Measure::id))
                .isSubsetOf(worked);
    }

    private void holds(Worked worked) {
        var measure = Catalogue.ours().measures().get(worked.measure());
        assertThat(measure).as("a measure called " + worked.measure()).isNotNull();
        workers.takenBack(workers.with(Role.DIRECTOR), () -> {
            var facts = new WorkedFacts(db);
            worked.facts().forEach(facts::put);
            var all = worked.asked().stream()
                    .map(WorkedMeasuresTest::window)
                    .distinct()
                    .toList();
            for (var asked : worked.asked()) {
                var alone = query.ask(measure, question(measure, asked, List.of(window(asked))), facts.children());
                assertThat(told(alone, asked)).as(asked.toString()).isEqualTo(expected(asked));
                // It is asked of many days or periods at once: that must come to the same.
                var together = query.ask(measure, question(measure, asked, all), facts.children());
                assertThat(told(together, asked)).as("with others: " + asked).isEqualTo(expected(asked));
            }
        });
    }

    private static Window window(Map<String, String> asked) {
        var to = LocalDate.parse(asked.get("to"));
        return Window.between(asked.containsKey("from") ? LocalDate.parse(asked.get("from")) : to, to);
    }

    private static Question question(Measure measure, Map<String, String> asked, List<Window> windows) {
        var question = new Question(measure.id(), asked.get("variant"), windows, List.of(), List.of());
        return question.by(asked.containsKey("by") ? asked.get("by").split(",") : new String[0]);
    }

    private static Map<String, String> told(Answer answer, Map<String, String> asked) {
        var group = asked.containsKey("group") ? List.of(asked.get("group").split(",")) : List.<String>of();
        var figure = answer.figures().stream()
                .filter(one ->
                        one.window().equals(window(asked)) && one.groups().equals(group))
                .findFirst()
                .orElse(new Figure(window(asked), List.of(), group, null, null, null));
        var told = new HashMap<String, String>();
        if (asked.containsKey("numerator")) told.put("numerator", words(figure.numerator()));
        if (asked.containsKey("denominator")) told.put("denominator", words(figure.denominator()));
        if (asked.containsKey("value")) told.put("value", words(figure.value()));
        return told;
    }

    private static Map<String, String> expected(Map<String, String> asked) {
        return Stream.of("numerator", "denominator", "value")
                .filter(asked::containsKey)
                .collect(Collectors.toMap(name -> name, asked::get));
    }

    private static String words(BigDecimal number) {
        return number == null
                ? "none"
                : number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static Resource[] files() throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:uk/kith/insight/measures/worked/**/*.txt");
    }
}
