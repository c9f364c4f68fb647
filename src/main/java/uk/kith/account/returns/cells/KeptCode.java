package uk.kith.account.returns.cells;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/** A national code beside which much else hangs: one that no year knows does not stand, but is kept as it was supplied. */
public record KeptCode(CodedCell code) implements CellKind {

    public static KeptCode of(String set) {
        return new KeptCode(CodedCell.of(set));
    }

    @Override
    public Reading read(@Nullable String text, CollectionYear year) {
        return code.read(text, year) instanceof Reading.NoCode
                ? new Reading.Marked(null, "is a code that no year knows")
                : code.read(text, year);
    }

    @Override
    public String written(String fact) {
        return code.written(fact);
    }
}
