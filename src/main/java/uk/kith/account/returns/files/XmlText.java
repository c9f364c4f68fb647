package uk.kith.account.returns.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/**
 * The text of an XML file in the encoding it declares. The JDK's parser could find that out by itself, but writes to the
 * console when a byte does not fit.
 */
public final class XmlText {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    /** A million characters: no element of a return comes near, and a hostile one must not fill the memory. */
    private static final int MOST_WITHOUT_MARK = 1_000_000;

    private XmlText() {}

    /** So much stands between two angle brackets that nobody means it. */
    static final class Endless extends IOException {

        private static final long serialVersionUID = 1;

        Endless() {
            super("More than a million characters stand here without the beginning or end of an element.");
        }
    }

    /** Counts the characters since the last angle bracket. */
    private static final class Watched extends FilterReader {

        private int since;

        Watched(Reader text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            var one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] block, int from, int length) throws IOException {
            int count = super.read(block, from, length);
            for (int i = from; i < from + count; i++)
                if (block[i] == '<' || block[i] == '>') since = 0;
                else if (++since > MOST_WITHOUT_MARK) throw new Endless();
            return count;
        }
    }

    public static Reader of(InputStream file) throws IOException {
        var in = new BufferedInputStream(file, 1 << 16);
        in.mark(512);
        var start = new String(in.readNBytes(256), ISO_8859_1);
        in.reset();
        if (start.startsWith("\u00ef\u00bb\u00bf")) return reader(in, 3, UTF_8);
        if (start.startsWith("\u00fe\u00ff")) return reader(in, 2, UTF_16BE);
        if (start.startsWith("\u00ff\u00fe")) return reader(in, 2, UTF_16LE);
        return reader(in, 0, declared(start));
    }

    private static Charset declared(String start) {
        var declared = DECLARED.matcher(start);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return UTF_8;
        }
    }

    private static Reader reader(InputStream in, int mark, Charset charset) throws IOException {
        in.skipNBytes(mark);
        return new Watched(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
