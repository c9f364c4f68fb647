package uk.kith.account.returns.runs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file of a return as it is sent. The same rows make the same bytes: a ZIP file keeps its parts as they are, since how
 * well they are pressed is the library's affair, and says the same hour for all of them.
 *
 * @param leftOut how many rows this form of file cannot carry
 */
record MadeFile(String name, byte[] bytes, int leftOut) {

    /** The earliest time that a ZIP file can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    static MadeFile zip(String name, Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var sum = new CRC32();
                sum.update(part.getValue());
                var entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new MadeFile(name, bytes.toByteArray(), 0);
    }

    String sha256() {
        return Sha256.of(bytes);
    }

    /** The parts that are not the same in another file of that name; none when both are the same to the byte. */
    List<String> differsFrom(byte[] other) {
        if (Arrays.equals(bytes, other)) return List.of();
        if (!name.endsWith(".zip")) return List.of(name);
        var ours = parts(bytes);
        var theirs = parts(other);
        var names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        var differ = new ArrayList<>(names.stream()
                .filter(part -> !Arrays.equals(ours.get(part), theirs.get(part)))
                .toList());
        if (differ.isEmpty()) differ.add(name);
        return differ;
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry())
                parts.put(part.getName(), zip.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }
}
