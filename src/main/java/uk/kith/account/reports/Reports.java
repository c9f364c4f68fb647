package uk.kith.account.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.reports.templates.Mistake;
import uk.kith.account.reports.templates.Prose;
import uk.kith.account.reports.templates.Templates;
import uk.kith.insight.measures.comparing.LocalSuppression;
import uk.kith.insight.measures.comparing.Suppression;
import uk.kith.kernel.NotThere;
import uk.kith.platform.audit.Audit;

/** Reports from the draft to the publication, and asked again later. */
@Component
@Transactional
public class Reports {

    private static final String REPORT = """
            select r.id, r.template, r.template_text, r.title, r.place, r.as_at, r.known_at, r.drafted_at,
                   w.name as drafted_by, s.signed_at, sw.name as signed_by, p.published_at, pw.name as published_by,
                   p.under, p.hides_none, p.hides_others, p.round_to,
                   b.rebuilt_at, b.asked, b.differs, bw.name as rebuilt_by
              from reports.report r
              left join identity.fact_worker w on w.id = r.worker
              left join reports.sign_off s on s.report = r.id
              left join identity.fact_worker sw on sw.id = s.worker
              left join reports.publication p on p.report = r.id
              left join identity.fact_worker pw on pw.id = p.worker
              left join lateral (select b.rebuilt_at, b.asked, b.differs, b.worker
                                   from reports.rebuilt b
                                  where b.report = r.id
                                  order by b.rebuilt_at desc, b.id desc
                                  limit 1) b on true
              left join identity.fact_worker bw on bw.id = b.worker
            """;

    private final JdbcClient db;
    private final Templates templates;
    private final Drafts drafts;
    private final KeptFigures figures;
    private final KeptBenchmarks benchmarks;
    private final Narratives narratives;
    private final LocalSuppression suppression;
    private final Audit audit;
    private final Clock clock;

    Reports(
            JdbcClient db,
            Templates templates,
            Drafts drafts,
            KeptFigures figures,
            KeptBenchmarks benchmarks,
            Narratives narratives,
            LocalSuppression suppression,
            Audit audit,
            Clock clock) {
        this.db = db;
        this.templates = templates;
        this.drafts = drafts;
        this.figures = figures;
        this.benchmarks = benchmarks;
        this.narratives = narratives;
        this.suppression = suppression;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. @param drafts false for the published ones only */
    public List<Report> all(boolean drafts) {
        return db.sql(REPORT + (drafts ? "" : " where p.published_at is not null")
                        + " order by r.drafted_at desc, r.id desc limit 200")
                .query(Reports::report)
                .list();
    }

    /** @throws NotThere when there is none */
    public Report find(UUID id) {
        return db.sql(REPORT + " where r.id = :id")
                .param("id", id)
                .query(Reports::report)
                .optional()
                .orElseThrow(() -> new NotThere("report"));
    }

    public List<ReportFigure> figures(Report report) {
        return figures.of(report.id());
    }

    /** What others had, or what is aimed at, as it stood when the report was drafted. */
    public List<HeldAgainst> heldAgainst(Report report) {
        return benchmarks.of(report.id());
    }

    /** What was written, by box. */
    public Map<String, Narrative> narratives(Report report) {
        var written = new LinkedHashMap<String, Narrative>();
        narratives.of(report.id()).forEach(narrative -> written.put(narrative.box(), narrative));
        return written;
    }

    /** What is to be seen to before anybody signs the report off, and what is worth a look. */
    public List<Check> checks(Report report) {
        return new Checks(templates, report).of(figures(report), narratives(report));
    }

    /** What is wrong with a text that somebody wants to write. */
    public List<Mistake> mistakes(String box, String text) {
        return templates.written(box, text).mistakes();
    }

    /**
     * Writes a text, and asks the figures that it names.
     *
     * @param text without mistakes; empty to say that there is nothing to say
     */
    public void write(Report report, String box, String text, UUID worker) {
        mustBeDraft(report);
        var written = templates.written(box, text);
        if (!written.mistakes().isEmpty())
            throw new IllegalArgumentException(written.mistakes().getFirst().toString());
        drafts.askMore(report, written.lines().stream().flatMap(Prose::references));
        narratives.write(report.id(), box, text, worker);
        audit.did("wrote in a report", "%s, %s".formatted(report.title(), box), null);
    }

    /** Somebody else than the author stands for what was written. @throws NotReady when it is the author's own */
    public void sign(Report report, String box, UUID worker) {
        mustBeDraft(report);
        var narrative = narratives(report).get(box);
        if (narrative == null) throw NotReady.nothingWritten();
        if (narrative.wasWrittenBy(worker)) throw NotReady.ownText();
        narratives.sign(narrative.id(), worker);
        audit.did("signed a text of a report", "%s, %s".formatted(report.title(), box), null);
    }

    /** @throws NotReady when it is signed off already or something stands in the way */
    public void signOff(Report report, UUID worker) {
        mustBeDraft(report);
        checks(report).stream().filter(Check::stands).findFirst().ifPresent(check -> {
            throw NotReady.somethingStands(check.sentence());
        });
        db.sql("insert into reports.sign_off (report, worker, signed_at) values (:report, :worker, :now)")
                .param("report", report.id())
                .param("worker", worker)
                .param("now", now())
                .update();
        audit.did("signed off a report", named(report), null);
    }

    /** @throws NotReady when it is not signed off, or published already */
    public void publish(Report report, UUID worker) {
        if (report.isDraft()) throw NotReady.notSigned();
        if (report.isPublished()) throw NotReady.publishedAlready();
        var rule = suppression.now();
        db.sql("""
                insert into reports.publication (report, worker, published_at, under, hides_none, hides_others, round_to)
                values (:report, :worker, :now, :under, :none, :others, :to)
                """)
                .param("report", report.id())
                .param("worker", worker)
                .param("now", now())
                .param("under", rule.under())
                .param("none", rule.hidesNone())
                .param("others", rule.hidesOthers())
                .param("to", rule.roundTo())
                .update();
        audit.did("published a report", named(report), null);
    }

    /** Asks every figure again as the record was known then, and notes which came out otherwise. */
    public List<String> rebuild(Report report, UUID worker) {
        var kept = figures(report);
        var rebuilding = new Rebuilding(kept);
        var differs = rebuilding.differs(drafts.again(rebuilding.asked(), report.knownAt()));
        db.sql("""
                insert into reports.rebuilt (report, worker, rebuilt_at, asked, differs)
                values (:report, :worker, :now, :asked, :differs)
                """)
                .param("report", report.id())
                .param("worker", worker)
                .param("now", now())
                .param("asked", kept.size())
                .param("differs", differs.toArray(String[]::new))
                .update();
        audit.did("asked a report again", named(report), null);
        return differs;
    }

    private static void mustBeDraft(Report report) {
        if (!report.isDraft()) throw NotReady.signedAlready();
    }

    private static String named(Report report) {
        return "%s as at %s".formatted(report.title(), report.asAt());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getString("template"),
                row.getString("template_text"),
                row.getString("title"),
                row.getString("place"),
                row.getObject("as_at", LocalDate.class),
                row.getTimestamp("known_at").toInstant(),
                String.valueOf(row.getString("drafted_by")),
                row.getTimestamp("drafted_at").toInstant(),
                signed(row, "signed_by", "signed_at"),
                signed(row, "published_by", "published_at"),
                row.getObject("under") == null
                        ? null
                        : new Suppression(
                                row.getInt("under"),
                                row.getBoolean("hides_none"),
                                row.getBoolean("hides_others"),
                                row.getInt("round_to")),
                row.getTimestamp("rebuilt_at") == null
                        ? null
                        : new Report.Rebuilt(
                                String.valueOf(row.getString("rebuilt_by")),
                                row.getTimestamp("rebuilt_at").toInstant(),
                                row.getInt("asked"),
                                Arrays.asList((String[]) row.getArray("differs").getArray())));
    }

    private static Report.@Nullable Signed signed(ResultSet row, String by, String at) throws SQLException {
        var when = row.getTimestamp(at);
        return when == null ? null : new Report.Signed(String.valueOf(row.getString(by)), when.toInstant());
    }
}
