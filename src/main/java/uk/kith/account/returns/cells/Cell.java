package uk.kith.account.returns.cells;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/**
 * A column of the return and the fact it tells.
 *
 * @param column as the return names it
 * @param fact as the record names it
 * @param isSaidAgain whether the row repeats what another table tells of the child, as the date of birth
 */
public record Cell(String column, String fact, CellKind kind, boolean isSaidAgain) {

    public Reading read(@Nullable String text, CollectionYear year) {
        return kind.read(text, year);
    }

    /**
     * The cell that tells a fact: what was supplied, as long as the fact is still the one it was read as, else the fact.
     *
     * @param marks the marks of the row's own fact
     */
    public @Nullable String written(@Nullable String value, Map<String, Mark> marks, CollectionYear year) {
        var mark = marks.get(fact);
        if (mark != null
                && (isSaidAgain || Objects.equals(read(mark.supplied(), year).value(), value)))
            return mark.supplied().isEmpty() ? null : mark.supplied();
        return value == null ? null : kind.written(value);
    }
}
