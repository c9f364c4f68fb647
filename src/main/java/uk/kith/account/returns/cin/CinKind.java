package uk.kith.account.returns.cin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.CellKind;
import uk.kith.account.returns.cells.Reading;
import uk.kith.account.returns.files.Shown;
import uk.kith.kernel.CollectionYear;

/** The kinds of cells that are the census message's own. */
sealed interface CinKind extends CellKind {

    /** A day, as 2026-03-31, of any year: whether it is plausible is for the rules to say. */
    record Day() implements CinKind {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            if (text == null || text.isBlank()) return Reading.BLANK;
            var day = CinDay.of(text.strip());
            if (day == null) day = ofOtherTimes(text.strip());
            return day == null
                    ? new Reading.NoDate("is %s, which is no day written as 2026-03-31.".formatted(Shown.text(text)))
                    : new Reading.Stands(day.toString());
        }

        private static @Nullable LocalDate ofOtherTimes(String text) {
            try {
                return text.length() == 10 ? LocalDate.parse(text) : null;
            } catch (DateTimeParseException none) {
                return null;
            }
        }

        @Override
        public String written(String fact) {
            return fact;
        }
    }

    /** A day of the child's own: where it cannot be, it is kept as it was supplied, since all else hangs on the child. */
    record KeptDay() implements CinKind {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            return new Day().read(text, year) instanceof Reading.NoDate
                    ? new Reading.Marked(null, "is no day written as 2026-03-31")
                    : new Day().read(text, year);
        }

        @Override
        public String written(String fact) {
            return fact;
        }
    }

    /** Yes or no: 1 and 0, or true and false in any letter case. */
    record YesNo() implements CinKind {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            if (text == null || text.isBlank()) return Reading.BLANK;
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "1", "true" -> new Reading.Stands("true");
                case "0", "false" -> new Reading.Stands("false");
                default -> new Reading.Marked(null, "is neither 1 nor 0");
            };
        }

        @Override
        public String written(String fact) {
            return fact.equals("true") ? "1" : "0";
        }
    }

    /** What only messages of other years tell: kept as it was supplied. */
    record OfOtherYears() implements CinKind {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            return text == null || text.isBlank()
                    ? Reading.BLANK
                    : new Reading.Marked(null, "is told by the messages of other years");
        }

        @Override
        public String written(String fact) {
            return fact;
        }
    }
}
