package uk.kith.front.loading;

import static uk.kith.front.loading.FactTable.by;
import static uk.kith.front.loading.FactTable.theOnlyOne;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.front.loading.FactTable.KnownBy;
import uk.kith.front.loading.FactTable.Span;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.careleavers.CareLeaverTables;
import uk.kith.record.lookedafter.LookedAfterTables;
import uk.kith.record.missing.MissingTables;
import uk.kith.record.people.PeopleTables;
import uk.kith.record.permanence.PermanenceTables;
import uk.kith.record.workforce.WorkforceTables;

/** The places in the record for every table of the SSDA903 return. */
final class FactTables {

    static final FactTable HEADER =
            once(Table.HEADER, PeopleTables.PERSON, Map.of(), null, List.of(), "who this child is", by());

    private FactTables() {}

    /** All tables but the Header, in the order in which they are placed. */
    static List<FactTable> of(int year) {
        var itsYear = Map.of("year", Integer.toString(year));
        return List.of(
                any(
                        Table.EPISODES,
                        LookedAfterTables.EPISODE,
                        Map.of(),
                        "started_on",
                        new Span("started_on", "ceased_on"),
                        by("started_on", "ceased_on"),
                        by("started_on")),
                once(
                        Table.REVIEWS,
                        LookedAfterTables.REVIEW,
                        Map.of(),
                        "held_on",
                        List.of("held_on"),
                        "a review of this child on this day",
                        by("held_on")),
                once(
                        Table.UASC,
                        PeopleTables.IMMIGRATION_STATUS,
                        Map.of("status", "uasc"),
                        null,
                        List.of(),
                        "that this child is unaccompanied",
                        by()),
                once(
                        Table.OC2,
                        LookedAfterTables.ANSWERS_FOR_YEAR,
                        itsYear,
                        null,
                        List.of(),
                        "this child's answers for the year",
                        by()),
                once(
                        Table.OC3,
                        CareLeaverTables.ANSWERS_FOR_YEAR,
                        itsYear,
                        null,
                        List.of(),
                        "this young person's answers for the year",
                        by()),
                any(Table.AD1, PermanenceTables.PERMANENCE_PATH, Map.of(), null, null, by("decided_on"), theOnlyOne()),
                spanOnce(
                        Table.PLACED_ADOPTION,
                        PermanenceTables.PLACED_FOR_ADOPTION,
                        "placed_on",
                        new Span("placed_on", "ceased_on"),
                        "this child's placing for adoption on this day"),
                once(
                        Table.PREV_PERM,
                        PermanenceTables.PREVIOUS_PERMANENCE,
                        Map.of(),
                        null,
                        List.of("kind", "ordered_on"),
                        "this earlier permanence of the child",
                        by("kind", "ordered_on"),
                        theOnlyOne()),
                any(
                        Table.MISSING,
                        MissingTables.EPISODE,
                        Map.of(),
                        "started_on",
                        new Span("started_on", "ended_on"),
                        by("started_on", "kind", "ended_on"),
                        by("started_on")),
                any(
                        Table.SW_EPISODES,
                        WorkforceTables.INVOLVEMENT,
                        Map.of("role", "social-worker"),
                        "started_on",
                        new Span("started_on", "ended_on"),
                        by("professional", "started_on", "ended_on"),
                        by("professional", "started_on")),
                spanOnce(
                        Table.DOLO,
                        LookedAfterTables.DEPRIVATION_OF_LIBERTY,
                        "started_on",
                        new Span("started_on", "ended_on"),
                        "a deprivation of this child's liberty from this day"));
    }

    private static FactTable any(
            Table table,
            BulkTable facts,
            Map<String, String> fixed,
            @Nullable String needed,
            @Nullable Span span,
            KnownBy... knownBy) {
        return new FactTable(table, facts, fixed, needed, span, null, "", List.of(knownBy));
    }

    private static FactTable once(
            Table table,
            BulkTable facts,
            Map<String, String> fixed,
            @Nullable String needed,
            List<String> once,
            String onceIs,
            KnownBy... knownBy) {
        return new FactTable(table, facts, fixed, needed, null, once, onceIs, List.of(knownBy));
    }

    private static FactTable spanOnce(Table table, BulkTable facts, String start, Span span, String onceIs) {
        return new FactTable(table, facts, Map.of(), start, span, List.of(start), onceIs, List.of(by(start)));
    }
}
