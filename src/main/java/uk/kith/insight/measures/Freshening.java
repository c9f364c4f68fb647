package uk.kith.insight.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
class Freshening {

    /** What is no child's, and yet is counted by: teams, places, population. */
    private static final Set<String> BESIDE = Set.of("workforce", "authority", "measures");

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
    record Done(boolean everything, int children) {}

    /** Brings them up to the record. Must be run as somebody who sees every child. */
    Done freshen() {
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

    /** Counts everything anew. */
    Done freshenAll() {
        return inOne(() -> {
            if (!kept.isMine()) return new Done(false, 0);
            return all(touched.since(null, BESIDE).seen());
        });
    }

    private Done all(String seen) {
        kept.forgetAll();
        sweep.over(
                OURS,
                query.today(),
                (measure, counted) -> counted.byVariant()
                        .forEach((variant, tallies) -> tallies.forEach((by, tally) ->
                                kept.keep(new KeptFigures.Key(measure.id(), variant, by), counted.windows(), tally))));
        kept.freshened(new KeptFigures.Freshened(settled(), seen, query.today(), catalogue()));
        return new Done(true, 0);
    }

    private void again(KeptFigures.Freshened last, Collection<UUID> children) {
        for (var measure : OURS) {
            if (measure.notYet() != null) continue;
            again(last, children, measure, null);
            measure.variants().forEach(variant -> again(last, children, measure, variant.id()));
        }
    }

    private void again(
            KeptFigures.Freshened last, Collection<UUID> children, Measure measure, @Nullable String variant) {
        var question = question(measure, variant, last.today());
        var now = query.count(measure, question, children).counts();
        var then = Acting.now()
                .asKnownAt(last.asOf())
                .call(() ->
                        in(aside, () -> query.count(measure, question, children).counts()));
        if (now.equals(then)) return;
        var changed = new HashSet<>(now.keySet());
        changed.addAll(then.keySet());
        changed.removeIf(
                key -> now.getOrDefault(key, Tally.Count.NOTHING).equals(then.getOrDefault(key, Tally.Count.NOTHING)));
        var whole = measure.value() == Measure.Value.MEDIAN
                ? query.count(measure, question, null).counts()
                : Map.<Answering.Key, Tally.Count>of();
        var byKey = new HashMap<KeptFigures.Key, KeptFigures.Kept>();
        for (var key : changed) {
            var name = new KeptFigures.Key(measure.id(), variant == null ? "" : variant, String.join("", key.by()));
            var window = KeptWindows.as(measure, question.windows().get(key.number()));
            var group = String.join("", key.groups());
            var tally = byKey.computeIfAbsent(
                    name, wanted -> kept.find(List.of(wanted)).get(wanted));
            if (tally == null) continue;
            var count = measure.value() == Measure.Value.MEDIAN
                    ? whole.getOrDefault(key, Tally.Count.NOTHING)
                    : tally.count(window, group)
                            .less(
                                    then.getOrDefault(key, Tally.Count.NOTHING),
                                    now.getOrDefault(key, Tally.Count.NOTHING));
            byKey.put(name, tally.with(window, group, count));
        }
        byKey.forEach(kept::keep);
    }

    /** Everything that is kept of a measure. */
    static Question question(Measure measure, @Nullable String variant, LocalDate today) {
        var question =
                new Question(measure.id(), variant, KeptWindows.of(measure, today), List.of(List.of()), List.of());
        for (var breakdown : Breakdowns.of(measure).keySet())
            if (!breakdown.equals(Breakdown.WORKER)) question = question.by(breakdown);
        return question;
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
        return java.util.Objects.requireNonNull(transaction.execute(status -> something.get()));
    }
}
