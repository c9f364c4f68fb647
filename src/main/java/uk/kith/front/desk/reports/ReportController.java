package uk.kith.front.desk.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.kith.account.reports.Report;
import uk.kith.account.reports.Reports;
import uk.kith.account.reports.documents.Documents;
import uk.kith.account.reports.files.ReportFormat;
import uk.kith.account.reports.templates.Templates;
import uk.kith.kernel.NotThere;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;

/** One report: on the page, and as a file. Who does not make reports reads the published ones, without small numbers. */
@Controller
@Transactional
@RequestMapping(ReportController.PATH)
@Needs(Right.SEE_FIGURES)
class ReportController {

    static final String PATH = ReportsController.PATH + "/{report}";

    private final Reports reports;
    private final Documents documents;
    private final Templates templates;
    private final Audit audit;

    ReportController(Reports reports, Documents documents, Templates templates, Audit audit) {
        this.reports = reports;
        this.documents = documents;
        this.templates = templates;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable UUID report, Worker worker, Model page) {
        var found = readable(report, worker);
        var makesThem = worker.may(Right.EXPORT);
        page.addAttribute(
                "page",
                new ReportPage(
                        found,
                        documents.of(found, !makesThem),
                        makesThem
                                ? templates
                                        .read(found.template(), found.templateText())
                                        .boxes()
                                : List.of(),
                        makesThem ? reports.narratives(found) : Map.of(),
                        makesThem && found.isDraft() ? reports.checks(found) : List.of(),
                        makesThem,
                        makesThem && worker.may(Right.MANAGE) ? worker.id() : null,
                        makesThem && worker.may(Right.PUBLISH)));
        return "desk/reports/report";
    }

    @GetMapping("/file.{ending}")
    ResponseEntity<byte[]> file(
            @PathVariable UUID report,
            @PathVariable String ending,
            @RequestParam(defaultValue = "public") String version,
            Worker worker) {
        var found = readable(report, worker);
        var format = ReportFormat.ofFile("." + ending).orElseThrow(() -> new NotThere("file"));
        // The whole is for those who make reports; whoever only reads is given what everybody may have.
        var isPublic = !version.equals("whole") || !worker.may(Right.EXPORT);
        audit.did(
                "downloaded",
                "%s as at %s, %s, %s"
                        .formatted(
                                found.title(),
                                found.asAt(),
                                isPublic ? "the public version" : "with small numbers",
                                ending.toUpperCase(Locale.ROOT)),
                null);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-%s%s.%s"
                                        .formatted(found.template(), found.asAt(), isPublic ? "-public" : "", ending))
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(format.bytes(documents.of(found, isPublic)));
    }

    /** A draft is not there for those who do not make reports. */
    private Report readable(UUID id, Worker worker) {
        var found = reports.find(id);
        if (!found.isPublished() && !worker.may(Right.EXPORT)) throw new NotThere("report");
        return found;
    }
}
