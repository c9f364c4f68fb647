package uk.kith.insight.measures;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Workers;

/**
 * Every measure there is, and their answers. A count is of every child, whoever asks, since a figure that depends on its
 * reader is no figure; it is asked in a transaction of its own that gives back numbers only. Lists of children, and what is
 * broken down by worker, are asked as the reader, and leave out whom the reader may not see.
 */
@Component
public class Measures {

    private final MeasureQuery query;
    private final Definitions own;
    private final Workers workers;
    private final TransactionTemplate ownTransaction;

    Measures(MeasureQuery query, Definitions own, Workers workers, PlatformTransactionManager transactions) {
        this.query = query;
        this.own = own;
        this.workers = workers;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
        var measure = askable(question.measure());
        return Answering.names(question, Breakdown.WORKER)
                ? inTransaction(Acting.now(), () -> query.ask(measure, question, null))
                : counting(() -> query.ask(measure, question, null));
    }

    /**
     * The children or events behind one figure, of those whom the reader may see.
     *
     * @param question with one period, and {@code only} for the group
     */
    public List<Counted> children(Question question) {
        var measure = askable(question.measure());
        return inTransaction(Acting.now(), () -> query.rows(measure, question, null));
    }

    private Measure askable(String id) {
        var measure = of(id);
        if (measure.notYet() != null)
            throw new CannotBeAsked("\"%s\" cannot be computed yet: %s".formatted(measure.title(), measure.notYet()));
        return measure;
    }

    private <T> T counting(java.util.function.Supplier<T> something) {
        var counter =
                inTransaction(Acting.now(), () -> workers.ofTheCommandLine().acting());
        return inTransaction(counter.asKnownAt(Acting.now().knownAt()), something);
    }

    private <T> T inTransaction(Acting acting, java.util.function.Supplier<T> something) {
        return acting.call(() -> java.util.Objects.requireNonNull(ownTransaction.execute(status -> something.get())));
    }
}
