package uk.kith.front.desk.quality;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.findings.Finding;
import uk.kith.account.returns.findings.Findings.Line;
import uk.kith.front.desk.tomend.FindingWords;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;
import uk.kith.platform.pages.Column;

/** A finding as it is read in a list and taken away. */
public record FindingLine(Line line) {

    static final List<Column> COLUMNS = List.of(
            Column.of("Child").sortedBy("child"),
            Column.of("Rule").sortedBy("rule"),
            Column.of("What is wrong"),
            Column.of("Where"),
            Column.of("To do"),
            Column.of("Since").sortedBy("since"),
            Column.of("Worker").sortedBy("worker"),
            Column.of("Team").sortedBy("team"));

    static final List<String> TITLES = List.of(
            "Return",
            "Year",
            "Rule",
            "Child",
            "What is wrong",
            "How to mend it",
            "Where",
            "Fields",
            "To do",
            "Since",
            "Worker",
            "Team",
            "Explained");

    public Finding finding() {
        return line.finding();
    }

    public String child() {
        return Objects.requireNonNullElse(line.childName(), "The return as a whole");
    }

    /** Where to mend it, or, of a return as a whole, where to explain it. */
    public @Nullable String href() {
        var finding = finding();
        if (finding.child() != null) return "/children/" + finding.child() + "/data-to-mend#finding-" + finding.id();
        return finding.mayBeExplained() ? ExplanationController.ofTheWhole(finding.id()) : null;
    }

    public String where() {
        return FindingWords.where(finding());
    }

    public String fields() {
        return FindingWords.fields(finding());
    }

    public String toDo() {
        return FindingWords.toDo(finding().severity());
    }

    public String since() {
        return DateWords.full(London.dayOf(finding().since()));
    }

    public String worker() {
        if (line.worker() != null) return line.worker();
        return finding().child() == null ? "" : "Nobody is allocated";
    }

    public String team() {
        return Objects.requireNonNullElse(line.team(), "");
    }

    /** Its cells, in the order of the titles. */
    List<String> cells() {
        var finding = finding();
        var explained = finding.explained();
        return List.of(
                finding.of().of().title(),
                finding.of().year().label(),
                finding.rule(),
                child(),
                finding.says(),
                finding.advice(),
                where(),
                String.join(" ", finding.fields()),
                toDo(),
                since(),
                worker(),
                team(),
                explained == null ? "" : explained.reason());
    }
}
