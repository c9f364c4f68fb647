package uk.kith.front.desk.returns;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.kith.account.returns.runs.Finding;
import uk.kith.account.returns.runs.NationalReturns;
import uk.kith.account.returns.runs.ReturnWords.RuleWords;
import uk.kith.account.returns.runs.RunFindings;
import uk.kith.account.returns.runs.Runs;
import uk.kith.front.desk.Sheet;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Address;

/** Takes the findings of a run out of Kith as they are shown: a line for each flagged row, with the columns of ./kith check. */
@Controller
@Transactional
@RequestMapping(RunController.PATH + "/{run}")
@Needs(Right.LOAD_AND_PRODUCE)
class FindingsFileController {

    private static final List<String> TITLES =
            List.of("rule", "severity", "finding", "table", "row", "child", "fields", "message");

    private final Runs runs;
    private final RunFindings findings;
    private final NationalReturns returns;
    private final Audit audit;

    FindingsFileController(Runs runs, RunFindings findings, NationalReturns returns, Audit audit) {
        this.runs = runs;
        this.findings = findings;
        this.returns = returns;
        this.audit = audit;
    }

    @GetMapping("/findings.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID run, HttpServletRequest request) {
        return file(
                run,
                "csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                sheet(run, request).csv());
    }

    @GetMapping("/findings.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID run, HttpServletRequest request) throws IOException {
        return file(run, "xlsx", Sheet.XLSX, sheet(run, request).xlsx("Findings"));
    }

    private Sheet sheet(UUID id, HttpServletRequest request) {
        var run = runs.find(id);
        var words = returns.named(run.returnName());
        var rules = returns.rules(run.returnName(), run.year());
        var found = findings.all(id, new RunAsked(Address.of(request), words).filter());
        var title = words.title() + ", " + run.year().label();
        audit.shown(
                found.stream().map(Finding::child).filter(Objects::nonNull).toList(),
                "findings of the return " + title + ", taken out as a file");
        audit.did(
                "exported",
                "findings of the return " + title,
                Address.of(request).toString());
        return new Sheet(
                TITLES, found.stream().map(finding -> cells(finding, rules)).toList());
    }

    private static List<String> cells(Finding finding, Map<String, RuleWords> rules) {
        var words = rules.get(finding.rule());
        var cells = new ArrayList<String>();
        cells.add(finding.rule());
        cells.add(finding.severity());
        cells.add(Integer.toString(finding.finding()));
        cells.add(Objects.requireNonNullElse(finding.table(), ""));
        cells.add(finding.number() == 0 ? "" : Integer.toString(finding.number()));
        cells.add(Objects.requireNonNullElse(finding.identifier(), ""));
        cells.add(String.join(" ", finding.fields()));
        cells.add(words == null ? "" : words.says() + " " + words.advice());
        return cells;
    }

    private ResponseEntity<byte[]> file(UUID id, String ending, MediaType kind, byte[] content) {
        var run = runs.find(id);
        return ResponseEntity.ok()
                .contentType(kind)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-%s-findings.%s"
                                        .formatted(run.returnName(), run.year().label(), ending))
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
