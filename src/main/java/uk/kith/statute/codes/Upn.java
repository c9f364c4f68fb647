package uk.kith.statute.codes;

import java.util.regex.Pattern;

/**
 * The unique pupil number: a check letter, then twelve digits, the last of which is a letter in a temporary number. The
 * check letter comes from the other twelve, weighted 2 to 13, modulo 23; I, O and S are never used.
 */
public final class Upn {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[%s]\\d{11}[\\d%s]".formatted(LETTERS, LETTERS));

    private Upn() {}

    /** Whether the text is a whole number with the right check letter, in capitals and without spaces. */
    public static boolean isRight(String text) {
        return SHAPE.matcher(text).matches() && text.charAt(0) == checkLetter(text.substring(1));
    }

    /** Whether a school gave it for the time being; it ends in a letter. */
    public static boolean isTemporary(String text) {
        return isRight(text) && Character.isLetter(text.charAt(12));
    }

    /** Whether a number may end in that: a digit, or in a temporary one a capital letter that is used. */
    public static boolean mayEndIn(char last) {
        return last >= '0' && last <= '9' || LETTERS.indexOf(last) >= 0;
    }

    /** The letter that belongs before these twelve characters. */
    public static char checkLetter(String twelve) {
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) sum += (i + 2) * value(twelve.charAt(i));
        return LETTERS.charAt(sum % LETTERS.length());
    }

    private static int value(char character) {
        return Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
    }
}
