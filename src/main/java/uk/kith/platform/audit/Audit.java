package uk.kith.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.kith.platform.database.AtCommit;

/**
 * Notes who looked at which child. Changes note themselves, through the history of each table. Both are written to the trail
 * as the last thing in the transaction they belong to: if the trail cannot be written, nothing is.
 */
@Component
public class Audit implements AtCommit {

    private record Look(
            String act,
            String about,
            @Nullable UUID child,
            @Nullable String because) {}

    /** A worker looked at one child: what they looked at, in the words of the page. */
    public void looked(UUID child, String about) {
        note(new Look("looked", about, child, null));
    }

    /** Children were shown together, in a list, a search or an export. */
    public void shown(Collection<UUID> children, String about) {
        children.stream().distinct().forEach(child -> note(new Look("looked", about, child, null)));
    }

    /** Something that bears on no one child: a search, a sign-in, an export of figures. */
    public void did(String act, String about, @Nullable String because) {
        note(new Look(act, about, null, because));
    }

    @Override
    public void beforeCommit(Connection connection) throws SQLException {
        List<Look> looks = looks();
        try (PreparedStatement seal = connection.prepareStatement("select audit.seal(?, ?, ?, ?)")) {
            seal.setArray(
                    1,
                    connection.createArrayOf(
                            "text", looks.stream().map(Look::act).toArray()));
            seal.setArray(
                    2,
                    connection.createArrayOf(
                            "text", looks.stream().map(Look::about).toArray()));
            seal.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid", looks.stream().map(Look::child).toArray()));
            seal.setArray(
                    4,
                    connection.createArrayOf(
                            "text", looks.stream().map(Look::because).toArray()));
            seal.execute();
        }
        looks.clear();
    }

    private void note(Look look) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("What is seen is noted in the transaction that reads it.");
        }
        looks().add(look);
    }

    /** The looks of the running transaction, which is bound to this thread; the notes go with it whether it ends well or not. */
    @SuppressWarnings("unchecked")
    private List<Look> looks() {
        List<Look> looks = (List<Look>) TransactionSynchronizationManager.getResource(this);
        if (looks == null) {
            looks = new ArrayList<>();
            TransactionSynchronizationManager.bindResource(this, looks);
            TransactionSynchronizationManager.registerSynchronization(new Forget(this, looks));
        }
        return looks;
    }
}
