package uk.kith.front.loading;

import static uk.kith.front.loading.FactTable.by;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.Cell;
import uk.kith.account.returns.cin.CinCells;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.front.loading.FactTable.Again;
import uk.kith.front.loading.FactTable.KnownBy;
import uk.kith.front.loading.FactTable.Span;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.frontdoor.FrontDoorTables;
import uk.kith.record.people.PeopleTables;
import uk.kith.record.safeguarding.SafeguardingTables;

/** The places in the record for every table of the children-in-need census. */
final class CensusTables {

    private static final String MEMORY = "returned_cin";
    private static final Again ALL_AGAIN = new Again.All();

    private final CollectionYear year;

    CensusTables(CollectionYear year) {
        this.year = year;
    }

    /**
     * One table that hangs on children or on what has been placed before.
     *
     * @param holder the column for the fact in which it stands; null where it stands in the child
     */
    record Hung(FactTable table, @Nullable String holder) {}

    /** Who the child is, by ChildIdentifiers; their ethnicity stands in a block of its own and is the same fact. */
    FactTable who() {
        return table(
                CinTable.CHILD_IDENTIFIERS,
                PeopleTables.PERSON_IN_CENSUS,
                "ethnicity",
                null,
                null,
                new Again.Not(List.of(), "who this child is"),
                by());
    }

    FactTable characteristics() {
        return table(CinTable.CHILD_CHARACTERISTICS, PeopleTables.PERSON_IN_CENSUS, null, null, null, ALL_AGAIN, by());
    }

    /** All others, in the order in which they are placed. */
    List<Hung> others() {
        return List.of(
                new Hung(
                        table(
                                CinTable.DISABILITIES,
                                PeopleTables.DISABILITY_IN_CENSUS,
                                null,
                                "disability",
                                null,
                                new Again.Not(List.of("disability"), "this disability of the child"),
                                by("disability")),
                        null),
                new Hung(
                        table(
                                CinTable.CIN_DETAILS,
                                FrontDoorTables.REFERRAL,
                                null,
                                null,
                                new Span("referred_on", "closed_on"),
                                ALL_AGAIN,
                                by("referred_on", "closed_on", "source"),
                                by("referred_on", "closed_on"),
                                by("referred_on")),
                        null),
                inReferral(
                        CinTable.ASSESSMENTS,
                        FrontDoorTables.ASSESSMENT,
                        new Span("started_on", "authorised_on"),
                        "authorised_on"),
                new Hung(
                        table(
                                CinTable.ASSESSMENT_FACTORS,
                                FrontDoorTables.ASSESSMENT_FACTOR,
                                "assessment",
                                "factor",
                                null,
                                new Again.Not(List.of("assessment", "factor"), "this factor of the assessment"),
                                by("assessment", "factor")),
                        "assessment"),
                inReferral(
                        CinTable.CIN_PLAN_DATES,
                        SafeguardingTables.CIN_PLAN,
                        new Span("started_on", "ended_on"),
                        "ended_on"),
                inReferral(CinTable.SECTION_47, SafeguardingTables.SECTION47, null, "conference_on"),
                inReferral(
                        CinTable.CHILD_PROTECTION_PLANS,
                        SafeguardingTables.PROTECTION_PLAN,
                        new Span("started_on", "ended_on"),
                        "ended_on"),
                new Hung(
                        table(
                                CinTable.REVIEWS,
                                SafeguardingTables.PROTECTION_REVIEW,
                                "protection_plan",
                                "reviewed_on",
                                null,
                                ALL_AGAIN,
                                by("protection_plan", "reviewed_on")),
                        "protection_plan"),
                inReferral(CinTable.PRE_PROCEEDINGS, SafeguardingTables.PRE_PROCEEDINGS, null, "letter_sent_on"));
    }

    /** What stands in a referral and begins on a day; a fact that no referral is known of is known by its day alone. */
    private Hung inReferral(CinTable table, BulkTable facts, @Nullable Span span, String other) {
        return new Hung(
                table(
                        table,
                        facts,
                        "referral",
                        null,
                        span,
                        ALL_AGAIN,
                        by("referral", "started_on", other),
                        by("referral", "started_on"),
                        new KnownBy(List.of("started_on"), true)),
                "referral");
    }

    private FactTable table(
            CinTable table,
            BulkTable facts,
            @Nullable String beside,
            @Nullable String needed,
            @Nullable Span span,
            Again again,
            KnownBy... knownBy) {
        var cells = CinCells.of(table, year);
        return new FactTable(
                table,
                cells,
                told(facts, cells, beside),
                MEMORY,
                Map.of(),
                beside == null ? List.of() : List.of(beside),
                needed,
                span,
                again,
                List.of(knownBy));
    }

    /** Of the columns of a table only those that the census tells: the others are none of its business. */
    private static BulkTable told(BulkTable facts, List<Cell> cells, @Nullable String beside) {
        var told = new HashSet<>(List.of("id", "child", MEMORY, "marks"));
        cells.forEach(cell -> told.add(cell.fact()));
        if (beside != null) told.add(beside);
        return new BulkTable(
                facts.name(), facts.columns().stream().filter(told::contains).toList());
    }
}
