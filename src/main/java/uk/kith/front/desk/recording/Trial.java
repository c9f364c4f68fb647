package uk.kith.front.desk.recording;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.insight.deadlines.Register;
import uk.kith.platform.database.Because;

/**
 * Does something to the record to see what follows from it, and takes it back unless what follows may stand. The clocks are
 * read from the record itself before and after, so what is said before saving is what will be.
 */
@Component
class Trial {

    private final Register register;
    private final Because because;
    private final TransactionTemplate inside;

    Trial(Register register, Because because, PlatformTransactionManager transactions) {
        this.register = register;
        this.because = because;
        this.inside = new TransactionTemplate(transactions);
        this.inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What follows; the change stays only where that may stand. */
    Consequences of(
            UUID child, @Nullable String reason, Supplier<List<String>> change, Predicate<Consequences> mayStand) {
        return Objects.requireNonNull(inside.execute(status -> {
            if (reason != null && !reason.isBlank()) because.of(reason.strip());
            var before = register.of(child);
            var beside = change.get();
            var follows = Consequences.of(before, register.of(child), beside);
            if (!mayStand.test(follows)) status.setRollbackOnly();
            return follows;
        }));
    }
}
