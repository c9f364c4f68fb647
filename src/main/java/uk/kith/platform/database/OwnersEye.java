package uk.kith.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/**
 * Looks at the database as its owner, past every access policy, and can change nothing. For whoever holds the machine and
 * must prove that nothing is missing; never for a page.
 */
@Component
public class OwnersEye {

    private final DatabaseServer server;

    OwnersEye(DatabaseServer server) {
        this.server = server;
    }

    /** One look at the database as it is at one moment. */
    public interface Look<T> {
        T at(Connection database) throws SQLException;
    }

    public <T> T look(Look<T> look) throws SQLException {
        try (Connection connection = server.asOwner().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try {
                return look.at(connection);
            } finally {
                connection.rollback();
            }
        }
    }
}
