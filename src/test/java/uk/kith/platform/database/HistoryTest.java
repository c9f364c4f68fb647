package uk.kith.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** What the record knew, and when it knew it. */
@KithTest
class HistoryTest {

    @Autowired
    private TestWorkers workers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private DataSource dataSource;

    @Test
    void a_corrected_fact_answers_both_days() {
        Worker worker = workers.with(Role.SOCIAL_WORKER);
        UUID child = workers.as(
                worker,
                () -> db.sql("insert into people.person (forename) values ('Sampel') returning id")
                        .query(UUID.class)
                        .single());
        Instant between =
                db.sql("select clock_timestamp()").query(Instant.class).single();
        workers.as(
                worker,
                () -> db.sql("update people.person set forename = 'Sample' where id = :child")
                        .param("child", child)
                        .update());

        assertThat(forename(worker, child, null)).isEqualTo("Sample");
        assertThat(forename(worker, child, between)).isEqualTo("Sampel");
    }

    @Test
    void while_another_writes_now_is_still_now() throws Exception {
        Worker worker = workers.with(Role.SOCIAL_WORKER);
        try (var another = dataSource.getConnection();
                var statement = another.createStatement()) {
            another.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            assertThat(workers.as(
                            worker,
                            () -> db.sql("select kith.known_at() is null")
                                    .query(Boolean.class)
                                    .single()))
                    .isTrue();
            another.rollback();
        }
    }

    private String forename(Worker worker, UUID child, Instant knownAt) {
        return workers.as(
                worker.acting().asKnownAt(knownAt),
                () -> db.sql("select forename from people.fact_person where id = :child")
                        .param("child", child)
                        .query(String.class)
                        .single());
    }
}
