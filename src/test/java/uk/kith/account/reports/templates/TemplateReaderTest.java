package uk.kith.account.reports.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kith.insight.measures.Measures;
import uk.kith.testing.KithTest;

/** What a template may say, and what is refused with its file and line. */
@KithTest
class TemplateReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @Autowired
    private Measures measures;

    @Autowired
    private Templates templates;

    @Test
    void every_template_that_comes_with_kith_can_be_read() {
        assertThat(templates.names()).contains("scrutiny", "lead-member");
        assertThat(templates.names())
                .allSatisfy(name -> assertThat(templates.of(name).blocks()).isNotEmpty());
    }

    @Test
    void there_is_no_report_of_another_name() {
        assertThatThrownBy(() -> templates.of("budget"))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("There is no report called \"budget\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were 465 referrals.",
                "A share of 6% became referrals.",
                "- 214 children are in care.",
                "# 3.1 The front door",
                "fact: Children | 214",
                "Forty children are in care.",
                "There are Seven heads of service.",
                "It rose since April 2023.",
                "About ٣ children.",
                "There was one child.",
                "table: Plans in 2023 | cp-plan-count, by gender",
                "text: box | The 3 best things | Write"
            })
    void a_number_without_a_reference_is_refused_with_file_and_line(String line) {
        assertThatThrownBy(() -> read("title: A report\n\n" + line))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageStartingWith("example/report.txt, line 3: the number ")
                .hasMessageContaining("stands without a reference");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were {fd-contacts-count} contacts.",
                "Under the {\"Children Act 2004\" the name of an Act} one council leads.",
                "Someone often weighs the height of tension.",
                "Of {authority}, {day}, {year}, {period}.",
                "It has {move fd-contacts-count, year to date, against a year before}.",
                "It has {move fd-contacts-count, last month, against half a year before}.",
                "It has {move cp-plan-count, against half a year before}."
            })
    void a_number_stands_by_a_question_or_with_its_reason(String line) {
        assertThat(read("title: A report\n\n" + line).blocks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {no-such-measure} contacts came.              | in {no-such-measure}: there is no measure called "no-such-measure".
            {fd-contacts-count, yesterday} contacts.      | in {fd-contacts-count, yesterday}: "yesterday" is not understood
            It has {move cp-plan-count}.                  | a word of direction needs the time it looks back to
            It has {move cp-plan-count, against a week before}. | "a week before" is no earlier time
            {fd-contacts-count, a month before} came.     | a year so far can be told beside that of a year before only
            {compare fd-contacts-count, year to date, against half a year before} it. | a year so far can be told beside that of a year before only
            {beside cp-plan-count, where gender is Girls}. | what others have is known of the whole measure only
            The main is {largest cp-plan-count}.          | the largest group needs one breakdown
            {cp-plan-count, 12 months} plans.             | a sentence tells one number
            {cp-plan-count, by gender} plans.             | a sentence tells one number
            {cp-plan-count, variant none} plans.          | has no variant called "none"
            {"4" from cp-plan-count} plans.               | what a measure tells is asked of it and not typed, as {cp-plan-count}
            {"1989"} was the year.                        | needs the reason why it stands here
            {cp-plan-count plans.                         | a brace is opened or closed that has no other half
            {sum cp-plan-count} plans.                    | "sum cp-plan-count" is no measure
            """)
    void a_reference_that_cannot_be_read_says_why(String line, String why) {
        assertThatThrownBy(() -> read("title: A report\n" + line))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageStartingWith("example/report.txt, line 2: ")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text: box only                                    | write it as: id | Title
            text: Big ~ A title ~ Write                       | "Big" is no id
            parts: cp-plan-count                              | write it as: whole ~ part; part
            parts: no-such-measure ~ cp-plan-count            | there is no measure called "no-such-measure"
            beside: Plans                                     | write it as: Title
            table: Plans                                      | write it as: Title
            line chart: Both ~ cp-plan-count, 12 months; fd-contacts-count, 8 quarters | unlike times cannot be put side by side
            bar chart: Both ~ cp-plan-count, by gender; cp-plan-count, by age | a breakdown stands in a table or chart of its own
            """)
    void a_line_of_the_wrong_shape_says_its_shape(String line, String why) {
        assertThatThrownBy(() -> read("title: A report\n" + line.replace('~', '|')))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining(why.strip().replace('~', '|'));
    }

    @Test
    void every_mistake_is_told_not_only_the_first() {
        assertThatThrownBy(() -> read("There were 12 plans.\n\n\nAnd 13 more."))
                .hasMessageContaining("line 1: the number \"12\"")
                .hasMessageContaining("line 4: the number \"13\"")
                .hasMessageContaining("a template begins with its title");
    }

    @ParameterizedTest(name = "{0} on {1}: {2} to {3}")
    @CsvSource({
        "'cp-plan-count', 2026-10-31, 2026-10-31, 2026-10-31",
        "'cp-plan-count, a year before', 2026-10-31, 2025-10-31, 2025-10-31",
        "'cp-plan-count, a month before', 2026-10-31, 2026-09-30, 2026-09-30",
        "'cp-plan-count, a month before', 2026-10-30, 2026-09-30, 2026-09-30",
        "'cp-plan-count, a month before', 2026-10-29, 2026-09-29, 2026-09-29",
        "'fd-contacts-count', 2026-10-31, 2026-04-01, 2026-10-31",
        "'fd-contacts-count, a year before', 2026-10-31, 2025-04-01, 2025-10-31",
        "'fd-contacts-count, last month', 2026-10-31, 2026-10-01, 2026-10-31",
        "'fd-contacts-count, last month', 2026-10-30, 2026-09-01, 2026-09-30",
        "'fd-contacts-count, last quarter', 2026-12-30, 2026-07-01, 2026-09-30",
        "'fd-contacts-count, last quarter', 2026-12-31, 2026-10-01, 2026-12-31",
        "'fd-contacts-count, last year', 2026-03-31, 2025-04-01, 2026-03-31",
        "'fd-contacts-count, last year', 2026-03-30, 2024-04-01, 2025-03-31",
        "'fd-contacts-count, twelve months', 2026-10-31, 2025-11-01, 2026-10-31"
    })
    void a_reference_speaks_of_its_time_as_seen_from_the_reports_day(
            String reference, LocalDate day, LocalDate from, LocalDate to) throws Exception {
        var asked = new ReferenceReader(measures::of).read(reference);
        assertThat(asked.asked(measures.of(asked.measure()), day))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.window().from()).isEqualTo(from);
                    assertThat(one.window().to()).isEqualTo(to);
                });
    }

    @Test
    void what_people_write_may_name_dates_and_no_other_number() {
        assertThat(templates
                        .written("box", "In September 2026 and on 4 May 2026 of 2026/27.\n- And in June.")
                        .mistakes())
                .isEmpty();
        assertThat(templates
                        .written("box", "We had {cp-plan-count} plans and {\"7\" heads of service, from the payroll}.")
                        .mistakes())
                .isEmpty();
        assertThat(templates.written("box", "Well.\nWe had 107 plans.").mistakes())
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isEqualTo(2);
                    assertThat(mistake.sentence()).contains("the number \"107\"");
                });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "It began on 30 October 2026., ''",
        "It began on 31 October 2026., ''",
        "It began on 1 November 2026., 1 November 2026",
        "It began in October 2026., ''",
        "It began in November 2026., November 2026",
        "It began in April., ''"
    })
    void a_day_that_has_not_come_is_found(String text, String found) {
        assertThat(String.join(", ", DatesNamed.after(DAY, text))).isEqualTo(found);
    }

    private Template read(String text) {
        return TemplateReader.read("example", "example/report.txt", text, measures::of);
    }
}
