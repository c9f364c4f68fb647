package uk.kith.insight.measures.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Figures as Parquet, written by DuckDB, which comes along whole and is let fetch nothing from elsewhere. */
final class Parquet {

    private Parquet() {}

    static byte[] of(Collection<FigureRow> rows) {
        try {
            var folder = Files.createTempDirectory("kith-figures");
            var file = folder.resolve("figures.parquet");
            try (var database = open()) {
                fill(database, rows);
                write(database, file);
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("DuckDB could not write the figures", failed);
        }
    }

    private static DuckDBConnection open() throws SQLException {
        var settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
    }

    private static void fill(DuckDBConnection database, Collection<FigureRow> rows) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    create table figure (
                        measure varchar, "from" date, "to" date, as_at date, known_at timestamptz, place varchar, "by" varchar,
                        "group" varchar, numerator double, denominator double, value double, unit varchar)
                    """);
        }
        try (var all = database.createAppender("main", "figure")) {
            for (var row : rows) {
                all.beginRow();
                all.append(row.measure());
                all.append(row.from());
                all.append(row.to());
                all.append(row.asAt());
                all.append(row.knownAt().atOffset(java.time.ZoneOffset.UTC));
                all.append(row.place());
                all.append(row.by());
                all.append(row.group());
                all.append(number(row.numerator()));
                all.append(number(row.denominator()));
                all.append(number(row.value()));
                all.append(row.unit());
                all.endRow();
            }
        }
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : Double.valueOf(number.doubleValue());
    }

    private static void write(Connection database, Path file) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("copy figure to '%s' (format parquet, compression zstd)"
                    .formatted(file.toString().replace("'", "''")));
        }
    }
}
