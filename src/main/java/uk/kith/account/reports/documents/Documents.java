package uk.kith.account.reports.documents;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.reports.Report;
import uk.kith.account.reports.Reports;
import uk.kith.account.reports.templates.Templates;
import uk.kith.account.reports.withholding.SmallNumbers;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.comparing.LocalSuppression;
import uk.kith.insight.measures.comparing.Suppression;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;

/** Makes reports ready to be read: for those who work here, or for everybody, with small numbers left out. */
@Component
@Transactional
public class Documents {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final Reports reports;
    private final Templates templates;
    private final Measures measures;
    private final LocalSuppression local;

    Documents(Reports reports, Templates templates, Measures measures, LocalSuppression local) {
        this.reports = reports;
        this.templates = templates;
        this.measures = measures;
        this.local = local;
    }

    /** @param isPublic with small numbers left out */
    public Document of(Report report, boolean isPublic) {
        var template = templates.read(report.template(), report.templateText());
        var kept = reports.figures(report);
        var suppression = suppression(report);
        var small = isPublic ? new SmallNumbers(measures, suppression, kept, template.parts()) : null;
        var figures = new Figures(measures, report.asAt(), kept, small, reports.heldAgainst(report));
        var sources = new Sources();
        var common = "%s, as at %s, as known on %s."
                .formatted(report.place(), DateWords.full(report.asAt()), moment(report.knownAt()));
        var parts = new Composing(
                        templates,
                        new Sentences(report, figures, sources),
                        new Tables(figures, sources, common),
                        reports.narratives(report))
                .of(template.blocks());
        return new Document(
                report.title(),
                report.place(),
                standing(report, isPublic ? suppression : null),
                isPublic,
                parts,
                sources.grid(report, figures, common));
    }

    /** What was published keeps the rule under which it was published. */
    private Suppression suppression(Report report) {
        var kept = report.publishedUnder();
        if (kept != null) return kept;
        var published = report.published();
        return published == null ? local.now() : local.at(published.at());
    }

    /** @param suppression how small numbers were left out; null where they were not */
    private static String standing(Report report, @Nullable Suppression suppression) {
        return "%s. Figures as at %s, as the record was known on %s.%s"
                .formatted(
                        report.state(),
                        DateWords.full(report.asAt()),
                        moment(report.knownAt()),
                        suppression != null
                                ? " " + suppression.inWords()
                                : " For those who work here only: small numbers are shown.");
    }

    private static String moment(Instant moment) {
        return DateWords.full(London.dayOf(moment)) + " at " + TIME.format(LocalTime.ofInstant(moment, London.ZONE));
    }
}
