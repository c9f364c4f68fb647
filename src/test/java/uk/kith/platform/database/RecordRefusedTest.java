package uk.kith.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** What the database itself refuses, so that no page and no load can do it, and from when a change counts as known. */
@KithTest
class RecordRefusedTest {

    @Autowired
    private TestWorkers workers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private DataSource dataSource;

    private Worker worker;
    private UUID child;

    @BeforeEach
    void a_child_known_since_a_moment_ago() {
        worker = workers.with(Role.SOCIAL_WORKER);
        child = workers.as(
                worker,
                () -> db.sql("insert into people.person (forename) values ('Sample') returning id")
                        .query(UUID.class)
                        .single());
    }

    @Test
    void nothing_is_recorded_in_the_past() {
        assertThatThrownBy(() -> rename(worker.acting().asKnownAt(now()), "Sampel"))
                .isInstanceOf(RecordRefused.AskedInThePast.class);
        assertThat(forename(null)).isEqualTo("Sample");
    }

    @Test
    void only_a_load_says_from_when_something_was_known() {
        assertThatThrownBy(() -> workers.as(worker, () -> {
                    db.sql("select set_config('kith.recorded_at', '2020-03-31T00:00:00Z', true)")
                            .query(String.class)
                            .single();
                    return db.sql("insert into people.person (forename) values ('Sample')")
                            .update();
                }))
                .isInstanceOf(RecordRefused.NotTheLoader.class);
    }

    @Test
    void what_a_load_of_an_old_return_made_known_was_known_from_then() {
        var then = Instant.parse("2020-03-31T23:00:00Z");
        var loaded = workers.as(
                worker.acting().recordedAt(then),
                () -> db.sql("insert into people.person (forename) values ('Sample Old') returning id")
                        .query(UUID.class)
                        .single());
        assertThat(isThere(loaded, then.minusSeconds(1))).isFalse();
        assertThat(isThere(loaded, then)).isTrue();
        assertThat(isThere(loaded, null)).isTrue();
    }

    @Test
    void a_load_changes_nothing_that_has_become_known_since() {
        var before = now().minus(Duration.ofDays(1));
        assertThatThrownBy(() -> rename(worker.acting().recordedAt(before), "Sampel"))
                .isInstanceOf(RecordRefused.KnownSince.class);
        assertThatThrownBy(() -> workers.as(
                        worker.acting().recordedAt(before),
                        () -> db.sql("delete from people.person where id = :child")
                                .param("child", child)
                                .update()))
                .isInstanceOf(RecordRefused.KnownSince.class);
        rename(worker.acting().recordedAt(now()), "Sampel");
        assertThat(forename(null)).isEqualTo("Sampel");
    }

    @Test
    void what_overlaps_is_told_in_words() {
        assertThatThrownBy(() -> workers.as(worker, () -> db.sql("""
                                insert into authority.school_term (name, started_on, ended_on)
                                values ('Sample term', date '1989-01-05', date '1989-03-26'),
                                       ('Sample term', date '1989-03-01', date '1989-05-26')
                                """).update()))
                .isInstanceOf(RecordRefused.DatesOverlap.class)
                .hasMessageContaining("overlap");
    }

    @Test
    void a_transaction_that_still_writes_is_not_seen_by_halves() throws SQLException {
        try (var writing = dataSource.getConnection();
                var sql = writing.createStatement()) {
            writing.setAutoCommit(false);
            sql.execute("select set_config('kith.actor', '%1$s', true), set_config('kith.worker', '%1$s', true)"
                    .formatted(worker.id()));
            sql.execute("update people.person set forename = 'Half done' where id = '" + child + "'");
            var meanwhile = now();
            sql.execute("update people.person set forename = 'Done' where id = '" + child + "'");
            assertThat(forename(meanwhile)).isEqualTo("Sample");
            assertThat(settled(meanwhile)).isBefore(meanwhile);
            writing.rollback();
        }
        var later = now();
        assertThat(settled(later)).isEqualTo(later);
    }

    private void rename(Acting acting, String name) {
        workers.as(
                acting,
                () -> db.sql("update people.person set forename = :name where id = :child")
                        .param("name", name)
                        .param("child", child)
                        .update());
    }

    private String forename(Instant knownAt) {
        return workers.as(
                worker.acting().asKnownAt(knownAt),
                () -> db.sql("select forename from people.fact_person where id = :child")
                        .param("child", child)
                        .query(String.class)
                        .single());
    }

    private boolean isThere(UUID person, Instant knownAt) {
        return workers.as(
                worker.acting().asKnownAt(knownAt),
                () -> db.sql("select exists (select from people.fact_person where id = :person)")
                        .param("person", person)
                        .query(Boolean.class)
                        .single());
    }

    private Instant settled(Instant wanted) {
        return workers.as(
                worker.acting().asKnownAt(wanted),
                () -> db.sql("select kith.known_at()").query(Instant.class).single());
    }

    private Instant now() {
        return db.sql("select clock_timestamp()").query(Instant.class).single();
    }
}
