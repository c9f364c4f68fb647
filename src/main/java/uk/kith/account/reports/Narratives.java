package uk.kith.account.reports;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote beside the figures. A text written anew stands in the place of the one before, which is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Narratives {

    private final JdbcClient db;
    private final Clock clock;

    Narratives(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The newest text of each box. */
    List<Narrative> of(UUID report) {
        return db.sql("""
                select distinct on (n.box) n.id, n.box, n.text, n.nothing, n.worker, w.name as author, n.written_at, s.signed_at,
                       sw.name as signed_by
                  from reports.narrative n
                  left join identity.fact_worker w on w.id = n.worker
                  left join reports.narrative_sign_off s on s.narrative = n.id
                  left join identity.fact_worker sw on sw.id = s.worker
                 where n.report = :report
                 order by n.box, n.written_at desc, n.id desc
                """)
                .param("report", report)
                .query((row, number) -> new Narrative(
                        row.getObject("id", UUID.class),
                        row.getString("box"),
                        row.getString("text"),
                        row.getBoolean("nothing"),
                        row.getObject("worker", UUID.class),
                        String.valueOf(row.getString("author")),
                        row.getTimestamp("written_at").toInstant(),
                        signed(row.getString("signed_by"), row.getTimestamp("signed_at"))))
                .list();
    }

    /** @param text empty to say that there is nothing to say */
    void write(UUID report, String box, String text, UUID worker) {
        db.sql("""
                insert into reports.narrative (report, box, text, nothing, worker, written_at)
                values (:report, :box, :text, :nothing, :worker, :now)
                """)
                .param("report", report)
                .param("box", box)
                .param("text", text)
                .param("nothing", text.isEmpty())
                .param("worker", worker)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void sign(UUID narrative, UUID worker) {
        db.sql("""
                insert into reports.narrative_sign_off (narrative, worker, signed_at) values (:narrative, :worker, :now)
                    on conflict do nothing
                """)
                .param("narrative", narrative)
                .param("worker", worker)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Report.@Nullable Signed signed(@Nullable String by, @Nullable Timestamp at) {
        return by == null || at == null ? null : new Report.Signed(by, at.toInstant());
    }
}
