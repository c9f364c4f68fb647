package uk.kith.front.desk.clocks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Column;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Listing;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;

/** One page of the clock register, with what it is narrowed by. */
public record RegisterPage(
        Listing listing,
        List<RegisterLine> lines,
        List<Option> teams,
        List<Option> workers,
        DateTyped dueBefore,
        Problems problems) {

    private static final List<String> FILTERS = List.of("state", "clock", "team", "worker", "due-before");

    public List<Column> columns() {
        return RegisterAsked.COLUMNS;
    }

    public List<Option> states() {
        return RegisterAsked.stateOptions();
    }

    public List<Option> clocks() {
        return RegisterAsked.clockOptions();
    }

    public @Nullable String answer(String name) {
        return listing.address().answer(name).orElse(null);
    }

    public boolean isNarrowed() {
        return FILTERS.stream().anyMatch(name -> answer(name) != null);
    }

    /** Where the same lines can be taken away as a file: "csv" or "xlsx". */
    public String export(String kind) {
        var shown = listing.address().without("page");
        return new Address("/clocks/export." + kind, shown.question()).toString();
    }
}
