package uk.kith.account.returns.live;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.rules.Rule;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.London;
import uk.kith.platform.audit.Touched;

/**
 * What the national rules find in the record today. Findings are worked out again for the children whose facts changed since
 * they were last worked out, and for nobody else; only rules that look across children are asked of all.
 */
@Component
public class LiveFindings {

    /** What is no child's, and yet is read by rules: providers, staff numbers, the authority's own code and its postcodes. */
    private static final Set<String> BESIDE = Set.of("commissioning", "workforce", "authority");

    private final JdbcClient db;
    private final Touched touched;
    private final List<LiveReturn> returns;
    private final Clock clock;

    LiveFindings(JdbcClient db, Touched touched, List<LiveReturn> returns, Clock clock) {
        this.db = db;
        this.touched = touched;
        this.returns = returns;
        this.clock = clock;
    }

    /** What a look at the record came to: how many children were looked at again, null for everybody. */
    public record Freshened(@Nullable Integer children, int found, int gone) {}

    /**
     * Brings the findings of the current collection year up to the record. Must be run as somebody who sees every child.
     * Two at once wait for each other.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Freshened freshen() {
        var year = CollectionYear.of(London.today(clock));
        Integer children = 0;
        int found = 0;
        int gone = 0;
        for (var one : returns) {
            var since = touched.since(lock(one, year), BESIDE);
            if (since.isNothing()) continue;
            Set<UUID> wanted = since.more() ? null : since.children();
            var kept = keep(one, year, wanted);
            seen(one, year, since.seen());
            children = wanted == null || children == null ? null : (Integer) Math.max(children, wanted.size());
            found += kept.found();
            gone += kept.gone();
        }
        return new Freshened(children, found, gone);
    }

    private record Kept(int found, int gone) {}

    private Kept keep(LiveReturn one, CollectionYear year, @Nullable Set<UUID> children) {
        var before = before(one, year, children);
        int found = 0;
        for (var scope : Rule.Scope.values())
            for (var now : one.find(year, scope, scope == Rule.Scope.CHILD ? children : null))
                if (before.remove(now.key()) == null) {
                    add(one, year, now);
                    found++;
                }
        if (!before.isEmpty())
            db.sql("update returns.finding set gone_at = :now where id = any(:gone)")
                    .param("now", now())
                    .param("gone", before.values().toArray(UUID[]::new))
                    .update();
        return new Kept(found, before.size());
    }

    /** The findings that may be gone: those of the children looked at, and all of the rules that look across. */
    private Map<Found.Key, UUID> before(LiveReturn one, CollectionYear year, @Nullable Set<UUID> children) {
        Map<Found.Key, UUID> before = new HashMap<>();
        db.sql("""
                select f.id, f.rule, f.child, f.return_table, f.row_key
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
                            row.getObject("id", UUID.class));
                });
        return before;
    }

    private void add(LiveReturn one, CollectionYear year, Found found) {
        db.sql("""
                insert into returns.finding (return_name, year, rule, severity, child, return_table, row_key, fields, found_at)
                values (:name, :year, :rule, :severity, :child, :table, :row, :fields, :now)
                on conflict do nothing
                """)
                .param("name", one.name())
                .param("year", year.ending())
                .param("rule", found.rule())
                .param("severity", found.severity())
                .param("child", found.child())
                .param("table", found.table())
                .param("row", found.row())
                .param("fields", found.fields().toArray(String[]::new))
                .param("now", now())
                .update();
    }

    /** Waits for whoever is working out the same findings, and tells what the record looked like then; null for never. */
    private @Nullable String lock(LiveReturn one, CollectionYear year) {
        db.sql("""
                insert into returns.freshened (return_name, year, seen, at) values (:name, :year, '', :now)
                on conflict do nothing
                """)
                .param("name", one.name())
                .param("year", year.ending())
                .param("now", now())
                .update();
        var seen = db.sql("""
                select f.seen from returns.freshened f where f.return_name = :name and f.year = :year for update
                """)
                .param("name", one.name())
                .param("year", year.ending())
                .query(String.class)
                .single();
        return seen.isEmpty() ? null : seen;
    }

    private void seen(LiveReturn one, CollectionYear year, String snapshot) {
        db.sql("""
                update returns.freshened set seen = :seen, at = :now where return_name = :name and year = :year
                """)
                .param("name", one.name())
                .param("year", year.ending())
                .param("seen", snapshot)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
