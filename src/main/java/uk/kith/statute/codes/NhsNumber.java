package uk.kith.statute.codes;

import java.util.regex.Pattern;

/** The NHS number: nine digits and a check digit, weighted 10 down to 2, modulo 11. */
public final class NhsNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{10}");

    private NhsNumber() {}

    /** Whether the text is a whole number with the right check digit; spaces between the groups do not matter. */
    public static boolean isRight(String text) {
        var digits = text.replace(" ", "");
        return SHAPE.matcher(digits).matches() && digits.charAt(9) - '0' == checkDigit(digits.substring(0, 9));
    }

    /** The digit that belongs after these nine; 10 where there is none, for such numbers are not given out. */
    public static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (10 - i) * (nine.charAt(i) - '0');
        return (11 - sum % 11) % 11;
    }

    /** "943 476 5919". */
    public static String spaced(String text) {
        var digits = text.replace(" ", "");
        return SHAPE.matcher(digits).matches()
                ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
                : text;
    }
}
