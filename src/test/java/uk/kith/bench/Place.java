package uk.kith.bench;

import java.nio.file.Path;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.platform.database.EmbeddedPostgres;

/** The database server under measure: the one that Kith carries with it, waiting for the disk as it does in earnest. */
final class Place implements AutoCloseable {

    private final Path folder;
    private final EmbeddedPostgres server;

    private Place(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static Place in(Path folder) {
        return new Place(folder, EmbeddedPostgres.start(folder, EmbeddedPostgres.Options.lasting()));
    }

    Path folder() {
        return folder;
    }

    /** The settings by which the application finds a database of this server. */
    Map<String, String> settings(String database) {
        return Map.of("kith.data", folder.toString(), "kith.database", database, "kith.connections", "4");
    }

    /** As the application signs in: a role that owns nothing. */
    PGSimpleDataSource asLogin(String database) {
        return source(database, "kith_login");
    }

    PGSimpleDataSource asOwner(String database) {
        return source(database, server.superuser());
    }

    void drop(String database) {
        new JdbcTemplate(asOwner("postgres")).execute("drop database if exists " + database + " with (force)");
    }

    private PGSimpleDataSource source(String database, String user) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl(database));
        source.setUser(user);
        source.setPassword(server.password());
        return source;
    }

    @Override
    public void close() {
        server.close();
    }
}
