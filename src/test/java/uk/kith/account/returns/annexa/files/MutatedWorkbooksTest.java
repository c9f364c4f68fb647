package uk.kith.account.returns.annexa.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.UnusableFile;

/** Workbooks with something broken in them, on a fixed seed: each is read, or refused in sentences, and soon. */
class MutatedWorkbooksTest {

    private static final int OF_EACH_KIND = 100;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Limits SMALL = new Limits(1 << 22, 1 << 24, 10_000);
    private static final List<String> SCRAPS = List.of(
            "<",
            ">",
            "&",
            "&#0;",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b \"b\">]>",
            "&b;",
            "r=\"ZZZ9\"",
            "t=\"s\"",
            "-1",
            "9e999",
            "\u0000",
            "<f>1/0</f>",
            "</sheetData>",
            "99999999999999999999");

    @TempDir
    private Path folder;

    private Path whole;

    @BeforeEach
    void a_workbook_of_two_lists() {
        whole = new InventedLists()
                .with(InspectionList.CONTACTS, "local_id", "C1", "contacted_on", "19/11/2026", "age", "4")
                .with(InspectionList.LOOKED_AFTER, "local_id", "C2", "started_on", "19/11/2026")
                .file(folder);
    }

    @RepeatedTest(OF_EACH_KIND)
    void a_workbook_with_broken_bytes_is_read_or_refused(RepetitionInfo which) throws IOException {
        var random = new Random(which.getCurrentRepetition());
        var bytes = Files.readAllBytes(whole);
        for (int i = random.nextInt(1, 9); i > 0; i--) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        readOrRefused(bytes);
    }

    @RepeatedTest(OF_EACH_KIND)
    void a_workbook_with_broken_parts_is_read_or_refused(RepetitionInfo which) throws IOException {
        var random = new Random(which.getCurrentRepetition());
        var parts = parts();
        var name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        var text = new StringBuilder(parts.get(name));
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            int from = random.nextInt(text.length());
            text.replace(
                    from, Math.min(text.length(), from + random.nextInt(6)), SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        parts.put(name, text.toString());
        readOrRefused(zipped(parts));
    }

    private void readOrRefused(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("broken.xlsx"), workbook);
        var began = System.nanoTime();
        try {
            assertThat(AnnexAFile.read(file, SMALL).present()).isNotEmpty();
        } catch (UnusableFile refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
    }

    private Map<String, String> parts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipFile(whole.toFile())) {
            for (var entry : zip.stream().toList())
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
