package uk.kith.insight.measures;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.London;

/** What people say about the figures of measures, with their name and the day. */
@Component
@Transactional
public class Notes {

    private final JdbcClient db;
    private final Clock clock;

    Notes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What was said about a measure, the newest first. */
    public List<Note> of(String measure) {
        return db.sql("""
                select n.words, w.name, n.written_at
                  from measures.fact_note n
                  join identity.fact_worker w on w.id = n.written_by
                 where n.measure = :measure
                 order by n.written_at desc, n.id desc
                """)
                .param("measure", measure)
                .query((row, number) -> new Note(
                        row.getString("words"),
                        row.getString("name"),
                        London.dayOf(row.getObject("written_at", OffsetDateTime.class)
                                .toInstant())))
                .list();
    }

    /** Says something about a measure. */
    public void write(Measure measure, String words, UUID by) {
        db.sql("""
                insert into measures.note (measure, words, written_by, written_at) values (:measure, :words, :by, :at)
                """)
                .param("measure", measure.id())
                .param("words", words)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
