package uk.kith.account.returns.annexa;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.CellKind;
import uk.kith.account.returns.cells.Reading;
import uk.kith.account.returns.files.Shown;
import uk.kith.account.returns.ssda903.DateCell;
import uk.kith.kernel.CollectionYear;

/** What kind of thing the cells of a column hold, and so how they are read as facts and written back. */
public sealed interface ColumnKind extends CellKind
        permits ColumnKind.Day, ColumnKind.Count, ColumnKind.Words, Wording {

    /** What a cell says, in the record's own writing. */
    default Reading read(@Nullable String text) {
        if (text == null || text.isBlank()) return Reading.BLANK;
        return ERROR.matcher(text.strip()).matches()
                ? new Reading.Marked(null, "is a mistake of the spreadsheet")
                : said(text.strip());
    }

    /** A list has no year: its wordings of every year are read. */
    @Override
    default Reading read(@Nullable String text, CollectionYear year) {
        return read(text);
    }

    /** What a cell that is not blank says. */
    Reading said(String text);

    /** A fact as the list writes it. */
    @Override
    String written(String fact);

    /** What a spreadsheet shows in a cell that it could not work out. */
    Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)");

    /** A day, dd/mm/yyyy; typed as text it may also be 2021-03-16. */
    record Day() implements ColumnKind {

        private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]00:00(:00)?)?");
        private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

        @Override
        public Reading said(String text) {
            var iso = ISO.matcher(text);
            if (iso.matches()) return ofIso(text, iso.group(1));
            return switch (DateCell.read(text)) {
                case DateCell.Day(var day) -> new Reading.Stands(day.toString());
                case DateCell.Unreadable unreadable -> new Reading.NoDate(unreadable.why());
                case DateCell.Partly partly ->
                    throw new IllegalStateException(partly + " was read where the whole date must be known");
                case DateCell.Blank() -> Reading.BLANK;
            };
        }

        private static Reading ofIso(String text, String day) {
            try {
                return new Reading.Stands(LocalDate.parse(day).toString());
            } catch (DateTimeException noSuchDay) {
                return new Reading.NoDate("is %s, a day that does not exist.".formatted(Shown.text(text)));
            }
        }

        @Override
        public String written(String fact) {
            return LocalDate.parse(fact).format(SLASHES);
        }
    }

    /** A whole number, none or more. */
    record Count() implements ColumnKind {

        private static final Pattern WHOLE = Pattern.compile("\\d{1,4}(\\.0+)?");

        @Override
        public Reading said(String text) {
            return WHOLE.matcher(text).matches()
                    ? new Reading.Stands(Integer.toString((int) Double.parseDouble(text)))
                    : new Reading.Marked(null, "is not a whole number, none or more");
        }

        @Override
        public String written(String fact) {
            return fact;
        }
    }

    /** Text that stands as it was supplied. */
    record Words() implements ColumnKind {

        @Override
        public Reading said(String text) {
            return new Reading.Stands(text.replace('\u00a0', ' '));
        }

        @Override
        public String written(String fact) {
            return fact;
        }
    }
}
