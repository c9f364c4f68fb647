package uk.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.kernel.NotThere;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.audit.TrailCheck;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/**
 * Many workers at once on fewer connections, each with one restricted child whom nobody else may see, while some are rolled
 * back and some fail: what one worker's request leaves on a connection is never there for the next.
 */
@KithTest
class ManyAtOnceTest {

    private static final int WORKERS = 8;
    private static final int THREADS = 40;
    private static final int REQUESTS_EACH = 25;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Audit audit;

    @Autowired
    private TrailCheck trail;

    private final List<Worker> all = new ArrayList<>();
    private final Map<UUID, UUID> childOf = new HashMap<>();
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void no_request_sees_what_another_worker_sees_and_the_trail_stays_whole() throws InterruptedException {
        for (int i = 0; i < WORKERS; i++) restrictedFor(workers.with(Role.SOCIAL_WORKER));
        var before = trail.against(List.of()).problems();

        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                var chance = new Random(thread);
                threads.submit(() -> {
                    for (int i = 0; i < REQUESTS_EACH; i++) request(chance);
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(seen).isEmpty();
        assertThat(trail.against(List.of()).problems()).isEqualTo(before);
        assertThat(all.stream().mapToLong(this::looksNoted).sum()).isEqualTo(looks.get());
    }

    /** One request as one of them, or as nobody: it looks, and then ends well, is rolled back, fails, or reaches too far. */
    private void request(Random chance) {
        var somebody = all.get(chance.nextInt(WORKERS));
        var other = childOf.get(all.get(chance.nextInt(WORKERS)).id());
        var nobody = chance.nextInt(8) == 0;
        var end = chance.nextInt(6);
        try {
            (nobody ? Acting.NOBODY : somebody.acting())
                    .run(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        expect(nobody ? List.of() : List.of(childOf.get(somebody.id())));
                        if (nobody) return;
                        audit.looked(childOf.get(somebody.id()), "many at once");
                        if (end == 0) status.setRollbackOnly();
                        if (end == 1)
                            db.sql("select 1 / 0").query(Integer.class).single();
                        if (end == 2) writeTo(other, somebody);
                        if (end == 3) writeTo(childOf.get(somebody.id()), somebody);
                    }));
            if (!nobody && end != 0) looks.incrementAndGet();
        } catch (DataAccessException | NotThere expected) {
            if (end != 1 && end != 2) seen.add(somebody.name() + ": " + expected);
        } catch (RuntimeException unexpected) {
            seen.add(somebody.name() + ": " + unexpected);
        }
    }

    private void expect(List<UUID> children) {
        var found = db.sql("select p.id from people.fact_person p where p.id = any (:all)")
                .param("all", childOf.values().toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        if (!found.equals(children)) seen.add("saw " + found + " instead of " + children);
    }

    private void writeTo(UUID child, Worker somebody) {
        db.sql("insert into people.warning (child, words, review_on) values (:child, 'many at once', current_date)")
                .param("child", child)
                .update();
        if (!child.equals(childOf.get(somebody.id()))) seen.add(somebody.name() + " wrote to another's child");
    }

    private long looksNoted(Worker worker) {
        return workers.as(
                worker,
                () -> db.sql("""
                        select count(*) from audit.entry e
                         where e.worker = :worker and e.child = :child and e.about = 'many at once'
                        """)
                        .param("worker", worker.id())
                        .param("child", childOf.get(worker.id()))
                        .query(Long.class)
                        .single());
    }

    private void restrictedFor(Worker worker) {
        all.add(worker);
        childOf.put(worker.id(), workers.as(worker, () -> {
            var child = db.sql("insert into people.person (forename) values ('Sample') returning id")
                    .query(UUID.class)
                    .single();
            db.sql("insert into identity.may_see (child, worker, why) values (:child, :worker, 'theirs')")
                    .param("child", child)
                    .param("worker", worker.id())
                    .update();
            db.sql("insert into identity.restriction (child, why) values (:child, 'many at once')")
                    .param("child", child)
                    .update();
            return child;
        }));
    }
}
