package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.cells.Mark;
import uk.kith.platform.database.Bulk;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.workforce.WorkforceTables;

/** Who the teams and workers of Annex A are: the same name is the same. A name that two people bear tells nobody from the other. */
@Component
class NamedColleagues {

    private static final BulkTable TEAM = WorkforceTables.TEAM;
    private static final BulkTable PROFESSIONAL = WorkforceTables.PROFESSIONAL;

    private final JdbcClient db;
    private final Bulk bulk;

    NamedColleagues(JdbcClient db, Bulk bulk) {
        this.db = db;
        this.bulk = bulk;
    }

    void place(FactTable table, Collection<Draft> drafts, NewIds ids) {
        if (table.beside().isEmpty()) return;
        place(table, drafts, "team", TEAM, "select t.name, t.id from workforce.fact_team t", ids);
        place(
                table,
                drafts,
                "worker",
                PROFESSIONAL,
                "select p.name, p.id from workforce.fact_professional p where p.name is not null",
                ids);
    }

    private void place(
            FactTable table, Collection<Draft> drafts, String fact, BulkTable theirs, String known, NewIds ids) {
        Map<String, UUID> byName = new HashMap<>();
        Set<String> ofSeveral = new HashSet<>();
        db.sql(known).query(row -> {
            var name = key(row.getString("name"));
            if (byName.put(name, row.getObject("id", UUID.class)) != null) ofSeveral.add(name);
        });
        var added = new ArrayList<List<@Nullable String>>();
        for (var draft : drafts) {
            var name = draft.aside().get(fact);
            if (name == null) continue;
            if (ofSeveral.contains(key(name))) {
                draft.marks().put(fact, new Mark(name, "is the name of several"));
                continue;
            }
            var id = byName.computeIfAbsent(key(name), none -> {
                var made = new @Nullable String[theirs.columns().size()];
                var newId = ids.next();
                made[0] = newId.toString();
                made[theirs.columns().indexOf("name")] = name.strip();
                added.add(Arrays.asList(made));
                return newId;
            });
            draft.values()[table.place(fact)] = id.toString();
        }
        bulk.insert(theirs, added);
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
