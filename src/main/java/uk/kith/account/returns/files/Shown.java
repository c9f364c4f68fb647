package uk.kith.account.returns.files;

/** Words of a file inside a sentence of ours: quoted, shortened, and without characters that would break the line. */
public final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    public static String text(String text) {
        var line = text.replaceAll("\\p{Cntrl}", " ");
        return "\"" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line) + "\"";
    }
}
