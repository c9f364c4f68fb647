package uk.kith.account.returns.mutated;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Spoils files by chance: bytes turned, parts lost, doubled and moved, and words put in that files of returns fear. */
final class Mutation {

    private static final int MOST_CHANGES = 4;
    private static final String LETTERS = "0123456789ABCPSUZ/- ";

    private static final List<String> FEARED = List.of(
            "<!DOCTYPE m [<!ENTITY a 'ha'>]>",
            "&a;",
            "&#0;",
            "&#x110000;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?xml version='1.1' encoding='EBCDIC'?>",
            "<x:y xmlns:x='urn:x'/>",
            "<Child>",
            "</Child>",
            "<a>".repeat(300),
            "x".repeat(20_000),
            "\"",
            "'",
            ",,,,",
            "\r",
            "\n\n",
            "\t",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "31/02/2020",
            "ZZ/ZZ/ZZZZ",
            "2026-02-30",
            "+999999999-12-31",
            "99999999999999999999",
            "-1",
            "NaN",
            "1e400",
            "=1+1",
            "true",
            "CHILD");

    private final RandomGenerator chance;

    Mutation(RandomGenerator chance) {
        this.chance = chance;
    }

    byte[] of(byte[] file) {
        var spoilt = file;
        for (int i = chance.nextInt(MOST_CHANGES); i >= 0; i--) spoilt = once(spoilt);
        return spoilt;
    }

    private byte[] once(byte[] file) {
        int at = chance.nextInt(file.length + 1);
        int until = Math.min(file.length, at + 1 + chance.nextInt(1 << chance.nextInt(8)));
        return switch (chance.nextInt(12)) {
            case 0 -> joined(head(file, at), tail(file, until));
            case 1 -> joined(head(file, until), tail(file, at));
            case 2 -> joined(head(file, at), bytes(), tail(file, at));
            case 3 -> joined(head(file, at), bytes(), tail(file, until));
            case 4 -> chance.nextInt(10) == 0 ? head(file, at) : turned(file, at);
            case 5 -> moved(file, at, until);
            default ->
                joined(head(file, at), FEARED.get(chance.nextInt(FEARED.size())).getBytes(UTF_8), tail(file, until));
        };
    }

    private byte[] turned(byte[] file, int at) {
        var turned = file.clone();
        if (at < turned.length) turned[at] ^= (byte) (1 << chance.nextInt(8));
        return turned;
    }

    /** Another letter or digit in the place of one: mostly a value that no return should have. */
    private byte[] anotherLetter(byte[] file, int at) {
        var other = file.clone();
        for (int i = at; i < other.length; i++)
            if (Character.isLetterOrDigit(other[i])) {
                other[i] = (byte) LETTERS.charAt(chance.nextInt(LETTERS.length()));
                break;
            }
        return other;
    }

    private byte[] moved(byte[] file, int at, int until) {
        var rest = joined(head(file, at), tail(file, until));
        int to = chance.nextInt(rest.length + 1);
        return joined(head(rest, to), Arrays.copyOfRange(file, Math.min(at, until), until), tail(rest, to));
    }

    private byte[] bytes() {
        var bytes = new byte[1 + chance.nextInt(6)];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static byte[] head(byte[] file, int until) {
        return Arrays.copyOf(file, until);
    }

    private static byte[] tail(byte[] file, int from) {
        return Arrays.copyOfRange(file, Math.min(from, file.length), file.length);
    }

    private static byte[] joined(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) joined.writeBytes(part);
        return joined.toByteArray();
    }
}
