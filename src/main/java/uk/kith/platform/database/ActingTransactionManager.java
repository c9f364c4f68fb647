package uk.kith.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.DelegatingTransactionDefinition;

/**
 * Begins every transaction by telling the database who is {@link Acting}, and ends it with what must be written last. The
 * settings last as long as the transaction, so a pooled connection carries nothing to the next worker.
 */
class ActingTransactionManager extends JdbcTransactionManager {

    private static final String SAY_WHO_ACTS = """
            select set_config('kith.actor', ?, true), set_config('kith.worker', ?, true),
                   set_config('kith.known_at', coalesce(kith.settled(?::timestamptz)::text, ''), true),
                   set_config('kith.recorded_at', ?, true), set_config('kith.because', ?, true)
            """;

    private final ObjectProvider<AtCommit> atCommit;

    ActingTransactionManager(DataSource dataSource, ObjectProvider<AtCommit> atCommit) {
        super(dataSource);
        setExceptionTranslator(new RefusalsInWords());
        this.atCommit = atCommit;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        // What is read is audited in the transaction that reads it, so none may be read-only for the database.
        super.doBegin(transaction, new DelegatingTransactionDefinition(definition) {
            @Override
            public boolean isReadOnly() {
                return false;
            }
        });
        Connection connection = connection();
        try {
            SameMoment.sayTo(connection);
            sayWhoActs(connection, Acting.now());
        } catch (SQLException failed) {
            // Without the settings the connection must not be used, nor be left checked out of the pool.
            try {
                connection.rollback();
            } catch (SQLException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            } finally {
                doCleanupAfterCompletion(transaction);
            }
            throw new CannotCreateTransactionException("The database could not be told who is acting", failed);
        }
    }

    @Override
    protected void prepareForCommit(DefaultTransactionStatus status) {
        // A method that only takes part in a transaction does not end it.
        if (!status.isNewTransaction()) {
            return;
        }
        Connection connection = connection();
        atCommit.orderedStream().forEach(last -> {
            try {
                last.beforeCommit(connection);
            } catch (SQLException failed) {
                throw new TransactionSystemException("What must be written last could not be written", failed);
            }
        });
    }

    private Connection connection() {
        return DataSourceUtils.getConnection(getDataSourceInUse());
    }

    private DataSource getDataSourceInUse() {
        DataSource source = getDataSource();
        if (source == null) {
            throw new IllegalStateException("No database");
        }
        return source;
    }

    private static void sayWhoActs(Connection connection, Acting acting) throws SQLException {
        try (PreparedStatement settings = connection.prepareStatement(SAY_WHO_ACTS)) {
            settings.setString(1, text(acting.worker()));
            settings.setString(2, acting.seesChildren() ? text(acting.worker()) : "");
            settings.setString(
                    3, acting.knownAt() == null ? null : acting.knownAt().toString());
            settings.setString(4, text(acting.recordedAt()));
            settings.setString(5, text(acting.because()));
            settings.execute();
        }
        if (acting.recordedAt() != null) {
            try (Statement role = connection.createStatement()) {
                role.execute("set local role kith_loader");
            }
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
