package uk.kith.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;

/** Two who share a long look see the record at one moment, whatever others record meanwhile. */
@KithTest
class SameMomentTest {

    @Autowired
    SameMoment moment;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager manager;

    @Test
    void the_other_sees_what_the_first_sees_and_as_the_same_worker() throws Exception {
        var acting = workers.ofTheCommandLine().acting();
        var name = "Sample " + UUID.randomUUID();
        acting.call(() -> oneMoment(() -> {
            assertThat(people(name)).isZero();
            acting.call(() -> another(() -> db.sql("insert into people.person (surname) values (:name)")
                    .param("name", name)
                    .update()));
            var besides = moment.besides(() -> {
                assertThat(Acting.now()).isEqualTo(acting);
                return people(name);
            });
            assertThat(elsewhere(besides)).as("recorded after the moment").isZero();
            return people(name);
        }));
        assertThat(acting.call(() -> another(() -> people(name)))).isEqualTo(1);
    }

    private int people(String name) {
        return db.sql("select count(*) from people.fact_person p where p.surname = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private static <T> T elsewhere(Callable<T> something) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(something).get();
        }
    }

    private <T> T oneMoment(Callable<T> something) {
        return in(TransactionDefinition.ISOLATION_REPEATABLE_READ, something);
    }

    private <T> T another(Callable<T> something) {
        return in(TransactionDefinition.ISOLATION_DEFAULT, something);
    }

    private <T> T in(int isolation, Callable<T> something) {
        var template = new TransactionTemplate(manager);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.setIsolationLevel(isolation);
        return template.execute(status -> {
            try {
                return something.call();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}
