package uk.kith.insight.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Workers;

/**
 * Every measure there is, and their answers. A count is of every child, whoever asks, since a figure that depends on its
 * reader is no figure: the query that counts sees everybody, and gives back numbers only. Lists of children, and what is broken
 * down by worker, are asked as the reader, and leave out whom the reader may not see.
 */
@Component
public class Measures {

    private final MeasureQuery query;
    private final Definitions own;
    private final KeptAnswers kept;
    private final Patience patience;
    private final Workers workers;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Measures(
            MeasureQuery query,
            Definitions own,
            KeptAnswers kept,
            Patience patience,
            Workers workers,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.query = query;
        this.own = own;
        this.kept = kept;
        this.patience = patience;
        this.workers = workers;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Those that come with Kith, and then the authority's own. */
    public List<Measure> all() {
        return Stream.of(Catalogue.ours().measures(), own.measures())
                .flatMap(measures -> measures.values().stream())
                .toList();
    }

    /** @throws CannotBeAsked when there is no such measure */
    public Measure of(String id) {
        var measure = Catalogue.ours().measures().get(id);
        if (measure == null) measure = own.measures().get(id);
        if (measure == null) throw new CannotBeAsked("There is no measure called \"" + id + "\"." + meant(id));
        return measure;
    }

    private String meant(String id) {
        var near = Nearest.to(id, all().stream().map(Measure::id).toList());
        return near.isEmpty() ? "" : " Did you mean " + String.join(", or ", near) + "?";
    }

    /** @throws CannotBeAsked when the question has no answer: it says why */
    public Answer ask(Question question) {
        return askAll(List.of(question)).getFirst();
    }

    /**
     * The answers to several questions, in their order. What the kept figures can answer costs no more than two queries in all.
     *
     * @throws CannotBeAsked when one of them has no answer: it says why
     */
    public List<Answer> askAll(List<Question> questions) {
        var measures = new LinkedHashMap<Question, Measure>();
        for (var question : questions) {
            var measure = askable(question.measure());
            // A stock is counted at the ends of its windows, and the twelve months are those that end with them.
            if (measure.on() == Measure.On.PERIOD) Window.refuseUnlike(question.windows());
            measures.put(question, measure);
        }
        return in(() -> {
            var ready = kept.to(measures);
            return questions.stream()
                    .map(question -> ready.containsKey(question)
                            ? ready.get(question)
                            : patiently(
                                    Objects.requireNonNull(measures.get(question)),
                                    () -> live(Objects.requireNonNull(measures.get(question)), question)))
                    .toList();
        });
    }

    /** Whether the authority wrote it itself. */
    public boolean isOwn(Measure measure) {
        return !Catalogue.ours().measures().containsKey(measure.id());
    }

    private <T> T patiently(Measure measure, Supplier<T> asking) {
        return isOwn(measure) ? patience.with(measure, asking) : asking.get();
    }

    private Answer live(Measure measure, Question question) {
        return Answering.names(question, Breakdown.WORKER)
                ? query.ask(measure, question, null)
                : seeingEverybody(() -> query.ask(measure, question, null));
    }

    /**
     * The children or events behind one figure, of those whom the reader may see.
     *
     * @param question with one period, and {@code only} for the group
     */
    public List<Counted> children(Question question) {
        var measure = askable(question.measure());
        return in(() -> patiently(measure, () -> query.rows(measure, question, null)));
    }

    private Measure askable(String id) {
        var measure = of(id);
        if (measure.notYet() != null)
            throw new CannotBeAsked("\"%s\" cannot be computed yet: %s".formatted(measure.title(), measure.notYet()));
        return measure;
    }

    /** For one query, and in the transaction of the reader, so that a page that asks much takes no second connection. */
    private Answer seeingEverybody(Supplier<Answer> count) {
        see(workers.ofTheCommandLine().acting());
        try {
            var answer = count.get();
            see(Acting.now());
            return answer;
        } catch (RuntimeException failed) {
            // After a query that failed PostgreSQL takes no more in this transaction: then this fails as well, and
            // nothing can be seen in it any more.
            try {
                see(Acting.now());
            } catch (RuntimeException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
            throw failed;
        }
    }

    private void see(Acting acting) {
        db.sql("select set_config('kith.worker', :worker, true)")
                .param(
                        "worker",
                        acting.worker() == null || !acting.seesChildren()
                                ? ""
                                : acting.worker().toString())
                .query(String.class)
                .single();
    }

    private <T> T in(Supplier<T> something) {
        // A question that cannot be asked must not undo what the page around it does.
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? something.get()
                : Objects.requireNonNull(transaction.execute(status -> something.get()));
    }
}
