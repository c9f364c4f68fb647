package uk.kith.front.loading;

import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.CellKind;
import uk.kith.account.returns.cells.Reading;
import uk.kith.kernel.CollectionYear;

/** A yes or no that the list asks the other way about: a child who needs support has no "no further action". */
record Turned(CellKind kind) implements CellKind {

    @Override
    public Reading read(@Nullable String text, CollectionYear year) {
        return kind.read(text, year) instanceof Reading.Stands(var fact)
                ? new Reading.Stands(turned(fact))
                : kind.read(text, year);
    }

    @Override
    public String written(String fact) {
        return kind.written(turned(fact));
    }

    private static String turned(String fact) {
        return fact.equals("true") ? "false" : "true";
    }
}
