package uk.kith.platform.audit;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.platform.identity.Role;

/** The trail as it can be shown to a family: who looked at this child and who changed what, the newest first. */
@Component
@Transactional
public class Trail {

    private final JdbcClient db;

    Trail(JdbcClient db) {
        this.db = db;
    }

    /** How many lines the trail of this child has, for somebody who may see the child; for others it has none. */
    public long count(UUID child) {
        return db.sql("""
                select count(*) from audit.entry e
                 where e.child = :child and e.at <= coalesce(kith.known_at(), 'infinity')
                """).param("child", child).query(Long.class).single();
    }

    public List<Looked> of(UUID child, int offset, int limit) {
        return db.sql("""
                select e.at, coalesce(w.name, '') as who, e.act, e.about, e.row_count, e.because,
                       array(select r.role from identity.fact_role_over_time r where r.worker = e.worker and r.held @> e.at order by r.role)
                           as roles
                  from audit.entry e
                  left join identity.fact_worker w on w.id = e.worker
                 where e.child = :child and e.at <= coalesce(kith.known_at(), 'infinity')
                 order by e.at desc, e.chain, e.number desc
                 limit :limit offset :offset
                """)
                .param("child", child)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Looked(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        Arrays.stream((String[]) row.getArray("roles").getArray())
                                .map(Role::of)
                                .toList(),
                        row.getString("act"),
                        row.getString("about"),
                        row.getLong("row_count"),
                        row.getString("because")))
                .list();
    }
}
