package uk.kith.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works here, with the roles they hold. */
@Component
@Transactional
public class Workers {

    /** The name the command line's own worker has; no sign-in provider gives it to anybody. */
    private static final String COMMAND_LINE = "(command line)";

    private static final String WORKERS = """
            select w.id, w.name, w.signs_in_as, array(select r.role from identity.role_held r where r.worker = w.id) as roles
              from identity.worker w
             where w.left_on is null
            """;

    private final JdbcClient db;

    Workers(JdbcClient db) {
        this.db = db;
    }

    /** The worker behind a session, as they are now. Asked before every request, so in one statement without a transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<SignedIn> here(UUID account) {
        return db.sql(
                        "select h.id, h.name, h.signs_in_as, h.roles, h.glass_until, h.glass_why from identity.here(:account) h")
                .param("account", account)
                .query((row, number) -> new SignedIn(worker(row, number), glass(row)))
                .optional();
    }

    /** The worker whom the sign-in provider knows by this name, unless they have left. */
    public Optional<Worker> signingInAs(String name) {
        return db.sql(WORKERS + " and lower(w.signs_in_as) = lower(:name) and w.kind = 'person'")
                .param("name", name)
                .query(Workers::worker)
                .optional();
    }

    public Optional<Worker> find(UUID id) {
        return db.sql(WORKERS + " and w.id = :id")
                .param("id", id)
                .query(Workers::worker)
                .optional();
    }

    /** Everybody who works here now; not the command line. */
    public List<Worker> all() {
        return db.sql(WORKERS + " and w.kind <> 'command-line' order by w.name, w.id")
                .query(Workers::worker)
                .list();
    }

    /** The accounts of the demonstration; none anywhere else. */
    public List<Worker> samples() {
        return db.sql(WORKERS + " and w.kind = 'sample' order by w.name, w.id")
                .query(Workers::worker)
                .list();
    }

    /** Whether anybody works here who is not an account of the demonstration. */
    public boolean hasPeople() {
        return db.sql("select exists (select from identity.worker w where w.kind = 'person')")
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody signs in by this name, now or in the past: a name is never given to another. */
    public boolean isTaken(String signsInAs) {
        return db.sql("select exists (select from identity.worker w where lower(w.signs_in_as) = lower(:name))")
                .param("name", signsInAs)
                .query(Boolean.class)
                .single();
    }

    /** Adds somebody who starts to work here. */
    public Worker add(String name, String signsInAs, Collection<Role> roles) {
        return add(WorkerKind.PERSON, name, signsInAs, roles);
    }

    /** Adds an account of the demonstration. {@code ./kith serve} does not start while there is one. */
    public Worker addSample(String name, String signsInAs, Collection<Role> roles) {
        return add(WorkerKind.SAMPLE, name, signsInAs, roles);
    }

    /** Whom the commands act as. It sees every child, since a return without the restricted ones would be false. */
    public Worker ofTheCommandLine() {
        return commandLine().orElseGet(() -> {
            // Several may ask for the first time at once.
            db.sql("select pg_advisory_xact_lock(hashtext('identity.command-line'))::text")
                    .query(String.class)
                    .single();
            return commandLine()
                    .orElseGet(() -> add(
                            WorkerKind.COMMAND_LINE,
                            "Command line",
                            COMMAND_LINE,
                            EnumSet.of(Role.PERFORMANCE_ANALYST)));
        });
    }

    private Optional<Worker> commandLine() {
        return db.sql(WORKERS + " and w.kind = 'command-line'")
                .query(Workers::worker)
                .optional();
    }

    public void give(UUID worker, Role role) {
        db.sql("insert into identity.role_held (worker, role) values (:worker, :role) on conflict do nothing")
                .param("worker", worker)
                .param("role", role.key())
                .update();
    }

    public void take(UUID worker, Role role) {
        db.sql("delete from identity.role_held where worker = :worker and role = :role")
                .param("worker", worker)
                .param("role", role.key())
                .update();
    }

    /** From now on this worker cannot sign in; what they did stays theirs. */
    public void leaves(UUID worker, LocalDate on) {
        db.sql(
                        "update identity.worker set left_on = greatest(:on, started_on) where id = :worker and kind <> 'command-line'")
                .param("worker", worker)
                .param("on", on)
                .update();
    }

    private Worker add(WorkerKind kind, String name, String signsInAs, Collection<Role> roles) {
        UUID id = db.sql("""
                insert into identity.worker (name, signs_in_as, kind) values (:name, :signsInAs, :kind) returning id
                """)
                .param("name", name)
                .param("signsInAs", signsInAs)
                .param("kind", kind.key())
                .query(UUID.class)
                .single();
        roles.forEach(role -> give(id, role));
        return new Worker(id, name, signsInAs, Set.copyOf(roles));
    }

    private static Worker worker(ResultSet row, int number) throws SQLException {
        return new Worker(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("signs_in_as"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::of)
                        .collect(Collectors.toSet()));
    }

    private static List<SignedIn.OpenGlass> glass(ResultSet row) throws SQLException {
        var untils = (Timestamp[]) row.getArray("glass_until").getArray();
        var whys = (String[]) row.getArray("glass_why").getArray();
        return IntStream.range(0, whys.length)
                .mapToObj(i -> new SignedIn.OpenGlass(untils[i].toInstant(), whys[i]))
                .toList();
    }
}
