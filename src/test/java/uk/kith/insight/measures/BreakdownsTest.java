package uk.kith.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Every way of dividing children against examples by hand: a child, a day, and the group they are in on it. */
@KithTest
class BreakdownsTest {

    /** Everybody in the record, on the days asked about. */
    private static final Measure EVERYBODY =
            Objects.requireNonNull(MeasureFile.read("everybody.sql", """
            -- title: Everybody
            -- area: none
            -- definition: Everybody in the record.
            -- on: day
            -- counts: children
            -- unit: count
            -- direction: context
            -- from: local
            select a.day, p.id as child
              from asked a
             cross join people.fact_person p
             where true /*of: p.id*/
            """).measure());

    @Autowired
    MeasureQuery query;

    @Autowired
    TestWorkers workers;

    @Autowired
    JdbcClient db;

    @TestFactory
    Stream<DynamicTest> a_child_is_in_the_group_of_the_day() throws IOException {
        return Arrays.stream(files())
                .map(file ->
                        DynamicTest.dynamicTest(String.valueOf(file.getFilename()), () -> holds(Worked.read(file))));
    }

    @Test
    void every_breakdown_has_an_example() throws IOException {
        var worked = new ArrayList<String>();
        for (var file : files()) worked.add(Worked.read(file).measure());
        assertThat(Breakdowns.usual().keySet()).isSubsetOf(worked);
    }

    private void holds(Worked worked) {
        workers.takenBack(workers.with(Role.DIRECTOR), () -> {
            var facts = new WorkedFacts(db);
            worked.facts().forEach(facts::put);
            for (var asked : worked.asked())
                assertThat(groups(worked.measure(), facts, asked))
                        .as(asked.toString())
                        .containsExactly(asked.get("group") + ": 1");
        });
    }

    private List<String> groups(String breakdown, WorkedFacts facts, Map<String, String> asked) {
        var question = new Question(
                EVERYBODY.id(),
                null,
                List.of(Window.day(LocalDate.parse(asked.get("day")))),
                List.of(List.of(breakdown)),
                List.of());
        return query.ask(EVERYBODY, question, List.of(facts.row(asked.get("who")))).figures().stream()
                .map(figure -> figure.groups().getFirst() + ": " + figure.value())
                .toList();
    }

    private static Resource[] files() throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:uk/kith/insight/measures/worked-breakdowns/*.txt");
    }
}
