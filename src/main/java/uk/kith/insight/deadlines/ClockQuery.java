package uk.kith.insight.deadlines;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.London;
import uk.kith.platform.database.Acting;

/**
 * Sends the one big query of the register, and tells PostgreSQL how to go about it: it cannot know how many rows come out of
 * runs of episodes, guesses one, and would go through a whole authority row by row. For a few children planning takes longer
 * than answering, so there one plan serves for all.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClockQuery {

    private static final int A_CASELOAD = 50;

    private enum Way {
        ONE_PLAN("plan_cache_mode", "force_generic_plan", "auto"),
        WHOLE_SETS("enable_nestloop", "off", "on");

        private final String setting;
        private final String wanted;
        private final String usual;

        Way(String setting, String wanted, String usual) {
            this.setting = setting;
            this.wanted = wanted;
            this.usual = usual;
        }
    }

    private final JdbcClient db;
    private final InstantSource time;

    ClockQuery(JdbcClient db, InstantSource time) {
        this.db = db;
        this.time = time;
    }

    LocalDate today() {
        return London.dayOf(now());
    }

    private Instant now() {
        return Acting.now().moment(time);
    }

    /** The rows of a query that may name today, now, children and the parameters given. Null for all children. */
    <T> List<T> rows(
            String sql,
            @Nullable Collection<UUID> children,
            Map<String, ? extends @Nullable Object> parameters,
            RowMapper<T> row) {
        var way = children != null && children.size() <= A_CASELOAD ? Way.ONE_PLAN : Way.WHOLE_SETS;
        set(way.setting, way.wanted);
        var query = db.sql(sql)
                .param("today", today())
                .param("now", OffsetDateTime.ofInstant(now(), ZoneOffset.UTC))
                .params(parameters);
        if (children != null) query = query.param("children", children.toArray(UUID[]::new));
        var rows = query.query(row).list();
        // Others in this transaction go on as usual; when the query fails, the transaction ends and the setting with
        // it.
        set(way.setting, way.usual);
        return rows;
    }

    private void set(String setting, String value) {
        db.sql("select set_config(:setting, :value, true)")
                .param("setting", setting)
                .param("value", value)
                .query(String.class)
                .single();
    }
}
