package uk.kith.account.returns.annexa.producing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.annexa.ListRow;
import uk.kith.kernel.DateWords;
import uk.kith.platform.audit.Audit;

/** Makes Annex A for a day of inspection from the facts, as they are now or as they were known, for whoever is acting. */
@Component
public class ProducedAnnexA {

    private static final Map<InspectionList, ListQuery> QUERIES = Stream.of(
                    FrontDoorLists.CONTACTS,
                    FrontDoorLists.EARLY_HELP,
                    FrontDoorLists.REFERRALS,
                    FrontDoorLists.ASSESSMENTS,
                    SafeguardingLists.SECTION_47,
                    SafeguardingLists.IN_NEED,
                    SafeguardingLists.PROTECTION,
                    LookedAfterList.LOOKED_AFTER,
                    LeavingLists.CARE_LEAVERS,
                    LeavingLists.ADOPTION)
            .collect(Collectors.toMap(
                    ListQuery::list, Function.identity(), (one, _) -> one, () -> new EnumMap<>(InspectionList.class)));

    private static final List<String> NOT_HELD = List.of(
            "List 11 has its headings only: the record does not hold adopters yet.",
            "List 8 leaves blank when the reviewing officer last saw the child, and List 10 the adoptive family: "
                    + "the record does not hold them yet.");

    private final JdbcClient db;
    private final ChildrenListed children;
    private final Audit audit;

    ProducedAnnexA(JdbcClient db, ChildrenListed children, Audit audit) {
        this.db = db;
        this.children = children;
        this.audit = audit;
    }

    /** The lists as they stand on that day; those that the record cannot fill are there without rows. */
    @Transactional
    public AnnexA of(LocalDate day) {
        var inspection = new Inspection(day);
        var listed = children.on(day);
        var loaded = loaded(inspection);
        Map<InspectionList, List<ListRow>> rows = new EnumMap<>(InspectionList.class);
        Set<UUID> told = new HashSet<>();
        for (var list : InspectionList.values()) {
            var query = QUERIES.get(list);
            rows.put(list, query == null ? List.of() : rows(query, inspection, loaded, listed, told));
        }
        audit.shown(told, "Annex A as at " + DateWords.full(day));
        return new AnnexA(rows, List.of(), NOT_HELD);
    }

    /** The lists of that day that a workbook told, where one was loaded. */
    private Set<InspectionList> loaded(Inspection inspection) {
        Set<String> tags = new HashSet<>(db.sql("""
                select unnest(c.returned_annex_a) from frontdoor.fact_contact c
                union
                select unnest(h.returned_annex_a) from earlyhelp.fact_assessment h
                union
                select unnest(r.returned_annex_a) from frontdoor.fact_referral r
                union
                select unnest(a.returned_annex_a) from frontdoor.fact_assessment a
                union
                select unnest(s.returned_annex_a) from safeguarding.fact_section47 s
                union
                select unnest(p.returned_annex_a) from safeguarding.fact_protection_plan p
                """).query(String.class).list());
        Set<InspectionList> loaded = EnumSet.noneOf(InspectionList.class);
        for (var list : InspectionList.values()) if (tags.contains(list.toldOn(inspection.day()))) loaded.add(list);
        return loaded;
    }

    private List<ListRow> rows(
            ListQuery query,
            Inspection inspection,
            Set<InspectionList> loaded,
            Map<UUID, ChildrenListed.Child> listed,
            Set<UUID> told) {
        var rows = new ArrayList<ListRow>();
        db.sql(query.sql()).params(parameters(query, inspection, loaded)).query(row -> {
            var child = row.getObject("child", UUID.class);
            told.add(child);
            rows.add(row(query.list(), rows.size() + 1, row, listed.getOrDefault(child, ChildrenListed.Child.NOBODY)));
        });
        return rows;
    }

    private static Map<String, Object> parameters(ListQuery query, Inspection inspection, Set<InspectionList> loaded) {
        return Map.of(
                "day",
                inspection.day(),
                "six",
                inspection.sixMonthsBefore(),
                "year",
                inspection.yearBefore(),
                "tag",
                query.list().toldOn(inspection.day()),
                "elsewhere",
                inspection.toldElsewhere(query.list(), loaded));
    }

    private static ListRow row(InspectionList list, int number, ResultSet facts, ChildrenListed.Child child)
            throws SQLException {
        var told = new ToldRow(facts, child);
        var cells = new @Nullable String[list.columns().size()];
        for (int i = 0; i < cells.length; i++)
            cells[i] = told.cell(list.columns().get(i));
        return new ListRow(list, number, cells);
    }
}
