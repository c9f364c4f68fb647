package uk.kith.front.loading;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the children of a return are: the same local identifier is the same child, in every return. */
@Component
class KnownChildren {

    /** An identifier that the record has of a child. */
    record Known(UUID id, UUID child, String kind, String value) {}

    /**
     * The children of a return.
     *
     * @param isNew those of whom the record had nothing
     * @param added the identifiers of those, to be recorded when they are
     */
    record Found(Map<String, UUID> byLocalId, Set<UUID> isNew, List<List<@Nullable String>> added) {

        UUID of(Draft draft) {
            var child = byLocalId.get(draft.localId());
            if (child == null) throw new IllegalStateException("nobody was looked for under the identifier of a row");
            return child;
        }
    }

    private final JdbcClient db;

    KnownChildren(JdbcClient db) {
        this.db = db;
    }

    /** Finds the children of these rows, and makes those who are not known yet. */
    Found of(Collection<Draft> drafts, NewIds ids) {
        Map<String, Draft> wanted = new LinkedHashMap<>();
        drafts.forEach(draft -> wanted.putIfAbsent(draft.localId(), draft));
        Map<String, UUID> known = new HashMap<>();
        db.sql("""
                select upper(i.value) as value, i.child
                  from people.fact_identifier i
                 where i.kind = 'local' and upper(i.value) = any(:wanted)
                """).param("wanted", wanted.keySet().toArray(String[]::new)).query(row -> {
            known.put(row.getString("value"), row.getObject("child", UUID.class));
        });
        Set<UUID> isNew = new HashSet<>();
        List<List<@Nullable String>> added = new ArrayList<>();
        wanted.forEach((localId, draft) -> {
            if (known.containsKey(localId)) return;
            var child = ids.next();
            known.put(localId, child);
            isNew.add(child);
            var supplied = String.valueOf(draft.row().child()).strip();
            added.add(row(ids.next(), child, "local", supplied, null));
        });
        return new Found(known, isNew, added);
    }

    /** The unique pupil numbers, present and former, that the record has of these children. */
    Map<UUID, List<Known>> pupilNumbers(Collection<UUID> children) {
        return db
                .sql("""
                        select i.id, i.child, i.kind, i.value
                          from people.fact_identifier i
                         where i.child = any(:children) and i.kind in ('upn', 'former-upn') and i.valid_until is null
                         order by i.id
                        """)
                .param("children", children.toArray(UUID[]::new))
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getObject("child", UUID.class),
                        row.getString("kind"),
                        row.getString("value")))
                .stream()
                .collect(groupingBy(Known::child));
    }

    /** An identifier as a row of the record. */
    static List<@Nullable String> row(UUID id, UUID child, String kind, String value, @Nullable String marks) {
        var row = new ArrayList<@Nullable String>(7);
        row.add(id.toString());
        row.add(child.toString());
        row.add(kind);
        row.add(value);
        row.add(null);
        row.add(null);
        row.add(marks);
        return row;
    }

    static boolean isSame(String one, String other) {
        return one.strip().toUpperCase(Locale.ROOT).equals(other.strip().toUpperCase(Locale.ROOT));
    }
}
