package uk.kith.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.database.EmbeddedPostgres;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/**
 * What the owner of the database, whom no right stops, could do to the trail, and how it shows. Everything is done in one
 * transaction that is taken back.
 */
@KithTest
class ChainWalkTest {

    @Autowired
    private TestWorkers workers;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient db;

    @Value("${kith.data}")
    private Path folder;

    private EmbeddedPostgres server;
    private Connection owner;
    private int chain;
    private long last;
    private List<ChainHead> heads;
    private List<String> before;

    @BeforeEach
    void a_chain_of_some_length() throws SQLException {
        var worker = workers.with(Role.DIRECTOR);
        for (int i = 1; i <= 6; i++) {
            var about = "thing " + i;
            workers.as(worker, () -> {
                audit.did("looked into", about, "to try the trail");
                return about;
            });
        }
        server = EmbeddedPostgres.start(folder, EmbeddedPostgres.Options.forTests());
        owner = DriverManager.getConnection(server.jdbcUrl("kith"), server.superuser(), server.password());
        owner.setAutoCommit(false);
        try (var found = owner.createStatement()
                .executeQuery("select e.chain, max(e.number) from audit.entry e where e.worker = '" + worker.id()
                        + "' group by e.chain")) {
            found.next();
            chain = found.getInt(1);
            last = found.getLong(2);
        }
        var walked = new ChainWalk(owner, List.of()).all();
        heads = walked.heads();
        before = walked.problems();
    }

    @AfterEach
    void as_it_was() throws SQLException {
        owner.rollback();
        owner.close();
        server.close();
    }

    @Test
    void an_untouched_chain_is_whole() throws SQLException {
        assertThat(told(heads)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worker = null",
                "worker = gen_random_uuid()",
                "at = at + interval '1 microsecond'",
                "act = 'left alone'",
                "about = 'another thing'",
                "child = gen_random_uuid()",
                "row_id = gen_random_uuid()",
                "row_count = 0",
                "because = null",
                "tx = '1'",
                "hash = sha256('')"
            })
    void a_changed_entry_is_named(String change) throws SQLException {
        as_owner("update audit.entry set " + change + " where chain = %d and number = %d", chain, last - 3);
        assertThat(told()).anyMatch(says -> says.contains("entry %d is not as it was written".formatted(last - 3)));
    }

    @Test
    void a_removed_entry_is_missed() throws SQLException {
        as_owner("delete from audit.entry where chain = %d and number = %d", chain, last - 3);
        assertThat(told()).contains("Chain %d: entry %d is missing.".formatted(chain, last - 3));
    }

    @Test
    void removed_entries_are_missed_even_when_the_others_move_up() throws SQLException {
        as_owner("delete from audit.entry where chain = %d and number = %d", chain, last - 3);
        for (long number = last - 2; number <= last; number++) {
            as_owner("update audit.entry set number = number - 1 where chain = %d and number = %d", chain, number);
        }
        as_owner("update audit.chain set last = last - 1 where chain = %d", chain);
        assertThat(told()).anyMatch(says -> says.contains("entry %d is not as it was written".formatted(last - 3)));
    }

    @Test
    void entries_in_another_order_are_named() throws SQLException {
        as_owner("update audit.entry set number = -1 where chain = %d and number = %d", chain, last - 3);
        as_owner(
                "update audit.entry set number = %2$d where chain = %1$d and number = %3$d", chain, last - 3, last - 2);
        as_owner("update audit.entry set number = %2$d where chain = %1$d and number = -1", chain, last - 2);
        assertThat(told()).anyMatch(says -> says.contains("entry %d is not as it was written".formatted(last - 3)));
    }

    @Test
    void an_entry_put_in_is_named() throws SQLException {
        for (long number = last; number >= last - 2; number--) {
            as_owner("update audit.entry set number = number + 1 where chain = %d and number = %d", chain, number);
        }
        as_owner("""
                insert into audit.entry
                select e.chain, %2$d, e.at, e.tx, e.worker, e.act, 'put in', e.child, e.row_id, e.row_count, e.because, e.hash
                  from audit.entry e where e.chain = %1$d and e.number = %3$d
                """, chain, last - 2, last - 3);
        as_owner("update audit.chain set last = last + 1 where chain = %d", chain);
        assertThat(told()).anyMatch(says -> says.contains("entry %d is not as it was written".formatted(last - 2)));
    }

    @Test
    void an_entry_before_the_first_does_not_belong() throws SQLException {
        as_owner("update audit.entry set number = 0 where chain = %d and number = %d", chain, last);
        assertThat(told()).contains("Chain %d: entry 0 does not belong here.".formatted(chain));
    }

    @Test
    void a_cut_end_shows_against_the_head() throws SQLException {
        as_owner("delete from audit.entry where chain = %d and number > %d", chain, last - 2);
        assertThat(told()).anyMatch(says -> says.startsWith("Chain %d: its head says".formatted(chain)));
    }

    @Test
    void a_cut_end_with_a_mended_head_shows_against_what_was_printed_earlier() throws SQLException {
        as_owner("delete from audit.entry where chain = %d and number > %d", chain, last - 2);
        mend_from(last - 2);
        assertThat(told()).isEmpty();
        assertThat(told(heads))
                .containsExactly("Chain %d: it had %d entries when it was printed, and has %d now."
                        .formatted(chain, last, last - 2));
    }

    @Test
    void an_end_written_anew_shows_against_what_was_printed_earlier() throws SQLException {
        as_owner("update audit.entry set worker = null where chain = %d and number = %d", chain, last - 3);
        mend_from(last - 3);
        assertThat(told()).isEmpty();
        assertThat(told(heads))
                .containsExactly("Chain %d: entry %d is not the one that was printed earlier.".formatted(chain, last));
    }

    @Test
    void a_chain_that_lost_its_head_is_named() throws SQLException {
        as_owner("alter table audit.entry drop constraint entry_chain_fkey");
        as_owner("delete from audit.chain where chain = %d", chain);
        assertThat(told()).contains("Chain %d: its head is missing.".formatted(chain));
    }

    @Test
    void a_change_that_went_round_the_application_is_told() throws SQLException {
        as_owner("insert into people.person (forename) values ('Sample Smuggled')");
        assertThat(told()).anyMatch(says -> says.startsWith("people.person:") && says.endsWith("past the trail."));
    }

    @Test
    void the_application_itself_may_only_read_the_trail() {
        assertThat(db.sql("""
                select string_agg(p, ', ') from unnest(array['insert', 'update', 'delete', 'truncate']) p
                 where has_table_privilege('kith_app', 'audit.entry', p) or has_table_privilege('kith_app', 'audit.chain', p)
                """).query(String.class).optional()).isEmpty();
    }

    /** Writes the hashes of a chain anew from one entry on, and its head: what only the owner could do, and none could see. */
    private void mend_from(long number) throws SQLException {
        as_owner("""
                do $$
                declare
                    e audit.entry;
                    previous bytea := (select p.hash from audit.entry p where p.chain = %1$d and p.number = %2$d - 1);
                begin
                    for e in select a.* from audit.entry a where a.chain = %1$d and a.number >= %2$d order by a.number loop
                        e.hash := sha256(convert_to(audit.words(e, previous), 'UTF8'));
                        update audit.entry a set hash = e.hash where a.chain = e.chain and a.number = e.number;
                        previous := e.hash;
                    end loop;
                    update audit.chain c set hash = previous, last = e.number where c.chain = %1$d and previous is not null;
                    update audit.chain c
                       set last = (select max(a.number) from audit.entry a where a.chain = %1$d) where c.chain = %1$d;
                end
                $$
                """, chain, number);
    }

    private void as_owner(String sql, Object... parts) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql.formatted(parts));
        }
    }

    /** What the walk says now that it did not say before. */
    private List<String> told(List<ChainHead> earlier) throws SQLException {
        var problems = new ArrayList<>(new ChainWalk(owner, earlier).all().problems());
        problems.removeAll(before);
        return problems;
    }

    private List<String> told() throws SQLException {
        return told(List.of());
    }
}
