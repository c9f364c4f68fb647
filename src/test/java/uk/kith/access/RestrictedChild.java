package uk.kith.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.TestWorkers;

/**
 * A restricted child with a row in every table that bears a child, all of it unmistakable; one worker who may see them, and
 * three who may not: a social worker who is barred, an elected member and a system administrator.
 */
record RestrictedChild(
        UUID child,
        List<UUID> rows,
        UUID glass,
        UUID team,
        UUID post,
        UUID run,
        Worker allowed,
        Worker barred,
        Worker member,
        Worker administrator) {

    /** What the child's record is made of, whatever the column. */
    private static final Pattern WORDS = Pattern.compile("zqx[\\w/ ]*", Pattern.CASE_INSENSITIVE);

    private static @Nullable RestrictedChild one;

    /** The one restricted child of these tests, recorded when it is first asked for. */
    static synchronized RestrictedChild in(JdbcClient db, TestWorkers workers) {
        if (one == null) one = record(db, workers);
        return one;
    }

    private static RestrictedChild record(JdbcClient db, TestWorkers workers) {
        Worker allowed = workers.with(Role.values());
        UUID child = UUID.randomUUID();
        UUID glass = UUID.randomUUID();
        UUID post = UUID.randomUUID();
        UUID run = UUID.randomUUID();
        UUID team = workers.as(
                allowed,
                () -> db.sql("insert into workforce.team (name) values ('Team ' || gen_random_uuid()) returning id")
                        .query(UUID.class)
                        .single());
        workers.as(allowed, () -> {
            db.sql(
                            "insert into workforce.professional (id, name, worker, team) values (:id, 'Allowed', :worker, :team)")
                    .param("id", post)
                    .param("team", team)
                    .param("worker", allowed.id())
                    .update();
            Map<String, UUID> names = Map.ofEntries(
                    Map.entry("child", child),
                    Map.entry("mother", UUID.randomUUID()),
                    Map.entry("key", UUID.randomUUID()),
                    Map.entry("glass", glass),
                    Map.entry("reviewed", UUID.randomUUID()),
                    Map.entry("professional", post),
                    Map.entry("run", run),
                    Map.entry("before", UUID.randomUUID()),
                    Map.entry("kept", workers.with(Role.SOCIAL_WORKER).id()),
                    Map.entry("breaker", workers.with(Role.SOCIAL_WORKER).id()));
            Arrays.stream(script().split(";\\s*\\n"))
                    .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                    .filter(statement -> !statement.isEmpty())
                    .forEach(statement -> db.sql(statement).params(names).update());
            db.sql("insert into identity.may_see (child, worker, why) values (:child, :worker, 'their social worker')")
                    .param("child", child)
                    .param("worker", allowed.id())
                    .update();
            return db.sql("insert into identity.restriction (child, why) values (:child, 'zqx reason')")
                    .param("child", child)
                    .update();
        });
        List<UUID> rows = workers.as(
                allowed,
                () -> TablesOfChildren.all(db).stream()
                        .flatMap(table -> db
                                .sql("select id from %s where %s = :child".formatted(table.name(), table.column()))
                                .param("child", child)
                                .query(UUID.class)
                                .list()
                                .stream())
                        .distinct()
                        .toList());
        return new RestrictedChild(
                child,
                rows,
                glass,
                team,
                post,
                run,
                allowed,
                workers.with(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.PERFORMANCE_ANALYST),
                workers.with(Role.ELECTED_MEMBER),
                workers.with(Role.SYSTEM_ADMINISTRATOR));
    }

    /** Traces of the child in a text, but for the words that were put there by asking for them. */
    List<String> tracesIn(String whole, String asked) {
        // A random proof may hold any letters.
        var text = whole.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        var typed = URLDecoder.decode(asked, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>(WORDS.matcher(text)
                .results()
                .map(trace -> trace.group())
                .filter(trace -> !typed.contains(trace.strip().toLowerCase(Locale.ROOT)))
                .toList());
        rows.stream()
                .map(UUID::toString)
                .filter(id -> text.contains(id) && !asked.contains(id))
                .forEach(found::add);
        return found;
    }

    private static String script() {
        try (var in = Objects.requireNonNull(RestrictedChild.class.getResourceAsStream("restricted-child.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
