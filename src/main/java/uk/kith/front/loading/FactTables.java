package uk.kith.front.loading;

import static uk.kith.front.loading.FactTable.by;
import static uk.kith.front.loading.FactTable.theOnlyOne;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.cells.Cells;
import uk.kith.front.loading.FactTable.Again;
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

    /** Who the worker is stands behind a number; why there is no pupil number stands in its place. */
    private static final Map<Table, List<String>> BESIDE =
            Map.of(Table.SW_EPISODES, List.of("professional"), Table.HEADER, List.of("upn_unknown"));

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
        return of(table, facts, fixed, needed, span, new Again.NotAll(), knownBy);
    }

    private static FactTable once(
            Table table,
            BulkTable facts,
            Map<String, String> fixed,
            @Nullable String needed,
            List<String> once,
            String onceIs,
            KnownBy... knownBy) {
        return of(table, facts, fixed, needed, null, new Again.Not(once, onceIs), knownBy);
    }

    private static FactTable spanOnce(Table table, BulkTable facts, String start, Span span, String onceIs) {
        return of(table, facts, Map.of(), start, span, new Again.Not(List.of(start), onceIs), by(start));
    }

    private static FactTable of(
            Table table,
            BulkTable facts,
            Map<String, String> fixed,
            @Nullable String needed,
            @Nullable Span span,
            Again again,
            KnownBy... knownBy) {
        return new FactTable(
                table,
                Cells.of(table),
                facts,
                "returned",
                fixed,
                BESIDE.getOrDefault(table, List.of()),
                needed,
                span,
                again,
                List.of(knownBy));
    }
}
