package uk.kith.platform.authority;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.kith.platform.pages.AuthorityName;

/** The authority's name for the top of every page. Remembered for a while, since every page asks and it seldom changes. */
@Component
class NameInTheFrame implements AuthorityName {

    private static final Duration FOR_A_WHILE = Duration.ofSeconds(20);

    private final JdbcClient db;
    private final Clock clock;

    private volatile @Nullable Remembered remembered;

    NameInTheFrame(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Remembered(String name, Instant until) {}

    @Override
    public String now() {
        var known = remembered;
        var now = clock.instant();
        if (known != null && now.isBefore(known.until())) return known.name();
        var name = db.sql("select s.value from authority.setting s where s.name = 'name'")
                .query(String.class)
                .optional()
                .orElse("");
        remembered = new Remembered(name, now.plus(FOR_A_WHILE));
        return name;
    }

    /** Asks again once the running transaction is over. */
    void forget() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                remembered = null;
            }
        });
    }
}
