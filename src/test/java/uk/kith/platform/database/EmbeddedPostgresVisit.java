package uk.kith.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A program that starts or joins a database, signs the visitors' book, and leaves politely or not. */
final class EmbeddedPostgresVisit {

    private EmbeddedPostgresVisit() {}

    public static void main(String[] arguments) throws SQLException {
        try (var server = EmbeddedPostgres.start(Path.of(arguments[0]), EmbeddedPostgres.Options.forTests());
                var connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists visit (at timestamptz default now())");
            statement.execute("insert into visit default values");
            try (var row = statement.executeQuery("select count(*) from visit")) {
                row.next();
                System.out.println("visits " + row.getInt(1));
            }
            if ("halt".equals(arguments[1])) {
                System.out.println("halting");
                System.out.flush();
                Runtime.getRuntime().halt(137);
            }
        } catch (DatabaseUnavailable e) {
            System.out.println(e.getMessage());
        }
    }
}
