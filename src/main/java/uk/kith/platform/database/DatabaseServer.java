package uk.kith.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is, and the two ways to sign in to it: as its owner, who changes its shape, and as the application. */
final class DatabaseServer implements AutoCloseable {

    private final @Nullable EmbeddedPostgres embedded;
    private final String url;
    private final @Nullable String owner;
    private final @Nullable String ownerPassword;
    private final String loginPassword;

    private DatabaseServer(
            @Nullable EmbeddedPostgres embedded,
            String url,
            @Nullable String owner,
            @Nullable String ownerPassword,
            String loginPassword) {
        this.embedded = embedded;
        this.url = url;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
        this.loginPassword = loginPassword;
    }

    /** Our own PostgreSQL, kept in a folder and there again after a restart; without lasting, a power cut may cost the data. */
    static DatabaseServer inFolder(String folder, String database, boolean lasting) {
        if (folder.isBlank()) {
            throw new DatabaseUnavailable("Say where the data is: --data FOLDER, or --database-url ADDRESS.");
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(
                Path.of(folder), lasting ? EmbeddedPostgres.Options.lasting() : EmbeddedPostgres.Options.forTests());
        DatabaseServer made = new DatabaseServer(
                server, server.jdbcUrl(database), server.superuser(), server.password(), server.password());
        try {
            makeWhenNew(made.source(server.jdbcUrl("postgres"), made.owner, made.ownerPassword), database);
        } catch (SQLException failed) {
            server.close();
            throw new DatabaseUnavailable("The database " + database + " could not be made in " + folder + ".", failed);
        }
        return made;
    }

    /** Somebody else's PostgreSQL 18. The address signs in as the owner; the application's own password is given apart. */
    static DatabaseServer at(String url, String appPassword) {
        if (appPassword.length() < 16) {
            throw new DatabaseUnavailable("Set KITH_APP_PASSWORD to a password of at least 16 characters: "
                    + "Kith signs in with it as a role that owns nothing.");
        }
        return new DatabaseServer(null, url, null, null, appPassword);
    }

    DataSource asOwner() {
        return source(url, owner, ownerPassword);
    }

    DataSource asLogin() {
        return source(url, "kith_login", loginPassword);
    }

    String loginPassword() {
        return loginPassword;
    }

    private static void makeWhenNew(DataSource maintenance, String database) throws SQLException {
        try (Connection connection = maintenance.getConnection();
                PreparedStatement known = connection.prepareStatement("select 1 from pg_database where datname = ?");
                Statement sql = connection.createStatement()) {
            known.setString(1, database);
            if (!known.executeQuery().next()) {
                sql.execute("create database " + sql.enquoteIdentifier(database, true));
            }
        }
    }

    private DataSource source(String address, @Nullable String user, @Nullable String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        if (user != null) {
            source.setUser(user);
            source.setPassword(password);
        }
        source.setApplicationName("kith");
        source.setReWriteBatchedInserts(true);
        // A refused row is not repeated in messages: they end in logs, and the row is about somebody.
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
