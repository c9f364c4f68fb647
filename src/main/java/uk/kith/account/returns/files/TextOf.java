package uk.kith.account.returns.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which encoding a text file is written, found out by reading all of it once. */
public sealed interface TextOf {

    Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Text that can be read. */
    record Readable(Path file, Charset charset) implements TextOf {

        public Reader open() throws IOException {
            return TextOf.open(file, charset);
        }

        public boolean isOld() {
            return !charset.equals(UTF_8);
        }
    }

    /** Not text that is read here. */
    record Refused(String sentence) implements TextOf {}

    static TextOf of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(2);
            if (start.length == 2 && (start[0] & 0xff) + (start[1] & 0xff) == 0xfe + 0xff && (start[0] & 0xff) >= 0xfe)
                return new Refused("The file is in UTF-16; save it as CSV in UTF-8.");
        }
        for (var charset : new Charset[] {UTF_8, WINDOWS_1252}) {
            try (var reader = open(file, charset)) {
                return isPlain(reader)
                        ? new Readable(file, charset)
                        : new Refused("The file is not plain text; save it as CSV in UTF-8.");
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        return new Refused("The file is neither UTF-8 nor Windows-1252; save it as CSV in UTF-8.");
    }

    private static boolean isPlain(Reader reader) throws IOException {
        var block = new char[1 << 16];
        for (int count; (count = reader.read(block)) >= 0; )
            for (int i = 0; i < count; i++) if (block[i] == 0) return false;
        return true;
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(withoutMark(Files.newInputStream(file)), decoder), 1 << 16);
    }

    private static InputStream withoutMark(InputStream file) throws IOException {
        var in = new BufferedInputStream(file, 1 << 16);
        in.mark(3);
        var start = in.readNBytes(3);
        boolean marked =
                start.length == 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf;
        if (!marked) in.reset();
        return in;
    }
}
