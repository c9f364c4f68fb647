package uk.kith.front.desk.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.runs.Finding;
import uk.kith.account.returns.runs.ReturnWords.RuleWords;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Listing;
import uk.kith.record.people.Named;

/** The flagged rows of a run, rule by rule and table by table, with the cells to look at. */
public record FindingsPage(
        RunHead head,
        RunAsked asked,
        Listing listing,
        List<Finding> findings,
        Map<String, RuleWords> known,
        Map<UUID, Named> names) {

    /** Flagged rows of one rule in one table. @param table null when the return as a whole is meant */
    public record Group(
            String rule, String severity, @Nullable String table, List<String> columns, List<Finding> rows) {

        public boolean isError() {
            return severity.equals("error");
        }

        /** A name for its place in the page. */
        public String id() {
            return ("rule-" + rule + "-" + (table == null ? "return" : table)).replaceAll("[^A-Za-z0-9-]", "-");
        }
    }

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var finding : findings) {
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last == null
                    || !last.rule().equals(finding.rule())
                    || !String.valueOf(last.table()).equals(String.valueOf(finding.table()))) {
                last = new Group(
                        finding.rule(), finding.severity(), finding.table(), columns(finding), new ArrayList<>());
                groups.add(last);
            }
            last.rows().add(finding);
        }
        return groups;
    }

    private List<String> columns(Finding finding) {
        var columns = head.words().tables().get(String.valueOf(finding.table()));
        return columns == null ? List.of() : columns.subList(1, columns.size());
    }

    public String says(Group group) {
        var words = known.get(group.rule());
        return words == null ? "" : words.says();
    }

    public String advice(Group group) {
        var words = known.get(group.rule());
        return words == null ? "" : words.advice();
    }

    public String name(Finding finding) {
        return ChildrenPage.name(finding.child(), finding.identifier(), names);
    }

    public @Nullable String record(Finding finding) {
        return finding.child() == null || !names.containsKey(finding.child()) ? null : "/children/" + finding.child();
    }

    /** The cell in a column after the identifier's; empty where the row has none there. */
    public String cell(Finding finding, int column) {
        var cells = finding.cells();
        var cell = column + 1 < cells.size() ? cells.get(column + 1) : null;
        return cell == null ? "" : cell;
    }

    public boolean isFlagged(Finding finding, String column) {
        return finding.fields().contains(column);
    }

    /** Where the same rows can be taken away as a file: "csv" or "xlsx". */
    public String export(String kind) {
        return new Address(
                        head.path() + "/findings." + kind,
                        asked.address().only(RunAsked.FILTERS).question())
                .toString();
    }
}
