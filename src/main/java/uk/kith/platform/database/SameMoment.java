package uk.kith.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets two transactions look at the record as it stands at one and the same moment, so that they can share a long look. */
@Component
public class SameMoment {

    private static final ScopedValue<String> SHARED = ScopedValue.newInstance();

    private final JdbcClient db;
    private final TransactionTemplate besides;

    SameMoment(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.besides = new TransactionTemplate(transactions);
        besides.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        besides.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * What another thread may do meanwhile, in a transaction of its own that sees what the running one sees, as the same worker.
     * The running transaction must see one moment only (repeatable read), and go on until the other has begun.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T extends @Nullable Object> Callable<T> besides(Supplier<T> something) {
        var moment = db.sql("select pg_export_snapshot()").query(String.class).single();
        var acting = Acting.now();
        return () -> ScopedValue.where(SHARED, moment)
                .call(() -> acting.call(() -> besides.execute(status -> something.get())));
    }

    /** Must be the first that a transaction says. */
    static void sayTo(Connection connection) throws SQLException {
        if (!SHARED.isBound()) return;
        try (Statement moment = connection.createStatement()) {
            moment.execute("set transaction snapshot '" + SHARED.get() + "'");
        }
    }
}
