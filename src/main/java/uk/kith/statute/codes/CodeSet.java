package uk.kith.statute.codes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.kernel.CollectionYear;

/** A national code set under the name its return gives it, as LS for legal status, with the codes of every year held. */
public final class CodeSet {

    private final String name;
    private final String title;
    private final Map<String, Code> codes = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a code comes twice */
    CodeSet(String name, String title, List<Code> codes) {
        this.name = name;
        this.title = title;
        for (var code : codes)
            if (this.codes.put(code.code(), code) != null)
                throw new IllegalArgumentException("%s holds %s twice".formatted(name, code.code()));
    }

    /** "LS". */
    public String name() {
        return name;
    }

    /** "Legal status". */
    public String title() {
        return title;
    }

    /** Whether some year knows the code. */
    public boolean isKnown(String code) {
        return codes.containsKey(code);
    }

    public boolean isInForce(String code, CollectionYear year) {
        return find(code).filter(found -> found.isInForce(year)).isPresent();
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** What the code means, for people; the code itself where no year knows it. */
    public String meaning(String code) {
        return find(code).map(Code::meaning).orElse(code);
    }

    /** The codes of every year held, in the order of the return. */
    public Collection<Code> all() {
        return codes.values();
    }

    /** The codes a form offers for that year, in the order of the return. */
    public List<Code> inForce(CollectionYear year) {
        return codes.values().stream().filter(code -> code.isInForce(year)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
