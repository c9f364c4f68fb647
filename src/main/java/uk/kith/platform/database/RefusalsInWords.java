package uk.kith.platform.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import uk.kith.kernel.NotThere;

/**
 * Turns what PostgreSQL says into exceptions that code can name: its refusals into {@link RecordRefused}, everything else
 * into Spring's own. These are thrown here and not returned, since they are about practice, not about data access.
 */
final class RefusalsInWords implements SQLExceptionTranslator {

    /** PostgreSQL's code for a row that the access policy of its table does not let in. */
    private static final String HIDDEN = "42501";

    private final SQLExceptionTranslator others = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException failed) {
        var refused = RecordRefused.by(failed);
        if (refused.isPresent()) {
            refused.get().initCause(failed);
            throw refused.get();
        }
        if (HIDDEN.equals(failed.getSQLState())
                && String.valueOf(failed.getMessage()).contains("row-level security")) {
            throw new NotThere("child");
        }
        return others.translate(task, sql, failed);
    }
}
