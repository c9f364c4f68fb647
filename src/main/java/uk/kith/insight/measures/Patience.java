package uk.kith.insight.measures;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long anybody waits for a measure that the authority wrote itself. It was tried when it was loaded, but the record has
 * grown since, and a page must not hang on it. What the transaction around it did stands, whatever becomes of the asking.
 */
@Component
class Patience {

    private static final String TOO_LONG = "57014";

    private final JdbcClient db;
    private final TransactionTemplate nested;
    private final Duration limit;

    Patience(
            JdbcClient db,
            PlatformTransactionManager transactions,
            @Value("${kith.own-measure-patience:10s}") Duration limit) {
        this.db = db;
        this.limit = limit;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @throws CannotBeAsked when the measure takes too long, or the database refuses it */
    <T> T with(Measure measure, Supplier<T> asking) {
        try {
            return Objects.requireNonNull(nested.execute(status -> {
                var before = limit(limit.toMillis() + "ms");
                var answer = asking.get();
                limit(before);
                return answer;
            }));
        } catch (DataAccessException refused) {
            throw cannot(measure, refused);
        }
    }

    /** @return the limit before */
    private String limit(String time) {
        return db.sql("""
                select before.it
                  from (select current_setting('statement_timeout') as it) before
                 cross join lateral (select set_config('statement_timeout', :time, true) where before.it is not null) now
                """).param("time", time).query(String.class).single();
    }

    private CannotBeAsked cannot(Measure measure, DataAccessException refused) {
        boolean isTooLong =
                refused.getMostSpecificCause() instanceof SQLException known && TOO_LONG.equals(known.getSQLState());
        return new CannotBeAsked(
                isTooLong
                        ? "\"%s\" took longer than %d seconds and was stopped. Ask about fewer periods, or have its definition made quicker."
                                .formatted(measure.title(), Math.max(1, limit.toSeconds()))
                        : "\"%s\" cannot be answered any more. Have its definition mended and loaded again: that says what is wrong."
                                .formatted(measure.title()));
    }
}
