package uk.kith.platform.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of whom the record has changed, for what is worked out from it and must follow. */
@Component
@Transactional
public class Touched {

    private final JdbcClient db;

    Touched(JdbcClient db) {
        this.db = db;
    }

    /**
     * What changed between two looks at the record.
     *
     * @param children whose facts changed
     * @param more something changed that is no one child's
     * @param seen the look itself: ask with it the next time
     */
    public record Since(Set<UUID> children, boolean more, String seen) {

        public boolean isNothing() {
            return children.isEmpty() && !more;
        }
    }

    /**
     * What was changed by transactions that had not ended at the look before.
     *
     * @param before what the look before gave; null to ask for a first look, at which everything is new
     * @param beside the schemas whose facts matter though they are no child's, as "workforce"
     */
    public Since since(@Nullable String before, Set<String> beside) {
        var seen =
                db.sql("select pg_current_snapshot()::text").query(String.class).single();
        if (before == null) return new Since(Set.of(), true, seen);
        var children = new HashSet<UUID>();
        var more = new boolean[1];
        db.sql("""
                select distinct e.child
                  from audit.entry e
                 where e.tx >= pg_snapshot_xmin(cast(:before as pg_snapshot))
                   and not pg_visible_in_snapshot(e.tx, cast(:before as pg_snapshot))
                   and e.act in ('recorded', 'changed', 'removed')
                   and (e.child is not null or split_part(e.about, '.', 1) = any(:beside))
                """)
                .param("before", before)
                .param("beside", beside.toArray(String[]::new))
                .query(row -> {
                    var child = row.getObject("child", UUID.class);
                    if (child == null) more[0] = true;
                    else children.add(child);
                });
        return new Since(children, more[0], seen);
    }
}
