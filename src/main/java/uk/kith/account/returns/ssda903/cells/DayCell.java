package uk.kith.account.returns.ssda903.cells;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.CellKind;
import uk.kith.account.returns.cells.Reading;
import uk.kith.account.returns.ssda903.DateCell;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.PartialDate;

/** A day as the SSDA903 return writes it: day, month and year with slashes. */
sealed interface DayCell extends CellKind {

    /** A day, all of it known. */
    record Day() implements DayCell {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            if (text == null || text.isBlank()) return Reading.BLANK;
            return switch (DateCell.read(text.strip())) {
                case DateCell.Day(var day) -> new Reading.Stands(day.toString());
                case DateCell.Unreadable unreadable -> new Reading.NoDate(unreadable.why());
                case DateCell.Partly(var date) ->
                    new Reading.NoDate("is %s, and must be wholly known.".formatted(date));
                case DateCell.Blank() -> Reading.BLANK;
            };
        }

        @Override
        public String written(String fact) {
            return PartialDate.of(LocalDate.parse(fact)).toString();
        }
    }

    /** A day of which parts may be unknown, kept with them: "2014-ZZ-ZZ". */
    record PartlyKnownDay() implements DayCell {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            if (text == null || text.isBlank()) return Reading.BLANK;
            return DateCell.readPartial(upper(text)) instanceof DateCell.Partly(var date)
                    ? new Reading.Stands(turned(date.toString(), "/", "-"))
                    : new Day().read(text, year);
        }

        @Override
        public String written(String fact) {
            return turned(fact, "-", "/");
        }

        /** Day, month and year the other way round. */
        private static String turned(String date, String from, String to) {
            var parts = date.split(from);
            return parts[2] + to + parts[1] + to + parts[0];
        }
    }

    /** A day of which parts may be unknown, taken for the day that the return's own checks take it for, and marked. */
    record DayTakenWhole() implements DayCell {

        @Override
        public Reading read(@Nullable String text, CollectionYear year) {
            if (text == null || text.isBlank()) return Reading.BLANK;
            return DateCell.readPartial(upper(text)) instanceof DateCell.Partly(var date)
                    ? new Reading.Marked(
                            date.asTheReturnReadsIt().toString(), "is taken for the day that the return's checks take")
                    : new Day().read(text, year);
        }

        @Override
        public String written(String fact) {
            return new Day().written(fact);
        }
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
