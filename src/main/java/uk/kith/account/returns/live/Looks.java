package uk.kith.account.returns.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.kernel.CollectionYear;

/** Up to where the findings of each return are those of the record. */
@Component
class Looks {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Clock clock;

    Looks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A look at the record.
     *
     * @param seen what it looked like: a snapshot
     */
    record Look(String seen, Instant at) {}

    /** The last look, if it was less than a minute ago. */
    Optional<Look> lately(String name, CollectionYear year) {
        return db.sql("""
                select f.seen, f.at
                  from returns.freshened f
                 where f.return_name = :name and f.year = :year and f.seen <> '' and f.at > :then
                """)
                .param("name", name)
                .param("year", year.ending())
                .param("then", at(clock.instant().minus(A_WHILE)))
                .query((row, number) -> look(row))
                .optional();
    }

    /** Waits for whoever is working out the same findings, and tells of their last look; empty for the first. */
    Optional<Look> alone(String name, CollectionYear year) {
        db.sql("""
                insert into returns.freshened (return_name, year, seen, at, since) values (:name, :year, '', :now, :now)
                on conflict do nothing
                """)
                .param("name", name)
                .param("year", year.ending())
                .param("now", at(clock.instant()))
                .update();
        return db.sql("""
                select f.seen, f.at from returns.freshened f where f.return_name = :name and f.year = :year for update
                """)
                .param("name", name)
                .param("year", year.ending())
                .query((row, number) -> look(row))
                .optional()
                .filter(look -> !look.seen().isEmpty());
    }

    void keep(String name, CollectionYear year, String seen) {
        db.sql("""
                update returns.freshened set seen = :seen, at = :now where return_name = :name and year = :year
                """)
                .param("name", name)
                .param("year", year.ending())
                .param("seen", seen)
                .param("now", at(clock.instant()))
                .update();
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getString("seen"), row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
