package uk.kith.platform.authority;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The postcode directory as a whole: replaced by each load, in one transaction, so that nobody ever sees half of one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PostcodeDirectory {

    private final JdbcClient db;
    private final DataSource dataSource;

    PostcodeDirectory(JdbcClient db, DataSource dataSource) {
        this.db = db;
        this.dataSource = dataSource;
    }

    /**
     * A row of the directory.
     *
     * @param postcode in capitals, without spaces
     * @param endedOn the day from which it was no longer in use; null while it is
     */
    public record Entry(
            String postcode,
            @Nullable Integer easting,
            @Nullable Integer northing,
            @Nullable String authority,
            @Nullable LocalDate endedOn) {}

    /** Takes entries one by one. */
    @FunctionalInterface
    public interface Sink {
        void put(Entry entry) throws IOException;
    }

    /** Gives every entry of a new directory. */
    @FunctionalInterface
    public interface Given {
        void to(Sink sink) throws IOException;
    }

    /**
     * Replaces the directory. A postcode that is given twice keeps the entry still in use.
     *
     * @return how many postcodes it has now
     */
    public int replace(Given given) throws IOException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (var sql = connection.createStatement()) {
            sql.execute("create temporary table directory (postcode text, easting integer, northing integer, "
                    + "authority text, ended_on date) on commit drop");
            copy(connection, given);
        } catch (SQLException failed) {
            throw translated(failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        db.sql("delete from authority.postcode").update();
        return db.sql("""
                insert into authority.postcode (postcode, easting, northing, authority, ended_on)
                select distinct on (d.postcode) d.postcode, d.easting, d.northing, d.authority, d.ended_on
                  from directory d
                 order by d.postcode, d.ended_on desc nulls first
                """).update();
    }

    private static void copy(Connection connection, Given given) throws SQLException, IOException {
        var copied = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy directory from stdin");
        try (Writer out = new OutputStreamWriter(copied, StandardCharsets.UTF_8)) {
            given.to(entry -> out.append(text(entry.postcode()))
                    .append('\t')
                    .append(text(entry.easting()))
                    .append('\t')
                    .append(text(entry.northing()))
                    .append('\t')
                    .append(text(entry.authority()))
                    .append('\t')
                    .append(text(entry.endedOn()))
                    .append('\n'));
        }
    }

    /** A value in PostgreSQL's text form of COPY. None of the directory's values may hold a tab or a backslash. */
    private static String text(@Nullable Object value) {
        return value == null ? "\\N" : value.toString().replaceAll("[\\\\\t\r\n]", "");
    }

    private static DataAccessException translated(SQLException failed) {
        DataAccessException translated =
                new SQLExceptionSubclassTranslator().translate("postcode directory", null, failed);
        return translated == null ? new UncategorizedSQLException("postcode directory", null, failed) : translated;
    }
}
