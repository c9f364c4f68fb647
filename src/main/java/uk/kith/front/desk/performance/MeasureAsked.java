package uk.kith.front.desk.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Breakdowns;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Link;

/** What the address of a measure's page asks: which exclusion, which rows, in what steps, broken down by what. */
public record MeasureAsked(Address address, Measure measure, Reader reader) {

    private static final String WORKER = "worker";

    @Nullable String variant() {
        return address.answer("variant")
                .filter(id -> measure.variant(id).isPresent())
                .orElse(null);
    }

    public List<Only> only() {
        return Ways.only(address);
    }

    public Step step() {
        return Step.of(address.answer("step").orElse(""));
    }

    public @Nullable String given(String name) {
        return address.answer(name).orElse(null);
    }

    /** The ways of dividing it that are for this reader: a list of workers is for those who see children. */
    public Map<String, String> breakdowns() {
        var all = new LinkedHashMap<>(Breakdowns.of(measure));
        if (!reader.seesChildren()) all.remove(WORKER);
        return all;
    }

    /** By what it is broken down: what is asked for, or the first there is. */
    public String by() {
        var all = breakdowns();
        return address.answer("by")
                .filter(all::containsKey)
                .orElseGet(() -> all.containsKey("team") && measure.breakdowns().isEmpty() && reader.seesChildren()
                        ? "team"
                        : all.keySet().iterator().next());
    }

    /**
     * A question about these periods.
     *
     * @throws CannotBeAsked when rows are asked for that are not for this reader
     */
    Question question(List<Window> windows) {
        var question = Question.of(measure.id(), windows).variant(variant());
        for (var some : only()) {
            if (!reader.seesChildren())
                throw new CannotBeAsked(
                        "With your role a measure is told as a whole and by one breakdown, so that nobody can be told"
                                + " from what is left out.");
            question = question.only(some);
        }
        return question;
    }

    /** What it is narrowed to, each with the way back. */
    public List<Link> narrowed() {
        return only().stream()
                .map(some -> new Link(
                        Objects.requireNonNullElse(Breakdowns.of(measure).get(some.breakdown()), some.breakdown())
                                + ": " + some.groups().getFirst(),
                        Ways.without(address, some)))
                .toList();
    }

    /** The children behind a figure; none for a reader who sees none. */
    @Nullable String children(Shown shown) {
        if (!reader.seesChildren()) return null;
        var figure = shown.figure();
        var groups = new ArrayList<>(only());
        for (int place = 0; place < figure.by().size(); place++)
            groups.add(Only.in(figure.by().get(place), figure.groups().get(place)));
        return Ways.children(measure.id(), variant(), figure.window(), groups, address);
    }
}
