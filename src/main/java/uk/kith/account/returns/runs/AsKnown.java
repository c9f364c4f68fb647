package uk.kith.account.returns.runs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.platform.database.Acting;

/** Asks the record as it was known at a moment, in a transaction of its own, as the worker who acts. */
@Component
class AsKnown {

    private final JdbcClient db;
    private final TransactionTemplate own;

    AsKnown(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws StillBeingWritten when the record can only be asked as known before that moment */
    <T> T at(Instant moment, Supplier<T> asked) {
        return Acting.now()
                .asKnownAt(moment)
                .call(() -> Objects.requireNonNull(own.execute(status -> {
                    boolean whole = db.sql("select kith.known_at() >= :moment")
                            .param("moment", moment.atOffset(ZoneOffset.UTC))
                            .query(Boolean.class)
                            .single();
                    if (!whole) throw new StillBeingWritten();
                    return asked.get();
                })));
    }
}
