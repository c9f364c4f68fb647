package uk.kith.front.loading;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.careleavers.CareLeaverTables;
import uk.kith.record.lookedafter.LookedAfterTables;
import uk.kith.record.safeguarding.SafeguardingTables;

/**
 * A fact that a row of Annex A tells beside its own: when the child was last seen, when a plan was last reviewed.
 *
 * @param told what of the row tells it, and the column that it is placed in
 * @param of the column that holds the row's own fact; none where it hangs from the child alone
 * @param fixed columns that have the same value for every row
 * @param knownBy the columns, beside the child, by which it is known again; without them there is no such fact
 * @param needed what else must be told
 * @param when the rows that tell it
 */
record BesideFact(
        InspectionList list,
        BulkTable facts,
        Map<String, String> told,
        @Nullable String of,
        Map<String, String> fixed,
        List<String> knownBy,
        List<String> needed,
        Predicate<Draft> when) {

    static final List<BesideFact> ALL = List.of(
            new BesideFact(
                    InspectionList.SECTION_47,
                    SafeguardingTables.INITIAL_CONFERENCE,
                    Map.of("led_to_plan", "led_to_plan"),
                    "section47",
                    Map.of(),
                    List.of("section47"),
                    List.of("led_to_plan"),
                    BesideFact::hadAConference),
            // Whoever has a protection plan or is looked after was seen under that: other lists tell it.
            new BesideFact(
                    InspectionList.IN_NEED,
                    SafeguardingTables.CIN_VISIT,
                    Map.of("seen_on", "visited_on"),
                    "referral",
                    Map.of("seen", "true"),
                    List.of("visited_on"),
                    List.of(),
                    draft -> !List.of("looked-after", "protection-plan")
                            .contains(draft.aside().getOrDefault("status", ""))),
            new BesideFact(
                    InspectionList.PROTECTION,
                    SafeguardingTables.PROTECTION_VISIT,
                    Map.of("visited_on", "visited_on", "seen_alone", "seen_alone"),
                    "protection_plan",
                    Map.of(),
                    List.of("visited_on"),
                    List.of(),
                    draft -> true),
            new BesideFact(
                    InspectionList.PROTECTION,
                    SafeguardingTables.PROTECTION_REVIEW,
                    Map.of("reviewed_on", "reviewed_on"),
                    "protection_plan",
                    Map.of(),
                    List.of("protection_plan", "reviewed_on"),
                    List.of(),
                    draft -> true),
            ofTheChild(
                    InspectionList.LOOKED_AFTER,
                    LookedAfterTables.REVIEW,
                    Map.of("reviewed_on", "held_on"),
                    Map.of(),
                    List.of("held_on"),
                    List.of()),
            ofTheChild(
                    InspectionList.LOOKED_AFTER,
                    LookedAfterTables.HEALTH_CHECK,
                    Map.of("dental_on", "checked_on"),
                    Map.of("kind", "dental", "status", "completed"),
                    List.of("kind", "checked_on"),
                    List.of()),
            ofTheChild(
                    InspectionList.CARE_LEAVERS,
                    CareLeaverTables.CONTACT,
                    Map.of(
                            "contacted_on",
                            "contacted_on",
                            "in_touch",
                            "in_touch",
                            "activity",
                            "activity",
                            Accommodation.WHOLE,
                            "accommodation"),
                    Map.of(),
                    List.of("contacted_on"),
                    List.of("in_touch")),
            ofTheChild(
                    InspectionList.CARE_LEAVERS,
                    CareLeaverTables.PATHWAY_PLAN_REVIEW,
                    Map.of("plan_reviewed_on", "reviewed_on"),
                    Map.of(),
                    List.of("reviewed_on"),
                    List.of()));

    static List<BesideFact> of(InspectionList list) {
        return ALL.stream().filter(fact -> fact.list() == list).toList();
    }

    private static BesideFact ofTheChild(
            InspectionList list,
            BulkTable facts,
            Map<String, String> told,
            Map<String, String> fixed,
            List<String> knownBy,
            List<String> needed) {
        return new BesideFact(list, facts, told, null, fixed, knownBy, needed, draft -> true);
    }

    private static boolean hadAConference(Draft draft) {
        return draft.at(SafeguardingTables.SECTION47.columns().indexOf("conference_on")) != null;
    }

    int place(String column) {
        return facts.columns().indexOf(column);
    }
}
