package uk.kith.account.returns.live;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.kernel.CollectionYear;

/** The findings that stand, brought to what the rules find now: the new are added, and those that are gone have a day for it. */
@Component
class KeptFindings {

    private final JdbcClient db;
    private final Clock clock;

    KeptFindings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How many are new and how many are gone. */
    record Kept(int found, int gone) {}

    /** A finding that stands, with the fields it points at. */
    private record Standing(UUID id, String fields) {}

    /**
     * @param found what the rules find now
     * @param children of whom it was asked; null for everybody
     */
    Kept keep(LiveReturn one, CollectionYear year, @Nullable Set<UUID> children, Collection<Found> found) {
        var before = before(one, year, children);
        var added = new ArrayList<Found>();
        var moved = new ArrayList<Standing>();
        for (var now : eachOnce(found)) {
            var standing = before.remove(now.key());
            if (standing == null) added.add(now);
            else if (!standing.fields().equals(joined(now))) moved.add(new Standing(standing.id(), joined(now)));
        }
        if (!added.isEmpty()) add(one, year, added);
        if (!moved.isEmpty()) point(moved);
        if (!before.isEmpty()) end(before.values());
        return new Kept(added.size(), before.size());
    }

    /** A row may be in several findings of one rule: then it is to mend in all the fields that they point at. */
    private static Collection<Found> eachOnce(Collection<Found> found) {
        Map<Found.Key, Found> once = new LinkedHashMap<>();
        for (var one : found)
            once.merge(
                    one.key(),
                    one,
                    (first, again) -> first.pointingAt(Stream.concat(first.fields().stream(), again.fields().stream())
                            .distinct()
                            .toList()));
        return once.values();
    }

    /** The findings that may be gone: those of the children looked at, and all of the rules that look across. */
    private Map<Found.Key, Standing> before(LiveReturn one, CollectionYear year, @Nullable Set<UUID> children) {
        Map<Found.Key, Standing> before = new HashMap<>();
        db.sql("""
                select f.id, f.rule, f.child, f.return_table, f.row_key, array_to_string(f.fields, ' ') as fields
                  from returns.finding f
                 where f.return_name = :name and f.year = :year and f.gone_at is null
                   and (:everybody or f.child = any(:children) or f.rule = any(:across))
                """)
                .param("name", one.name())
                .param("year", year.ending())
                .param("everybody", children == null)
                .param("children", children == null ? new UUID[0] : children.toArray(UUID[]::new))
                .param("across", one.rulesAcross(year).toArray(String[]::new))
                .query(row -> {
                    before.put(
                            new Found.Key(
                                    row.getString("rule"),
                                    row.getObject("child", UUID.class),
                                    row.getString("return_table"),
                                    row.getString("row_key")),
                            new Standing(row.getObject("id", UUID.class), row.getString("fields")));
                });
        return before;
    }

    private void add(LiveReturn one, CollectionYear year, List<Found> added) {
        db.sql("""
                insert into returns.finding (return_name, year, rule, severity, child, return_table, row_key, fields, found_at)
                select :name, :year, n.rule, n.severity, n.child, n.return_table, n.row_key, string_to_array(n.fields, ' '), :now
                  from unnest(:rules, :severities, :children, :tables, :rows, :fields)
                       as n (rule, severity, child, return_table, row_key, fields)
                """)
                .param("name", one.name())
                .param("year", year.ending())
                .param("now", now())
                .param("rules", texts(added, Found::rule))
                .param("severities", texts(added, Found::severity))
                .param("children", added.stream().map(Found::child).toArray(UUID[]::new))
                .param("tables", texts(added, Found::table))
                .param("rows", texts(added, Found::row))
                .param("fields", texts(added, KeptFindings::joined))
                .update();
    }

    private void point(List<Standing> moved) {
        db.sql("""
                update returns.finding f
                   set fields = string_to_array(n.fields, ' ')
                  from unnest(:ids, :fields) as n (id, fields)
                 where f.id = n.id
                """)
                .param("ids", moved.stream().map(Standing::id).toArray(UUID[]::new))
                .param("fields", texts(moved, Standing::fields))
                .update();
    }

    private void end(Collection<Standing> gone) {
        db.sql("update returns.finding set gone_at = :now where id = any(:gone)")
                .param("now", now())
                .param("gone", gone.stream().map(Standing::id).toArray(UUID[]::new))
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static String joined(Found found) {
        return found.fields().stream().collect(joining(" "));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
