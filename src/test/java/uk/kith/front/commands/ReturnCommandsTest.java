package uk.kith.front.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed or given wrong for a return is told before any database is opened. */
class ReturnCommandsTest {

    private final StringWriter said = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void files_that_cannot_be_used_are_all_named_and_nothing_is_loaded() throws Exception {
        Files.writeString(folder.resolve("one.csv"), "CHILD,DECOM\nC1,01/01/2018\n");
        Files.writeString(folder.resolve("two.csv"), "");
        assertThat(run("load", "ssda903", folder.toString(), "--year", "2018")).isEqualTo(2);
        assertThat(said.toString())
                .contains("one.csv: The header row fits no table")
                .contains("two.csv: The file is empty.")
                .contains("Nothing was loaded.");
    }

    @Test
    void a_file_that_is_no_census_is_named_and_nothing_is_loaded() throws Exception {
        var file = Files.writeString(folder.resolve("census.xml"), "<EXPSSDA903/>");
        assertThat(run("load", "cin", file.toString(), "--year", "2026")).isEqualTo(2);
        assertThat(said.toString())
                .contains("census.xml, line 1, character 14: The outermost element is \"EXPSSDA903\"")
                .contains("Nothing was loaded.");
    }

    @ParameterizedTest(name = "--year {0}")
    @CsvSource({"2026/27", "27", "next"})
    void a_year_that_is_none_is_refused(String year) {
        assertThat(run("load", "ssda903", folder.toString(), "--year", year)).isEqualTo(2);
        assertThat(said.toString()).contains("the year from 1 April 2026 to 31 March 2027 is 2027");
    }

    @ParameterizedTest(name = "--known-at {0}")
    @CsvSource({"31/05/2019", "2019-02-30", "2019-05-31T25:00:00Z"})
    void a_moment_that_is_none_is_refused(String moment) {
        assertThat(run("produce", "ssda903", "--year", "2018", "--out", folder.toString(), "--known-at", moment))
                .isEqualTo(2);
        assertThat(said.toString()).contains("is neither a day, as 2019-05-31, nor an instant");
    }

    @Test
    void a_workbook_that_is_none_is_told_and_nothing_is_loaded() throws Exception {
        var file = Files.writeString(folder.resolve("lists.xlsx"), "no workbook");
        assertThat(run("load", "annex-a", file.toString(), "--as-at", "2026-11-20"))
                .isEqualTo(2);
        assertThat(said.toString())
                .contains("lists.xlsx: The workbook is damaged, or is no .xlsx file.", "Nothing was loaded.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            load annex-a lists.xlsx                                         | Missing required option
            load annex-a lists.xlsx --as-at 20/11/2026                      | is no day; write it as 2019-05-31
            produce annex-a --out out --as-at 2026-11-31                    | is no day; write it as 2019-05-31
            produce annex-a --out out --as-at 2026-11-20 --year 2027        | Give --as-at or --year, not both.
            """)
    void the_day_of_an_inspection_is_one_day(String typed, String says) {
        assertThat(run(typed.split(" "))).isEqualTo(2);
        assertThat(said.toString()).contains(says);
    }

    @Test
    void a_day_means_its_end_in_london() {
        assertThat(new Moments().convert("2019-05-31")).hasToString("2019-05-31T23:00:00Z");
        assertThat(new Moments().convert("2019-01-31")).hasToString("2019-02-01T00:00:00Z");
        assertThat(new Moments().convert("2019-05-31T17:00:00+01:00")).hasToString("2019-05-31T16:00:00Z");
    }

    private int run(String... arguments) {
        var writer = new PrintWriter(said);
        return Commands.line(new Application(ReturnCommandsTest.class))
                .setOut(writer)
                .setErr(writer)
                .execute(arguments);
    }
}
