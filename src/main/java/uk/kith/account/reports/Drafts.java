package uk.kith.account.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.reports.templates.Asked;
import uk.kith.account.reports.templates.Reference;
import uk.kith.account.reports.templates.Templates;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.comparing.Benchmark;
import uk.kith.insight.measures.comparing.Benchmarks;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.authority.Authority;
import uk.kith.platform.authority.Setting;
import uk.kith.platform.database.Acting;

/** Drafts reports: fixes the moment, asks every figure of the template as known then, and keeps the answers. */
@Component
@Transactional
public class Drafts {

    private final JdbcClient db;
    private final Templates templates;
    private final Measures measures;
    private final Asking asking;
    private final KeptFigures kept;
    private final Benchmarks benchmarks;
    private final KeptBenchmarks heldAgainst;
    private final Authority authority;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate own;

    Drafts(
            JdbcClient db,
            Templates templates,
            Measures measures,
            Asking asking,
            KeptFigures kept,
            Benchmarks benchmarks,
            KeptBenchmarks heldAgainst,
            Authority authority,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.templates = templates;
        this.measures = measures;
        this.asking = asking;
        this.kept = kept;
        this.benchmarks = benchmarks;
        this.heldAgainst = heldAgainst;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Drafts a report.
     *
     * @param asAt the day it tells of
     * @param knownAt the moment as known at which the record is asked; null for now
     * @throws CannotBeAsked when that day had not come by then
     * @throws uk.kith.account.reports.templates.TemplateRefused when there is no such template
     */
    public UUID draft(String name, LocalDate asAt, @Nullable Instant knownAt, UUID worker) {
        var template = templates.of(name);
        var moment = settled(knownAt == null ? moment("select clock_timestamp()") : knownAt);
        mustHaveCome(asAt, knownAt == null ? London.today(clock) : London.dayOf(moment.minus(1, ChronoUnit.MICROS)));
        var id = db.sql("""
                insert into reports.report (template, template_text, title, place, as_at, known_at, worker, drafted_at)
                values (:template, :text, :title, :place, :asAt, :knownAt, :worker, :now)
                returning id
                """)
                .param("template", name)
                .param("text", template.text())
                .param("title", template.title())
                .param("place", authority.get(Setting.NAME).orElse("The authority"))
                .param("asAt", asAt)
                .param("knownAt", moment.atOffset(ZoneOffset.UTC))
                .param("worker", worker)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        keep(id, template.references().toList(), asAt, moment);
        audit.did("drafted a report", "%s as at %s".formatted(template.title(), asAt), null);
        return id;
    }

    /** Asks what references tell and the report has not kept yet, as known at its own moment. */
    void askMore(Report report, Stream<Reference> references) {
        keep(report.id(), references.toList(), report.asAt(), report.knownAt());
    }

    private void keep(UUID report, List<Reference> references, LocalDate asAt, Instant knownAt) {
        kept.keep(report, asked(references.stream(), asAt, knownAt));
        for (var reference : references)
            if (reference.says() == Reference.Says.BESIDE)
                beside(reference, asAt, knownAt).forEach(held -> heldAgainst.keep(report, held));
    }

    /** What others had, or what is aimed at, as it was loaded by then. */
    private List<HeldAgainst> beside(Reference reference, LocalDate asAt, Instant knownAt) {
        var measure = measures.of(reference.measure());
        var window = reference.asked(measure, asAt).getFirst().window();
        var beside = Acting.now()
                .asKnownAt(knownAt)
                .call(() -> Objects.requireNonNull(own.execute(status -> benchmarks.beside(measure, window))));
        return beside.like().stream()
                .filter(benchmark -> benchmark.kind() != Benchmark.Kind.OWN)
                .map(benchmark -> new HeldAgainst(measure.id(), window, benchmark))
                .toList();
    }

    /** Asks the same again as known at that moment. */
    List<ReportFigure> again(Collection<Asked> asked, Instant knownAt) {
        return asking.ask(asked, knownAt);
    }

    private List<ReportFigure> asked(Stream<Reference> references, LocalDate asAt, Instant knownAt) {
        return again(
                references
                        .flatMap(one -> one.asked(measures.of(one.measure()), asAt).stream())
                        .toList(),
                knownAt);
    }

    /** The moment, or an earlier one before whatever was still being written then. */
    private Instant settled(Instant moment) {
        return Acting.now()
                .asKnownAt(moment)
                .call(() -> Objects.requireNonNull(own.execute(status -> moment("select kith.known_at()"))));
    }

    private Instant moment(String sql) {
        return db.sql(sql)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static void mustHaveCome(LocalDate asAt, LocalDate last) {
        if (asAt.isAfter(last))
            throw new CannotBeAsked("%s had not come when the record is asked: ask about a day up to %s."
                    .formatted(DateWords.full(asAt), DateWords.full(last)));
    }
}
