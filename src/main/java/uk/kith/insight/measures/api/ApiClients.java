package uk.kith.insight.measures.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programs that may ask for figures. */
@Component
@Transactional
public class ApiClients {

    private static final String CLIENTS = """
            select c.id, c.name, c.sees_small_numbers, c.areas, c.made_at, c.revoked_at, u.used_at
              from measures.client c
              left join measures.client_use u on u.client = c.id
            """;
    private static final int BYTES = 32;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient db;
    private final Clock clock;

    ApiClients(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public List<ApiClient> all() {
        return db.sql(CLIENTS + " order by c.revoked_at nulls first, lower(c.name)")
                .query(ApiClients::client)
                .list();
    }

    /** Whether a client is, or was, called so: a name is never given to another. */
    public boolean isTaken(String name) {
        return db.sql("select exists (select from measures.client c where lower(c.name) = lower(:name))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** Makes a client, and gives its token, which is never to be had again. */
    public String make(String name, boolean seesSmallNumbers, Collection<String> areas) {
        var random = new byte[BYTES];
        chance.nextBytes(random);
        var token = "kith_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        db.sql("""
                insert into measures.client (name, token_hash, sees_small_numbers, areas, made_at)
                values (:name, :hash, :small, :areas, :now)
                """)
                .param("name", name)
                .param("hash", hash(token))
                .param("small", seesSmallNumbers)
                .param("areas", areas.toArray(String[]::new))
                .param("now", now())
                .update();
        return token;
    }

    /** From now on its token is worth nothing. */
    public void revoke(UUID client) {
        db.sql("update measures.client set revoked_at = :now where id = :client and revoked_at is null")
                .param("now", now())
                .param("client", client)
                .update();
    }

    /** Whose token it is, if it is still good; that it was used is noted. */
    Optional<ApiClient> of(String token) {
        var found = db.sql(CLIENTS + " where c.token_hash = :hash and c.revoked_at is null")
                .param("hash", hash(token))
                .query(ApiClients::client)
                .optional();
        found.ifPresent(client ->
                db.sql("""
                insert into measures.client_use as u (client, used_at) values (:client, date_trunc('minute', cast(:now as timestamptz)))
                    on conflict (client) do update set used_at = excluded.used_at where u.used_at < excluded.used_at
                """).param("client", client.id()).param("now", now()).update());
        return found;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** A token is long and random, so its plain hash gives nothing away. */
    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }

    private static ApiClient client(ResultSet row, int number) throws SQLException {
        var revokedAt = row.getTimestamp("revoked_at");
        var usedAt = row.getTimestamp("used_at");
        return new ApiClient(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("sees_small_numbers"),
                List.of((String[]) row.getArray("areas").getArray()),
                row.getTimestamp("made_at").toInstant(),
                instant(revokedAt),
                instant(usedAt));
    }

    private static java.time.@Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
