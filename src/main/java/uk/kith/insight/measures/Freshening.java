package uk.kith.insight.measures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.platform.audit.Touched;
import uk.kith.platform.database.Acting;

/**
 * Brings the kept figures up to the record. Once a day, and after whatever concerns everybody, all of them are counted anew. In
 * between, what the children whose facts changed come to now is put in place of what they came to as the record was known when
 * the figures were last counted: the past is asked, and need not be kept.
 */
@Component
public class Freshening {

    /** What is no child's, and yet is counted by: teams, places, terms. */
    private static final Set<String> BESIDE = Set.of("workforce", "authority");

    /** Beyond this many children it is quicker to count everybody. */
    private static final int FEW = 200;

    /** Those that come with Kith; what an authority wrote itself is asked when it is wanted, and can spoil nothing but itself. */
    private static final Collection<Measure> OURS = Catalogue.ours().measures().values();

    private final Sweep sweep;
    private final KeptFigures kept;
    private final MeasureQuery query;
    private final Touched touched;
    private final JdbcClient db;
    private final TransactionTemplate oneMoment;
    private final TransactionTemplate aside;

    Freshening(
            Sweep sweep,
            KeptFigures kept,
            MeasureQuery query,
            Touched touched,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.sweep = sweep;
        this.kept = kept;
        this.query = query;
        this.touched = touched;
        this.db = db;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // All is counted at one moment, however long it takes.
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What was done: everything counted, some children looked at again, or nothing where nothing had changed. */
    public record Done(boolean everything, int children) {}

    /** Brings them up to the record. Must be run as somebody who sees every child. */
    public Done freshen() {
        return inOne(() -> {
            if (!kept.isMine()) return new Done(false, 0);
            var last = kept.freshened().orElse(null);
            var since = touched.since(last == null ? null : last.seen(), BESIDE);
            if (last == null
                    || since.more()
                    || since.children().size() > FEW
                    || !last.today().equals(query.today())
                    || !last.catalogue().equals(catalogue())) return all(since.seen());
            if (!since.children().isEmpty()) again(last, since.children());
            kept.freshened(new KeptFigures.Freshened(settled(), since.seen(), last.today(), last.catalogue()));
            return new Done(false, since.children().size());
        });
    }

    /** Counts everything anew. Must be run as somebody who sees every child. */
    public Done freshenAll() {
        return inOne(() -> {
            if (!kept.isMine()) return new Done(false, 0);
            return all(touched.since(null, BESIDE).seen());
        });
    }

    private Done all(String seen) {
        kept.forgetAll();
        var today = query.today();
        kept.keepTallies(sweep.ofEverybody(OURS, KeptWindows.on(today)));
        kept.freshened(new KeptFigures.Freshened(settled(), seen, today, catalogue()));
        return new Done(true, 0);
    }

    private void again(KeptFigures.Freshened last, Collection<UUID> children) {
        var periods = KeptWindows.on(last.today());
        var then = Acting.now().asKnownAt(last.asOf()).call(() -> in(aside, () -> sweep.of(children, OURS, periods)));
        var now = sweep.of(children, OURS, periods);
        var changes = new HashMap<KeptFigures.Key, List<Change>>();
        now.forEach((key, tally) -> {
            var changed = changes(Objects.requireNonNull(then.get(key)), tally);
            if (!changed.isEmpty()) changes.put(key, changed);
        });
        var figures = kept.find(changes.keySet());
        figures.forEach((key, some) -> {
            for (var change : Objects.requireNonNull(changes.get(key)))
                some.put(change.window, change.group, now(key, some, change));
        });
        kept.keep(figures);
    }

    private record Change(Window window, String group, Tally.Count was, Tally.Count is) {}

    private static List<Change> changes(Tally then, Tally now) {
        var changes = new ArrayList<Change>();
        var groups = new LinkedHashSet<>(now.groups());
        groups.addAll(then.groups());
        for (var group : groups)
            for (int window = 0; window < now.windows().size(); window++) {
                var was = then.count(group, window);
                var is = now.count(group, window);
                if (!was.equals(is)) changes.add(new Change(now.windows().get(window), group, was, is));
            }
        return changes;
    }

    private Tally.Count now(KeptFigures.Key key, KeptFigures.Kept figures, Change change) {
        var measure = Objects.requireNonNull(Catalogue.ours().measures().get(key.measure()));
        return measure.value() == Measure.Value.MEDIAN
                ? whole(measure, key, change.window, change.group)
                : figures.count(change.window, change.group).less(change.was, change.is);
    }

    /** A median cannot be had from those who changed: everybody is asked. */
    private Tally.Count whole(Measure measure, KeptFigures.Key key, Window window, String group) {
        var variant = key.variant().isEmpty() ? null : key.variant();
        var by = key.by().isEmpty() ? List.<String>of() : List.of(key.by());
        var question = new Question(measure.id(), variant, List.of(window), List.of(by), List.of());
        var groups = by.isEmpty() ? List.<String>of() : List.of(group);
        return query.count(measure, question, null)
                .counts()
                .getOrDefault(new Answering.Key(0, by, groups), Tally.Count.NOTHING);
    }

    private String catalogue() {
        return Integer.toHexString(OURS.hashCode())
                + Integer.toHexString(Breakdowns.usual().hashCode());
    }

    /** The moment of this transaction, before whatever is still being written. */
    private Instant settled() {
        return db.sql("select kith.settled(transaction_timestamp())")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private <T> T inOne(Supplier<T> something) {
        return in(oneMoment, something);
    }

    private static <T> T in(TransactionTemplate transaction, Supplier<T> something) {
        return Objects.requireNonNull(transaction.execute(status -> something.get()));
    }
}
