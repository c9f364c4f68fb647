package uk.kith.front.desk.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Window;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Link;

/** Where the pages about figures are, and how one leads to another without losing what was asked. */
public final class Ways {

    static final String PATH = "/performance";
    static final String MEASURES = PATH + "/measures";
    static final String ASK = PATH + "/ask";
    static final String DIGEST = PATH + "/digest";
    static final String ONLY = "only";

    private Ways() {}

    /** The pages of this place. */
    public static List<Link> tabs() {
        return List.of(
                new Link("Scorecards", PATH),
                new Link("Measures", MEASURES),
                new Link("Ask", ASK),
                new Link("This week", DIGEST));
    }

    /** A measure's page, narrowed as the asking page is; in the past the link stays there. */
    static Address measure(String id, Address from) {
        var question = new LinkedHashMap<>(from.question());
        question.keySet().retainAll(List.of(ONLY, Address.KNOWN_AT));
        return new Address(MEASURES + "/" + id, question);
    }

    /** The children behind one figure: of a window, of these groups. */
    static String children(String measure, @Nullable String variant, Window window, List<Only> only, Address from) {
        var question = new LinkedHashMap<String, List<String>>();
        if (variant != null) question.put("variant", List.of(variant));
        question.put("from", List.of(window.from().toString()));
        question.put("to", List.of(window.to().toString()));
        if (!only.isEmpty())
            question.put(
                    ONLY,
                    only.stream()
                            .map(some -> some.breakdown() + ":" + some.groups().getFirst())
                            .toList());
        var known = from.question().get(Address.KNOWN_AT);
        if (known != null) question.put(Address.KNOWN_AT, known);
        return new Address(MEASURES + "/" + measure + "/children", question).toString();
    }

    /** The rows that an address looks at: "only=team:Team A" as often as there are groups to look at. */
    static List<Only> only(Address address) {
        return address.question().getOrDefault(ONLY, List.of()).stream()
                .filter(one -> one.indexOf(':') > 0)
                .map(one -> Only.in(one.substring(0, one.indexOf(':')), one.substring(one.indexOf(':') + 1)))
                .toList();
    }

    /** The same page, looking at one group more. */
    static Address andOnly(Address address, String breakdown, String group) {
        var all = new ArrayList<>(address.question().getOrDefault(ONLY, List.of()));
        all.add(breakdown + ":" + group);
        return withOnly(address, all);
    }

    /** The same page, looking at one group less. */
    static Address without(Address address, Only some) {
        var all = new ArrayList<>(address.question().getOrDefault(ONLY, List.of()));
        all.remove(some.breakdown() + ":" + some.groups().getFirst());
        return withOnly(address, all);
    }

    private static Address withOnly(Address address, List<String> all) {
        var question = new LinkedHashMap<>(address.question());
        if (all.isEmpty()) question.remove(ONLY);
        else question.put(ONLY, List.copyOf(all));
        return new Address(address.path(), question);
    }

    /** A day as an address carries it; none where it carries none or nonsense. */
    static @Nullable LocalDate day(Address address, String name) {
        try {
            return address.answer(name).map(LocalDate::parse).orElse(null);
        } catch (java.time.format.DateTimeParseException noDay) {
            return null;
        }
    }
}
