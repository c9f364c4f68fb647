package uk.kith.account.returns.cells;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/**
 * Text that stands as it was supplied: an identifier, a postcode.
 *
 * @param shape what it should look like; anything else stands all the same, and is marked
 * @param why what to say of anything else
 */
public record WordsCell(@Nullable Pattern shape, String why) implements CellKind {

    public static final WordsCell ANY = new WordsCell(null, "");

    /** The shape of every postcode of the United Kingdom; whether one exists is the postcode directory's question. */
    public static final WordsCell POSTCODE = new WordsCell(
            Pattern.compile("\\s*[A-Z]{1,2}[0-9][A-Z0-9]?\\s*[0-9][A-Z]{2}\\s*", Pattern.CASE_INSENSITIVE),
            "has not the shape of a postcode");

    @Override
    public Reading read(@Nullable String text, CollectionYear year) {
        if (text == null || text.isBlank()) return Reading.BLANK;
        return shape == null || shape.matcher(text).matches()
                ? new Reading.Stands(text)
                : new Reading.Marked(text, why);
    }

    @Override
    public String written(String fact) {
        return fact;
    }
}
