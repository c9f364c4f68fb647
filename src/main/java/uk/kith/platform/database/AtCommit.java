package uk.kith.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Something that must be written last in every transaction, and without which the transaction fails. */
public interface AtCommit {

    void beforeCommit(Connection connection) throws SQLException;
}
