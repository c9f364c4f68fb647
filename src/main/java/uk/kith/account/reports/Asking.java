package uk.kith.account.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.reports.templates.Asked;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.kernel.DateWords;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Workers;

/** Asks the measures what a report wants to tell: what differs only in its day or period goes in one question. */
@Component
class Asking {

    private final Measures measures;
    private final Workers workers;
    private final TransactionTemplate own;

    Asking(Measures measures, Workers workers, PlatformTransactionManager transactions) {
        this.measures = measures;
        this.workers = workers;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Alike(String measure, @Nullable String variant, List<Only> only, List<String> by, Window.Kind kind) {

        static Alike of(Asked asked) {
            return new Alike(
                    asked.measure(),
                    asked.variant(),
                    asked.only(),
                    asked.by(),
                    asked.window().kind());
        }
    }

    /** Every figure that answers these, the whole beside the groups, as known at that moment. */
    List<ReportFigure> ask(Collection<Asked> wanted, Instant knownAt) {
        // Who counts is found, and on the first day made, in the present.
        inOneOfItsOwn(Acting.now().asKnownAt(null), workers::ofTheCommandLine);
        Map<Alike, LinkedHashSet<Asked>> alike = new LinkedHashMap<>();
        for (var asked : wanted)
            alike.computeIfAbsent(Alike.of(asked), key -> new LinkedHashSet<>()).add(asked);
        var figures = new LinkedHashMap<ReportFigure.Key, ReportFigure>();
        alike.values().forEach(together -> ask(List.copyOf(together), knownAt, figures));
        return List.copyOf(figures.values());
    }

    private void ask(List<Asked> together, Instant knownAt, Map<ReportFigure.Key, ReportFigure> figures) {
        var first = together.getFirst();
        var measure = measures.of(first.measure());
        try {
            var windows = together.stream().map(Asked::window).toList();
            var question = new Question(first.measure(), first.variant(), windows, List.of(List.of()), first.only());
            var whole = first.by().isEmpty() ? question : question.by(first.by().toArray(String[]::new));
            var answer = inOneOfItsOwn(Acting.now().asKnownAt(knownAt), () -> measures.ask(whole));
            together.forEach(asked -> keep(asked, measure, answer, figures));
        } catch (CannotBeAsked cannot) {
            for (var asked : together)
                keep(
                        new ReportFigure(
                                asked,
                                List.of(),
                                null,
                                null,
                                null,
                                cannot.getMessage(),
                                measure.title(),
                                measure.unit(),
                                null),
                        figures);
        }
    }

    /** A question that cannot be asked must not undo what is drafted around it. */
    private <T> T inOneOfItsOwn(Acting acting, Supplier<T> something) {
        return acting.call(() -> Objects.requireNonNull(own.execute(status -> something.get())));
    }

    private static void keep(Asked asked, Measure measure, Answer answer, Map<ReportFigure.Key, ReportFigure> figures) {
        var told = new ArrayList<>(answer.of(asked.window(), List.of()));
        if (!asked.by().isEmpty()) told.addAll(answer.of(asked.window(), asked.by()));
        for (var figure : told)
            keep(
                    new ReportFigure(
                            figure.by().isEmpty() ? asked.whole() : asked,
                            figure.groups(),
                            figure.numerator(),
                            figure.denominator(),
                            figure.value(),
                            null,
                            measure.title(),
                            measure.unit(),
                            note(measure)),
                    figures);
    }

    private static void keep(ReportFigure figure, Map<ReportFigure.Key, ReportFigure> figures) {
        figures.putIfAbsent(figure.key(), figure);
    }

    private static @Nullable String note(Measure measure) {
        var sentences = new ArrayList<String>();
        for (var broken : measure.breaks())
            sentences.add("Counted otherwise from %s: %s".formatted(DateWords.full(broken.from()), broken.why()));
        if (measure.caution() != null) sentences.add(measure.caution());
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }
}
