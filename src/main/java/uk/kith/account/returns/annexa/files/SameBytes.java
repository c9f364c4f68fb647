package uk.kith.account.returns.annexa.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the hour of writing out of a workbook, so that the same rows make the same file: its hash can be kept and met again. */
final class SameBytes {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MADE = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");

    private SameBytes() {}

    static byte[] of(byte[] workbook, LocalDate day) {
        var same = new ByteArrayOutputStream(workbook.length);
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var out = new ZipOutputStream(same)) {
            for (var entry : Collections.list(in.getEntries())) {
                var again = new ZipEntry(entry.getName());
                again.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(again);
                var bytes = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? made(bytes, day) : bytes);
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return same.toByteArray();
    }

    private static byte[] made(byte[] properties, LocalDate day) {
        var text = new String(properties, StandardCharsets.UTF_8);
        return MADE.matcher(text).replaceAll("$1" + day + "T00:00:00Z$2").getBytes(StandardCharsets.UTF_8);
    }
}
