package uk.kith.front.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.KithApplication;
import uk.kith.testing.TestDatabase;

/** {@code ./kith report} as it is typed, on a record that is empty. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportCommandTest {

    private static final Application KITH = new Application(KithApplication.class);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private StringWriter said = new StringWriter();

    @BeforeAll
    void a_record_of_its_own() {
        System.setProperty("kith.database", "reported");
        System.setProperty("kith.lasting", "false");
    }

    @AfterAll
    void the_others_are_elsewhere() {
        System.clearProperty("kith.database");
        System.clearProperty("kith.lasting");
    }

    @Test
    void a_report_of_an_empty_record_says_so_and_is_kept() throws IOException {
        var file = folder.resolve("report.docx");
        assertThat(run("report", "scrutiny", "--as-at", "2025-10-31", "--out", file.toString()))
                .isZero();
        assertThat(said.toString()).contains("kept as draft ").contains("Wrote " + file);
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(word.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains("31 October 2025"));
        }
    }

    @Test
    void the_public_version_is_a_page_or_a_pdf() throws IOException {
        var page = folder.resolve("report.html");
        assertThat(run("report", "lead-member", "--as-at", "2025-10-31", "--public", "--out", page.toString()))
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Numbers under 6 are held back");
        var pdf = folder.resolve("report.pdf");
        assertThat(run("report", "lead-member", "--as-at", "2025-10-31", "--public", "--out", pdf.toString()))
                .isZero();
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            scrutiny --as-at 2999-01-01 --out FOLDER/report.docx          | had not come
            budget --as-at 2025-10-31 --out FOLDER/report.docx            | There is no report called "budget"
            scrutiny --as-at 2025-10-31 --out FOLDER/report.xls           | must end in .docx, .html or .pdf
            scrutiny --as-at 2025-10-31 --out FOLDER/none/report.docx     | there is no folder
            scrutiny --as-at 2025-10-31 --out FOLDER                      | must end in .docx, .html or .pdf
            scrutiny --as-at 31/10/2025 --out FOLDER/report.docx          | is no day
            scrutiny --as-at 2025-10-31 --known-at 2999-01-01 --out FOLDER/report.docx | is still to come
            scrutiny --as-at 2025-10-31 --known-at 2025-10-30 --out FOLDER/report.docx | ask about a day up to 30 October 2025
            scrutiny --out FOLDER/report.docx                             | Missing required option
            """)
    void what_cannot_be_used_is_refused_in_a_sentence(String typed, String sentence) {
        assertThat(run(("report " + typed.strip())
                        .replace("FOLDER", folder.toString())
                        .split(" ")))
                .isEqualTo(2);
        assertThat(said.toString()).contains(sentence);
        assertThat(folder.resolve("report.docx")).doesNotExist();
    }

    private int run(String... typed) {
        said = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(typed));
        arguments.add("--data");
        arguments.add(TestDatabase.folder().toString());
        var writer = new PrintWriter(said, true);
        return Commands.line(KITH).setOut(writer).setErr(writer).execute(arguments.toArray(String[]::new));
    }
}
