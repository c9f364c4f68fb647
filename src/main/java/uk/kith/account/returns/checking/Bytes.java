package uk.kith.account.returns.checking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** A large buffer before a stream, into which texts and numbers go without an object for each. */
final class Bytes {

    private static final int SIZE = 1 << 18;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int count;

    Bytes(OutputStream out) {
        this.out = out;
    }

    void put(byte one) throws IOException {
        if (count == SIZE) flush();
        buffer[count++] = one;
    }

    void put(byte[] bytes) throws IOException {
        if (bytes.length > SIZE - count) {
            flush();
            if (bytes.length > SIZE) {
                out.write(bytes);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, count, bytes.length);
        count += bytes.length;
    }

    /** A number that is not negative. */
    void put(int number) throws IOException {
        if (SIZE - count < 10) flush();
        int digits = 1;
        for (long power = 10; power <= number; power *= 10) digits++;
        for (int at = count + digits - 1; at >= count; at--) {
            buffer[at] = (byte) ('0' + number % 10);
            number /= 10;
        }
        count += digits;
    }

    @SuppressWarnings("deprecation") // the only call that copies plain characters without making an array of them
    void put(String text) throws IOException {
        int length = text.length();
        if (length > SIZE - count || !isPlain(text)) {
            put(text.getBytes(UTF_8));
            return;
        }
        text.getBytes(0, length, buffer, count);
        count += length;
    }

    void flush() throws IOException {
        out.write(buffer, 0, count);
        out.flush();
        count = 0;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
    }
}
