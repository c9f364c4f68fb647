package uk.kith.account.returns.cells;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.files.Shown;
import uk.kith.kernel.CollectionYear;
import uk.kith.statute.codes.Code;
import uk.kith.statute.codes.CodeSet;
import uk.kith.statute.codes.CodeSets;

/** A national code, of one set or of several that a column takes. A code of other years than the return's is marked. */
public record CodedCell(List<CodeSet> sets) implements CellKind {

    public static CodedCell of(String... names) {
        return new CodedCell(Stream.of(names).map(CodeSets::of).toList());
    }

    @Override
    public Reading read(@Nullable String text, CollectionYear year) {
        if (text == null || text.isBlank()) return Reading.BLANK;
        var code = text.strip().toUpperCase(Locale.ROOT);
        var found = sets.stream().flatMap(set -> set.find(code).stream()).toList();
        if (found.isEmpty()) return new Reading.NoCode("is %s, a code that no year knows.".formatted(Shown.text(text)));
        return found.stream().anyMatch(one -> one.isInForce(year))
                ? new Reading.Stands(code)
                : new Reading.Marked(code, "is a code of other years: " + inForce(found.getFirst()));
    }

    @Override
    public String written(String fact) {
        return fact;
    }

    private static String inForce(Code code) {
        var from = code.from();
        var until = code.until();
        if (from == null) return "in force until " + until;
        return until == null ? "in force from " + from : "in force from %s to %s".formatted(from, until);
    }
}
