package uk.kith.front.loading;

import static uk.kith.front.loading.FactTable.by;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.annexa.Column;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.cells.Cell;
import uk.kith.front.loading.FactTable.Again;
import uk.kith.front.loading.FactTable.KnownBy;
import uk.kith.front.loading.FactTable.Span;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.earlyhelp.EarlyHelpTables;
import uk.kith.record.frontdoor.FrontDoorTables;
import uk.kith.record.people.PeopleTables;
import uk.kith.record.safeguarding.SafeguardingTables;

/**
 * The places in the record for the lists of Annex A: one fact for each row, and beside it what {@link BesideFact} says. Of
 * children in care and care leavers the lists say how things stand and not since when, so that most of it cannot be placed
 * beside what SSDA903 tells; of adoption SSDA903 tells, and adopters are not in the record.
 */
final class ListTables {

    /** How many there were, how old somebody is and how things stand are worked out from the record. */
    private static final Set<String> WORKED_OUT =
            Set.of("local_id", "age", "referrals", "enquiries", "conferences", "emergency");

    /** What the lists of how things stand tell with a day. */
    private static final Set<String> TOLD_WITH_A_DAY = Set.of(
            "gender",
            "ethnicity",
            "date_of_birth",
            "disabled",
            "reviewed_on",
            "dental_on",
            "plan_reviewed_on",
            "in_touch",
            "contacted_on",
            "accommodation",
            "suitable",
            "activity");

    /** Who works with a child has no day in these lists, and so no place. */
    private static final Set<String> ALLOCATED = Set.of("team", "worker");

    private static final Map<InspectionList, FactTable> TABLES = new EnumMap<>(InspectionList.class);

    static {
        put(
                InspectionList.CONTACTS,
                FrontDoorTables.CONTACT,
                "contacted_on",
                null,
                by("contacted_on", "source"),
                by("contacted_on"));
        put(
                InspectionList.EARLY_HELP,
                EarlyHelpTables.ASSESSMENT,
                "started_on",
                "completed_on",
                by("started_on", "organisation"),
                by("started_on"));
        put(InspectionList.REFERRALS, FrontDoorTables.REFERRAL, "referred_on", null, by("referred_on"));
        put(InspectionList.ASSESSMENTS, FrontDoorTables.ASSESSMENT, "started_on", "authorised_on", by("started_on"));
        put(InspectionList.SECTION_47, SafeguardingTables.SECTION47, "started_on", null, by("started_on"));
        put(InspectionList.IN_NEED, FrontDoorTables.REFERRAL, "referred_on", "closed_on", by("referred_on"));
        put(InspectionList.PROTECTION, SafeguardingTables.PROTECTION_PLAN, "started_on", "ended_on", by("started_on"));
        put(InspectionList.LOOKED_AFTER, PeopleTables.PERSON_IN_LISTS, null, null, by());
        put(InspectionList.CARE_LEAVERS, PeopleTables.PERSON_IN_LISTS, null, null, by());
    }

    private ListTables() {}

    /** Where the rows of a list are placed; nowhere for a list that is not taken. */
    static Optional<FactTable> of(InspectionList list) {
        return Optional.ofNullable(TABLES.get(list));
    }

    /** The columns of a list of which nothing is placed. */
    static List<String> notPlaced(InspectionList list) {
        return list.columns().stream()
                .filter(column -> !column.fact().equals("local_id"))
                .filter(column -> column.fact().equals("status") || !isTaken(list, column))
                .map(Column::heading)
                .toList();
    }

    private static void put(
            InspectionList list, BulkTable facts, @Nullable String start, @Nullable String end, KnownBy... knownBy) {
        boolean isOfPeople = facts == PeopleTables.PERSON_IN_LISTS;
        var cells = list.columns().stream()
                .filter(column -> isTaken(list, column))
                .map(column -> cell(column, facts, isOfPeople))
                .toList();
        TABLES.put(
                list,
                new FactTable(
                        list,
                        cells,
                        facts,
                        ToldLists.COLUMN,
                        Map.of(),
                        facts.columns().contains("team") && list != InspectionList.IN_NEED
                                ? List.of("team", "worker")
                                : List.of(),
                        start,
                        start == null || end == null ? null : new Span(start, end),
                        isOfPeople ? new Again.Not(List.of(), "how this child is") : new Again.NotAll(),
                        List.of(knownBy)));
    }

    private static boolean isTaken(InspectionList list, Column column) {
        if (WORKED_OUT.contains(column.fact())) return false;
        return switch (list) {
            case LOOKED_AFTER, CARE_LEAVERS -> TOLD_WITH_A_DAY.contains(column.fact());
            case IN_NEED, PROTECTION -> !ALLOCATED.contains(column.fact());
            case ADOPTION, ADOPTERS -> false;
            case CONTACTS, EARLY_HELP, REFERRALS, ASSESSMENTS, SECTION_47 -> true;
        };
    }

    /** A team and a worker are said by their names, and become who they are before they are placed. */
    private static Cell cell(Column column, BulkTable facts, boolean isOfPeople) {
        boolean isAside = isOfPeople || ALLOCATED.contains(column.fact());
        return switch (column.fact()) {
            case "needs_support" -> new Cell(column.heading(), "no_further_action", new Turned(column.kind()), false);
            default ->
                new Cell(
                        column.heading(),
                        column.fact(),
                        column.kind(),
                        isAside || !facts.columns().contains(column.fact()));
        };
    }
}
