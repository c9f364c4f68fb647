package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.platform.database.Bulk;
import uk.kith.record.workforce.WorkforceTables;

/** Who the social workers of a return are: the same number is the same worker. A row may not say who. */
@Component
class SocialWorkers {

    private static final int COLUMNS = WorkforceTables.PROFESSIONAL.columns().size();
    private static final int STAFF_ID = WorkforceTables.PROFESSIONAL.columns().indexOf("staff_id");

    private final JdbcClient db;
    private final Bulk bulk;

    SocialWorkers(JdbcClient db, Bulk bulk) {
        this.db = db;
        this.bulk = bulk;
    }

    void place(FactTable table, List<Draft> involvements, NewIds ids) {
        Map<String, UUID> known = new HashMap<>();
        db.sql("select p.staff_id, p.id from workforce.fact_professional p where p.staff_id is not null")
                .query(row -> {
                    known.put(key(row.getString("staff_id")), row.getObject("id", UUID.class));
                });
        var added = new ArrayList<List<@Nullable String>>();
        for (var involvement : involvements) {
            var staffId = involvement.aside().get("staff_id");
            if (staffId == null) continue;
            var professional = known.computeIfAbsent(key(staffId), none -> {
                var made = new @Nullable String[COLUMNS];
                var id = ids.next();
                made[0] = id.toString();
                made[STAFF_ID] = staffId.strip();
                added.add(Arrays.asList(made));
                return id;
            });
            involvement.values()[table.place("professional")] = professional.toString();
        }
        bulk.insert(WorkforceTables.PROFESSIONAL, added);
    }

    private static String key(String staffId) {
        return staffId.strip().toUpperCase(Locale.ROOT);
    }
}
