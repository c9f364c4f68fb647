package uk.kith.account.returns.runs;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.ReturnRow;

/**
 * Finds whom the record knows by the identifiers of a return, so that whoever may not see a child sees no row of theirs in
 * it. Whom the local identifier does not tell, the unique pupil number does: a row too many is hidden rather than shown.
 */
@Component
class ChildrenMatched {

    private static final String PUPIL_NUMBER = "UPN";

    private final JdbcClient db;

    ChildrenMatched(JdbcClient db) {
        this.db = db;
    }

    /** The children of these rows by the identifiers that the rows say, as {@link #tidy} writes them. Asks as whoever acts. */
    Map<String, UUID> of(Collection<? extends ReturnRow> rows) {
        Map<String, @Nullable String> wanted = new HashMap<>();
        for (var row : rows) {
            var child = row.child();
            if (child == null) continue;
            int place = row.table().allColumns().indexOf(PUPIL_NUMBER);
            var number = place < 0 ? null : row.cells()[place];
            if (number != null) wanted.put(tidy(child), tidy(number));
            else wanted.putIfAbsent(tidy(child), null);
        }
        var found = known("local", wanted.keySet());
        var others = known("upn", wanted.values());
        wanted.forEach((child, number) -> {
            var other = number == null ? null : others.get(number);
            if (other != null) found.putIfAbsent(child, other);
        });
        return found;
    }

    private Map<String, UUID> known(String kind, Collection<@Nullable String> values) {
        Map<String, UUID> known = new HashMap<>();
        db.sql("""
                select upper(btrim(i.value)) as value, i.child
                  from people.fact_identifier i
                 where i.kind in (:kind, 'former-' || :kind) and upper(btrim(i.value)) = any(:values)
                 order by i.kind = :kind, i.id
                """)
                .param("kind", kind)
                .param("values", values.stream().filter(value -> value != null).toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("value"), row.getObject("child", UUID.class));
                });
        return known;
    }

    static String tidy(String identifier) {
        return identifier.strip().toUpperCase(Locale.ROOT);
    }
}
