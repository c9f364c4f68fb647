package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.careleavers.CareLeaverTables;
import uk.kith.record.earlyhelp.EarlyHelpTables;
import uk.kith.record.frontdoor.FrontDoorTables;
import uk.kith.record.lookedafter.LookedAfterTables;
import uk.kith.record.missing.MissingTables;
import uk.kith.record.people.PeopleTables;
import uk.kith.record.permanence.PermanenceTables;
import uk.kith.record.safeguarding.SafeguardingTables;
import uk.kith.record.workforce.WorkforceTables;

/**
 * How the rows of a table come to be known: from which day on, and which columns only with a later day. Tables that are not
 * named follow what they point at.
 *
 * @param start the column with the day of the row; one named year means its 31 March
 * @param later the columns with a later day, each with what is known with it
 */
record Becoming(BulkTable table, String start, Map<String, List<String>> later) {

    private static final Map<BulkTable, Becoming> ALL = all(
            of(PeopleTables.IMMIGRATION_STATUS, "started_on", "ended_on"),
            of(WorkforceTables.INVOLVEMENT, "started_on", "ended_on"),
            of(FrontDoorTables.REFERRAL, "referred_on", "closed_on reason_closed"),
            of(FrontDoorTables.CONTACT, "contacted_on"),
            of(FrontDoorTables.ASSESSMENT, "started_on", "authorised_on child_seen no_further_action outcomes"),
            of(EarlyHelpTables.EPISODE, "started_on", "ended_on end_reason"),
            of(EarlyHelpTables.ASSESSMENT, "started_on", "completed_on"),
            of(SafeguardingTables.CIN_PLAN, "started_on", "ended_on"),
            of(SafeguardingTables.CIN_VISIT, "visited_on"),
            of(SafeguardingTables.SECTION47, "started_on", "conference_on conference_not_required outcomes"),
            of(SafeguardingTables.PROTECTION_PLAN, "started_on", "ended_on"),
            of(SafeguardingTables.PROTECTION_REVIEW, "reviewed_on"),
            of(SafeguardingTables.PROTECTION_VISIT, "visited_on"),
            of(
                    SafeguardingTables.PRE_PROCEEDINGS,
                    "decided_on",
                    "letter_sent_on",
                    "first_meeting_on review_meetings",
                    "step_decided_on outcome",
                    "applied_to_court_on care_proceedings_letter_on parents_represented_at_issue initial_plan_approved"),
            of(LookedAfterTables.EPISODE, "started_on", "ceased_on reason_ceased reason_for_placement_change"),
            of(LookedAfterTables.REVIEW, "held_on"),
            of(LookedAfterTables.MIDWAY_CHECK, "made_on"),
            of(LookedAfterTables.VISIT, "visited_on"),
            of(LookedAfterTables.HEALTH_CHECK, "checked_on", "written_report_on"),
            of(LookedAfterTables.IMMUNISATION, "as_at"),
            of(LookedAfterTables.SDQ, "completed_on"),
            of(LookedAfterTables.SUBSTANCE_MISUSE, "known_on"),
            of(LookedAfterTables.CONVICTION, "convicted_on"),
            of(LookedAfterTables.ANSWERS_FOR_YEAR, "year"),
            of(LookedAfterTables.PLAN_MADE, "made_on"),
            of(LookedAfterTables.VISITING_TERM, "started_on", "ended_on"),
            of(LookedAfterTables.DEPRIVATION_OF_LIBERTY, "started_on", "ended_on"),
            of(PermanenceTables.PLACED_FOR_ADOPTION, "placed_on", "ceased_on reason_ceased"),
            of(
                    PermanenceTables.PERMANENCE_PATH,
                    "decided_on",
                    "placement_ordered_on",
                    "matched_on adopted_by_foster_carer adopters adopters_sex adopters_legal_status provider_urn",
                    "placed_with_foster_carer_on",
                    "order_made_on order_made"),
            of(MissingTables.EPISODE, "started_on", "ended_on ended_at"),
            of(
                    MissingTables.RETURN_INTERVIEW,
                    "offered_on",
                    "held_on held_at held_by",
                    "written_up_on",
                    "authorised_on"),
            of(CareLeaverTables.ANSWERS_FOR_YEAR, "year"),
            of(CareLeaverTables.ELIGIBILITY, "started_on", "ended_on"),
            of(CareLeaverTables.CONTACT, "contacted_on"),
            of(CareLeaverTables.PATHWAY_PLAN_REVIEW, "reviewed_on"));

    static @Nullable Becoming of(BulkTable table) {
        return ALL.get(table);
    }

    private static Becoming of(BulkTable table, String start, String... later) {
        var columns = new LinkedHashMap<String, List<String>>();
        for (var group : later) {
            var names = List.of(group.split(" ", -1));
            columns.put(names.getFirst(), names);
        }
        return new Becoming(table, start, columns);
    }

    private static Map<BulkTable, Becoming> all(Becoming... rules) {
        var all = new LinkedHashMap<BulkTable, Becoming>();
        Arrays.stream(rules).forEach(rule -> all.put(rule.table(), rule));
        return all;
    }

    /** The day of a row: its own, or the first of the later ones; null where it has none. */
    @Nullable LocalDate startOf(List<? extends @Nullable Object> row) {
        var own = day(row, start);
        if (own != null) return own;
        LocalDate first = null;
        for (var column : later.keySet()) {
            var day = day(row, column);
            if (day != null && (first == null || day.isBefore(first))) first = day;
        }
        return first;
    }

    @Nullable LocalDate day(List<? extends @Nullable Object> row, String column) {
        var value = row.get(table.columns().indexOf(column));
        if (value instanceof Integer year) return LocalDate.of(year, 3, 31);
        return (LocalDate) value;
    }
}
