package uk.kith.front.desk.performance;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.PageDay;
import uk.kith.front.desk.Sheet;
import uk.kith.insight.measures.Counted;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Window;
import uk.kith.platform.pages.Listing;

/** Finds whom a figure counts, in a transaction of their own, and then who they are. */
@Component
class ChildrenBehind {

    private final Measures measures;
    private final ChildrenNamed named;
    private final PageDay day;

    ChildrenBehind(Measures measures, ChildrenNamed named, PageDay day) {
        this.measures = measures;
        this.named = named;
        this.day = day;
    }

    ChildrenPage page(MeasureAsked asked) {
        var rows = rows(asked);
        var listing = Listing.of(asked.address(), List.of(), "day").withTotal(rows.size());
        var shown = rows.subList(
                Math.min(listing.offset(), rows.size()), Math.min(listing.offset() + listing.size(), rows.size()));
        return new ChildrenPage(
                asked,
                FigureWords.period(asked.measure(), window(asked)),
                listing,
                named.rows(shown, "behind the figure \"" + asked.measure().title() + "\""),
                Objects.requireNonNullElse(asked.given("part"), ""),
                uk.kith.platform.pages.Problems.NONE);
    }

    Sheet sheet(MeasureAsked asked) {
        return new Sheet(
                ChildrenPage.TITLES,
                named
                        .rows(
                                rows(asked),
                                "behind the figure \"" + asked.measure().title() + "\", taken out as a file")
                        .stream()
                        .map(row -> row.cells(asked.measure()))
                        .toList());
    }

    private List<Counted> rows(MeasureAsked asked) {
        return measures.children(asked.question(List.of(window(asked)))).stream()
                .filter(row -> switch (Objects.requireNonNullElse(asked.given("part"), "")) {
                    case "counted" -> row.inNumerator();
                    case "not-counted" -> !row.inNumerator();
                    default -> true;
                })
                .toList();
    }

    /** The period that the address names; today where it names none. */
    private Window window(MeasureAsked asked) {
        var to = Objects.requireNonNullElse(Ways.day(asked.address(), "to"), day.now());
        var from = Objects.requireNonNullElse(Ways.day(asked.address(), "from"), to);
        if (to.isBefore(from))
            throw new uk.kith.insight.measures.CannotBeAsked(
                    "A period cannot end before it begins: put the earlier day first.");
        return Window.between(from, to);
    }
}
