package uk.kith.account.returns.annexa;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.Reading;

/**
 * How the values of a coded column are worded: written in the wording of today, read in that and in earlier ones, with or
 * without the letter in front ("q) 6: Police", "6: Police", "Police"), or by the code alone ("6").
 */
public final class Wording implements ColumnKind {

    /**
     * One value.
     *
     * @param fact as the record has it; null for a value of an earlier, coarser wording that says less than the record wants
     * @param also other words for it
     */
    public record Value(@Nullable String fact, String written, List<String> also) {}

    private static final Pattern LETTER = Pattern.compile("^[a-z]\\d?\\) *");
    private static final Pattern AFTER_CODE = Pattern.compile("^([a-z]{0,3}\\d{0,2}[a-z]?)(:| -).*$");

    private final List<Value> values;
    private final String source;
    private final Map<String, Value> byFact = new HashMap<>();
    private final Map<String, Value> byWords = new LinkedHashMap<>();

    Wording(String source, List<Value> values) {
        this.source = source;
        this.values = List.copyOf(values);
        for (var value : values) {
            var fact = value.fact();
            if (fact != null) byFact.put(fact, value);
        }
        for (var value : values) {
            know(value.written(), value);
            value.also().forEach(words -> know(words, value));
            var fact = value.fact();
            if (fact != null) byWords.putIfAbsent(Column.plain(fact), value);
        }
    }

    /** The words, with and without the letter in front. Of two values with the same words the one told first is meant. */
    private void know(String words, Value value) {
        var plain = Column.plain(words);
        byWords.putIfAbsent(plain, value);
        byWords.putIfAbsent(LETTER.matcher(plain).replaceFirst(""), value);
    }

    /** Every value, those of today's wording first. */
    public List<Value> values() {
        return values;
    }

    /** Where the words come from. */
    public String source() {
        return source;
    }

    @Override
    public Reading said(String text) {
        var plain = Column.plain(text);
        var bare = LETTER.matcher(plain).replaceFirst("");
        var code = AFTER_CODE.matcher(bare).replaceFirst("$1");
        for (var words : List.of(plain, bare, code)) {
            var value = byWords.get(words);
            if (value == null) continue;
            var fact = value.fact();
            return fact == null
                    ? new Reading.Marked(null, "is of an earlier wording, which says too little")
                    : new Reading.Stands(fact);
        }
        return new Reading.Marked(null, "is in no wording of the list");
    }

    @Override
    public String written(String fact) {
        var value = byFact.get(fact);
        if (value == null) throw new IllegalArgumentException("No wording for " + fact);
        return value.written();
    }

    /** Whether there are words for this fact. */
    public boolean knows(String fact) {
        return byFact.containsKey(fact);
    }
}
