package uk.kith.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import uk.kith.front.sample.SampleAuthority;
import uk.kith.front.sample.SampleSize;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;
import uk.kith.testing.QueryCount;
import uk.kith.testing.StandingClock;
import uk.kith.testing.TestWorkers;

/** What pages are told out of the kept figures is what the record would have said, and costs next to nothing. */
@KithTest
@TestPropertySource(properties = {"kith.database=kept_answers", "kith.fresh-figures=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptAnswersTest {

    @Autowired
    Measures measures;

    @Autowired
    MeasureQuery query;

    @Autowired
    Workers commandLine;

    private Worker everybody;

    @Autowired
    TestWorkers workers;

    @Autowired
    QueryCount queries;

    @BeforeAll
    void an_authority_whose_figures_are_ready(@Autowired SampleAuthority sample, @Autowired Freshening freshening)
            throws InterruptedException {
        everybody = commandLine.ofTheCommandLine();
        sample.fill(new SampleSize(200, 2, 7, StandingClock.TODAY));
        // Whoever keeps them fresh in the background may be at it already.
        while (!everybody.acting().call(freshening::freshenAll).everything()) Thread.sleep(50);
    }

    @Test
    void all_figures_of_a_page_come_out_of_the_kept_ones_at_once() {
        var questions = questions();
        var director = workers.with(Role.DIRECTOR);
        var asked = queries.during(() -> workers.as(director, () -> measures.askAll(questions)));
        assertThat(asked).noneMatch(sql -> sql.contains("counted_row"));
        assertThat(asked.stream().filter(sql -> sql.contains("from measures.kept")))
                .hasSize(1);
    }

    @Test
    void they_are_what_the_record_says() {
        for (var question : questions()) {
            var ready = workers.as(everybody, () -> measures.ask(question));
            var told = workers.as(everybody, () -> query.ask(ready.measure(), question, null));
            assertThat(told(ready)).as(question.toString()).isEqualTo(told(told));
        }
    }

    private static Map<String, String> told(Answer answer) {
        return answer.figures().stream()
                .filter(figure -> figure.denominator() != null
                                && figure.denominator().signum() != 0
                        || figure.numerator() != null && figure.numerator().signum() != 0)
                .collect(Collectors.toMap(
                        figure -> figure.window() + " " + figure.groups(),
                        figure -> words(figure.numerator()) + " " + words(figure.denominator()) + " "
                                + words(figure.value())));
    }

    private static String words(BigDecimal number) {
        return number == null
                ? "none"
                : number.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (var measure : measures.all()) {
            if (measure.notYet() != null) continue;
            var months = Question.of(measure.id(), Window.months(13, StandingClock.TODAY));
            questions.add(months.by("gender"));
            questions.add(months.only(Only.in("gender", "Girls")));
            measure.variants().forEach(variant -> questions.add(months.variant(variant.id())));
        }
        return questions;
    }
}
