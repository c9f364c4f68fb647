package uk.kith.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the shape that this version of Kith needs: one folder of migrations and one schema for each module,
 * in the order in which modules may use one another.
 */
final class Migrations {

    /** Schemas in order. A module that brings tables adds itself here. */
    private static final List<String> IN_ORDER = List.of(
            "identity",
            "audit",
            "authority",
            "people",
            "workforce",
            "commissioning",
            "earlyhelp",
            "frontdoor",
            "safeguarding",
            "lookedafter",
            "permanence",
            "missing",
            "careleavers",
            "deadlines",
            "measures",
            "returns",
            "reports",
            "loading");

    private final DataSource owner;

    Migrations(DataSource owner) {
        this.owner = owner;
    }

    void run() throws SQLException {
        migrate("database", "kith");
        migrate("statute", "statute");
        try (Connection connection = owner.getConnection()) {
            new StatuteInTheDatabase(connection).fill();
        }
        IN_ORDER.forEach(module -> migrate(module, module));
        try (Connection connection = owner.getConnection()) {
            Roles.letReadersRead(connection);
        }
    }

    private void migrate(String folder, String schema) {
        String location = "db/migration/" + folder;
        if (Migrations.class.getClassLoader().getResource(location) == null) {
            return;
        }
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:" + location)
                .schemas(schema)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
