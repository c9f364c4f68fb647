package uk.kith.front.desk.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import uk.kith.account.returns.runs.WorkFolder;

/** Files chosen on a page. */
class UploadTest {

    @ParameterizedTest(name = "{0} bytes where 10 may be sent")
    @CsvSource({"9, false", "10, false", "11, true"})
    void files_that_are_too_large_together_are_refused(int bytes, boolean refused) {
        var upload = new Upload(List.of(file("a.csv", "12345"), file("b.csv", "x".repeat(bytes - 5))), 10);
        assertThat(upload.problems().any()).isEqualTo(refused);
        if (refused) assertThat(upload.problems().with("files")).startsWith("The files are larger than the 10 bytes");
    }

    @Test
    void where_nothing_was_chosen_the_nameless_part_is_no_file() {
        assertThat(new Upload(List.of(file("", ""))).problems().with("files"))
                .isEqualTo("Choose the files of the return.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            header.csv                | header.csv
            C:\\Returns\\header.csv   | header.csv
            ../../etc/passwd          | passwd
            Rückkehr (2).csv          | Rückkehr (2).csv
            a;b`c.csv                 | a_b_c.csv
            """)
    void a_file_keeps_its_own_name_and_no_more(String said, String kept) {
        assertThat(Upload.name(file(said, "x"))).isEqualTo(kept);
    }

    @Test
    void two_files_of_one_name_are_two_files() throws IOException {
        try (var folder = WorkFolder.make()) {
            List<Path> files = new Upload(List.of(file("header.csv", "one"), file("header.csv", "two"))).into(folder);
            assertThat(files).extracting(Files::readString).containsExactly("one", "two");
        }
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
