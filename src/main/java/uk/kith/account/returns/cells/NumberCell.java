package uk.kith.account.returns.cells;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.files.Shown;
import uk.kith.kernel.CollectionYear;

/** A number, or a yes or no that the return writes as 1 or 0. */
public sealed interface NumberCell extends CellKind {

    Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    /** A whole number within bounds; what is none, or lies outside, is kept as supplied. */
    record Whole(int least, int most) implements NumberCell {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            if (text == null || text.isBlank()) return Reading.BLANK;
            var number = number(text);
            if (number == null) return new Reading.Marked(null, "is not a number");
            if (number.stripTrailingZeros().scale() > 0) return new Reading.Marked(null, "is not a whole number");
            int whole = number.intValue();
            if (whole < least || whole > most)
                return new Reading.Marked(null, "is not from %d to %d".formatted(least, most));
            return asWritten(text, Integer.toString(whole), Integer.toString(whole));
        }

        @Override
        public String written(String fact) {
            return fact;
        }
    }

    /** Yes or no. Anything but 1 and 0, however they are written, is a code that no year knows. */
    record YesNo() implements NumberCell {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            if (text == null || text.isBlank()) return Reading.BLANK;
            var number = number(text);
            if (number != null && number.compareTo(BigDecimal.ONE) == 0) return asWritten(text, "1", "true");
            if (number != null && number.signum() == 0) return asWritten(text, "0", "false");
            return new Reading.NoCode("is %s, and only 1 and 0 are known.".formatted(Shown.text(text)));
        }

        @Override
        public String written(String fact) {
            return fact.equals("true") ? "1" : "0";
        }
    }

    /** Miles, with a decimal place or more. */
    record Miles() implements NumberCell {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            if (text == null || text.isBlank()) return Reading.BLANK;
            var number = number(text);
            return number == null
                    ? new Reading.Marked(null, "is not a number")
                    : asWritten(text, number.toPlainString(), number.toPlainString());
        }

        @Override
        public String written(String fact) {
            return fact;
        }
    }

    private static @Nullable BigDecimal number(String text) {
        var digits = text.strip();
        return NUMBER.matcher(digits).matches() ? new BigDecimal(digits) : null;
    }

    private static Reading asWritten(String text, String usual, String fact) {
        return text.strip().equals(usual)
                ? new Reading.Stands(fact)
                : new Reading.Marked(fact, "is usually written " + usual);
    }
}
