package uk.kith.account.returns.ssda903.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.account.returns.files.UnusableFile;

/** Two thousand files broken by chance, always the same ones: each is read or refused with a sentence, never worse. */
@Timeout(120)
class BrokenFilesTest {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?><EXPSSDA903><CHILD><HEADER><CHILDID>7</CHILDID><SEX>1</SEX>
            <DOB>05/06/2000</DOB><UASC>1</UASC><AREVIEW><REVIEW>03/04/2017</REVIEW></AREVIEW></HEADER><EPISODE>
            <DECOM>01/05/2017</DECOM><PL>U1</PL></EPISODE></CHILD></EXPSSDA903>""";

    @TempDir
    Path folder;

    private int read;
    private int refused;

    @Test
    void a_broken_csv_file_is_read_or_refused() throws Exception {
        var good = (Files903.EPISODES + "1,01/05/2017,S,C2,N1,U1,\"PR1\",,X1,,\"A\"\"B\",,SC1\r\n".repeat(5))
                .getBytes(UTF_8);
        breaking(good, "a.csv", 1_000);
    }

    @Test
    void a_broken_xml_file_is_read_or_refused() throws Exception {
        breaking(XML.getBytes(UTF_8), "a.xml", 700);
    }

    @Test
    void a_broken_workbook_is_read_or_refused() throws Exception {
        var good = Files.readAllBytes(Files903.workbook(folder, book -> {
            var sheet = book.newWorksheet("DoLo");
            var columns = Files903.DOLO.strip().split(",");
            for (int i = 0; i < columns.length; i++) sheet.value(0, i, columns[i]);
            sheet.value(1, 0, 5);
        }));
        breaking(good, "a.xlsx", 300);
    }

    private void breaking(byte[] good, String name, int times) throws IOException {
        var chance = new Random(903);
        for (int i = 0; i < times; i++) readOrRefuse(Files903.file(folder, name, broken(good, chance)));
        assertThat(read + refused).isEqualTo(times);
        assertThat(refused).isPositive();
    }

    private void readOrRefuse(Path file) {
        try {
            Files903.read(file);
            read++;
        } catch (UnusableFile unusable) {
            assertThat(unusable.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.sentence()).endsWith("."));
            refused++;
        }
    }

    /** Changes a few bytes, leaves out a stretch or repeats one, or breaks the file off. */
    private static byte[] broken(byte[] good, Random chance) {
        var bytes = good.clone();
        int changes = 1 + chance.nextInt(5);
        for (int i = 0; i < changes; i++)
            bytes[chance.nextInt(bytes.length)] = chance.nextBoolean()
                    ? (byte) chance.nextInt(256)
                    : (byte) "\",\n\r\0<>&;/".charAt(chance.nextInt(10));
        int from = chance.nextInt(bytes.length);
        int until = from + chance.nextInt(bytes.length - from);
        return switch (chance.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> joined(bytes, 0, from, until, bytes.length);
            case 2 -> joined(bytes, 0, until, from, bytes.length);
            default -> bytes;
        };
    }

    private static byte[] joined(byte[] bytes, int from, int until, int again, int end) {
        var joined = new byte[until - from + end - again];
        System.arraycopy(bytes, from, joined, 0, until - from);
        System.arraycopy(bytes, again, joined, until - from, end - again);
        return joined;
    }
}
