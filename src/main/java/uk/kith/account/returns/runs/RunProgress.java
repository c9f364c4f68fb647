package uk.kith.account.returns.runs;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a run is, each step in a transaction of its own, so that whoever waits for it can see. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RunProgress {

    private final JdbcClient db;
    private final Clock clock;

    RunProgress(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void step(UUID run, String words) {
        db.sql("update returns.run set step = :step, stepped_at = :now where id = :run")
                .param("run", run)
                .param("step", words)
                .param("now", now())
                .update();
    }

    void read(UUID run, int rows, List<String> notices) {
        db.sql("update returns.run set row_count = :rows where id = :run")
                .param("run", run)
                .param("rows", rows)
                .update();
        say(run, false, notices);
    }

    void finished(UUID run, @Nullable Instant knownAt, List<String> notAsked) {
        db.sql("""
                update returns.run
                   set finished_at = :now, stepped_at = :now, step = 'Done', known_at = :known, not_asked = :notAsked
                 where id = :run
                """)
                .param("run", run)
                .param("known", knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC))
                .param("notAsked", notAsked.toArray(String[]::new))
                .param("now", now())
                .update();
    }

    void failed(UUID run, List<String> sentences) {
        db.sql("update returns.run set failed = true, finished_at = :now, stepped_at = :now where id = :run")
                .param("run", run)
                .param("now", now())
                .update();
        say(run, true, sentences);
    }

    private void say(UUID run, boolean problem, List<String> sentences) {
        IntStream.range(0, sentences.size())
                .forEach(place -> db.sql("""
                insert into returns.run_notice (run, place, problem, sentence) values (:run, :place, :problem, :sentence)
                """)
                        .param("run", run)
                        // Problems stand before notices.
                        .param("place", problem ? place - sentences.size() : place)
                        .param("problem", problem)
                        .param("sentence", sentences.get(place).replace('\0', '\uFFFD'))
                        .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
