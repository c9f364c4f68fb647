package uk.kith.front.loading.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark;
import uk.kith.insight.measures.comparing.Benchmarks;
import uk.kith.platform.authority.Population;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** What measures are held against, and how many people live here, from files. */
@KithTest
@TestPropertySource(properties = "kith.database=reference")
class BenchmarkFilesTest {

    private static final String HEADER = "measure,place,kind,from,to,value,unit,source,definition\n";

    @Autowired
    private BenchmarkFiles files;

    @Autowired
    private PopulationFiles populationFiles;

    @Autowired
    private Benchmarks benchmarks;

    @Autowired
    private Measures measures;

    @Autowired
    private Population population;

    @Autowired
    private TestWorkers workers;

    @TempDir
    private Path folder;

    @Test
    void values_stand_beside_the_figure_of_a_like_period_and_others_are_refused_in_words() throws IOException {
        load(HEADER + """
                fd-contacts-count,Here,own,2001-01-01,2001-01-31,100,count,an example,Contacts of a month
                fd-contacts-count,Here,own,2001-02-01,2001-02-28,200,count,an example,Contacts of a month
                fd-contacts-count,Here,own,2000-04-01,2001-03-31,2400,count,an example,Contacts of a year
                fd-contacts-count,Elsewhere,regional,2000-04-01,2001-03-31,9000,count,an example,Contacts of a year
                fd-contacts-count,Here,target,2001-04-01,2099-03-31,at most 300,count,an example,Contacts
                """);
        var beside = workers.as(
                workers.with(Role.DIRECTOR),
                () -> benchmarks.beside(measures.of("fd-contacts-count"), Window.monthTo(LocalDate.of(2001, 4, 30))));
        assertThat(beside.like())
                .extracting(benchmark -> benchmark.place() + " "
                        + benchmark.value().stripTrailingZeros().toPlainString())
                .containsExactly("Here 200");
        assertThat(beside.unlike())
                .contains("The value of Elsewhere is of a financial year, this of a month: they cannot be compared.")
                .anyMatch(sentence -> sentence.startsWith("The target of Here is of "));
    }

    @Test
    void a_value_loaded_again_gives_way() throws IOException {
        var row = "cla-count,Here again,own,2003-03-31,2003-03-31,%d,count,an example,Children looked after\n";
        load(HEADER + row.formatted(529));
        load(HEADER + row.formatted(534));
        assertThat(workers.as(workers.with(Role.DIRECTOR), benchmarks::loaded).stream()
                        .filter(benchmark -> benchmark.place().equals("Here again"))
                        .map(Benchmark::value))
                .singleElement()
                .satisfies(value -> assertThat(value).isEqualByComparingTo("534"));
    }

    @Test
    void a_file_with_a_wrong_row_is_refused_whole_with_a_sentence_for_each() {
        assertThatThrownBy(() -> load(HEADER + """
                        cla-count,Nowhere,own,2003-03-31,2003-03-31,529,count,an example,Children looked after
                        cla-counts,Nowhere,own,2003-03-31,2003-03-31,529,count,an example,Children looked after
                        cla-count,Nowhere,own,2003-03-31,2003-03-31,529,%,an example,Children looked after
                        cla-count,Nowhere,own,2003-03-31,2003-03-31,530,count,an example,Children looked after
                        """))
                .isInstanceOf(FilesRefused.class)
                .hasMessageContaining("values.csv, line 3: There is no measure \"cla-counts\".")
                .hasMessageContaining("line 4: 529 % cannot be.")
                .hasMessageContaining("line 5: The measure, place, kind and period are those of a row before.");
        assertThat(workers.as(workers.with(Role.DIRECTOR), benchmarks::loaded))
                .extracting(Benchmark::place)
                .doesNotContain("Nowhere");
        assertThatThrownBy(() -> load("measure,place\ncla-count,Nowhere\n"))
                .hasMessageContaining("The column kind is missing.");
    }

    @Test
    void people_are_counted_by_age_and_by_group() throws IOException {
        count("""
                as_at,by,group,people,source
                1990-06-30,age,0 to 9,5000,an example
                1990-06-30,age,10 to 17,4000,an example
                1990-06-30,gender,Girls,4400,an example
                """);
        var known = workers.as(workers.with(Role.DIRECTOR), population::known);
        var day = LocalDate.of(1991, 1, 1);
        assertThat(known.children(day)).hasValue(9000);
        assertThat(known.children(day, "gender", "Girls")).hasValue(4400);
        assertThat(known.children(day, "age", "0 to 9")).hasValue(5000);
    }

    @Test
    void a_count_that_cannot_stand_says_why() {
        assertThatThrownBy(() -> count("""
                        as_at,by,group,people,source
                        2990-06-30,age,0 to 9,5000,an example
                        30.6.1990,age,0 to 9,5000,an example
                        1990-06-30,age,9 to 0,5000,an example
                        1990-06-30,age,young,5000,an example
                        1990-06-30,gender,Women,5000,an example
                        1990-06-30,shoes,Large,5000,an example
                        1990-06-30,gender,Girls,many,an example
                        1990-06-30,gender,Girls,4000,
                        """))
                .hasMessageContaining("line 2: 30 June 2990 is still to come.")
                .hasMessageContaining("line 3: \"30.6.1990\" is not a day written like 2026-06-30.")
                .hasMessageContaining("line 4: The ages begin with 9 and end with 0: put the younger first.")
                .hasMessageContaining("line 5: \"young\" is not an age; ages are written \"7\" or \"5 to 9\".")
                .hasMessageContaining(
                        "line 6: \"Girls and boys\" has no group \"Women\"; there are Girls, Boys, Other.")
                .hasMessageContaining("line 7: There is no breakdown \"shoes\"; there are ")
                .hasMessageContaining("line 8: \"many\" is not a number of people.")
                .hasMessageContaining("line 9: The column source is empty.");
    }

    private void load(String text) throws IOException {
        var file = Files.writeString(folder.resolve("values.csv"), text);
        workers.with(Role.PERFORMANCE_ANALYST).acting().call(() -> files.load(List.of(file)));
    }

    private void count(String text) throws IOException {
        var file = Files.writeString(folder.resolve("people.csv"), text);
        workers.with(Role.PERFORMANCE_ANALYST).acting().call(() -> populationFiles.load(List.of(file)));
    }
}
