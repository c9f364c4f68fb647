package uk.kith.statute.codes;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/**
 * The code sets of the national returns and of the sector's standard dataset, kept as data files beside this class and
 * listed in {@code sets.csv}.
 */
public final class CodeSets {

    private CodeSets() {}

    /**
     * The set of that name, as "LS".
     *
     * @throws IllegalArgumentException when there is no such set
     */
    public static CodeSet of(String name) {
        var set = Held.SETS.get(name);
        if (set == null) throw new IllegalArgumentException("No code set is called " + name);
        return set;
    }

    /** Every set, in the order of the returns. */
    public static Collection<CodeSet> all() {
        return Held.SETS.values();
    }

    private static CodeSet read(String name, String title) {
        var codes = name.equals("LA")
                ? LocalAuthorities.codes()
                : DataFile.rows(name.toLowerCase(Locale.ROOT).replace('_', '-') + ".csv")
                        .map(row -> new Code(
                                row.getField("code"),
                                row.getField("meaning"),
                                year(row.getField("from_year")),
                                year(row.getField("until_year")),
                                row.getField("source")))
                        .toList();
        return new CodeSet(name, title, codes);
    }

    private static @Nullable CollectionYear year(String text) {
        return text.isEmpty() ? null : CollectionYear.parse(text).orElseThrow();
    }

    /** Read when first asked for. */
    private static final class Held {
        private static final Map<String, CodeSet> SETS = DataFile.rows("sets.csv")
                .map(row -> read(row.getField("set"), row.getField("title")))
                .collect(toMap(CodeSet::name, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
