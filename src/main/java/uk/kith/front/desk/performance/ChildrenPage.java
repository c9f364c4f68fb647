package uk.kith.front.desk.performance;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Counted;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measure.Value;
import uk.kith.kernel.DateWords;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Column;
import uk.kith.platform.pages.Listing;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;
import uk.kith.record.people.Named;

/** The children or events behind a figure, and the period that it speaks of. */
public record ChildrenPage(
        MeasureAsked asked, String when, Listing listing, List<Row> rows, String part, Problems problems) {

    static final List<String> TITLES = List.of("Child", "Identifier", "Day", "Counted", "Value");

    /**
     * A child, or something that happened to one.
     *
     * @param named none where it is about no one child
     */
    public record Row(Counted counted, @Nullable Named named) {

        public String name() {
            return named == null ? "No child is recorded" : named.name();
        }

        public @Nullable String href() {
            return named == null ? null : "/children/" + named.id();
        }

        public String day() {
            return DateWords.full(counted.day());
        }

        public String isCounted() {
            return counted.inNumerator() ? "Counted" : "Among those it is out of";
        }

        public String value(Measure measure) {
            return counted.value() == null ? "" : FigureWords.value(measure.unit(), counted.value());
        }

        List<String> cells(Measure measure) {
            return List.of(
                    name(),
                    named == null ? "" : Objects.requireNonNullElse(named.localId(), ""),
                    counted.day().toString(),
                    isCounted(),
                    value(measure));
        }
    }

    static ChildrenPage refused(MeasureAsked asked, Problems problems) {
        return new ChildrenPage(asked, "", Listing.of(asked.address(), List.of(), "day"), List.of(), "", problems);
    }

    /** Whether some are counted and some are only what they are counted among. */
    public boolean hasParts() {
        return asked.measure().value() == Value.SHARE;
    }

    public boolean hasValues() {
        return asked.measure().value() == Value.MEAN || asked.measure().value() == Value.MEDIAN;
    }

    public static List<Option> parts() {
        return List.of(new Option("counted", "Counted"), new Option("not-counted", "Not counted"));
    }

    public List<Column> columns() {
        var day = Column.of("Day");
        if (hasParts()) return List.of(Column.of("Child"), day, Column.of("Counted"));
        return hasValues()
                ? List.of(Column.of("Child"), day, Column.number("Value"))
                : List.of(Column.of("Child"), day);
    }

    public String export(String kind) {
        var address = asked.address();
        return new Address(
                        Ways.MEASURES + "/" + asked.measure().id() + "/children/export." + kind,
                        address.without("page").question())
                .toString();
    }

    public String measure() {
        return Ways.measure(asked.measure().id(), asked.address()).toString();
    }
}
