package uk.kith.front.desk.quality;

import java.util.List;
import uk.kith.account.returns.findings.Findings.OfGroup;

/**
 * What there is to mend for each worker, or for each team.
 *
 * @param filter by which a list is narrowed to one of them: "team"
 */
public record GroupsFoundPage(QualityHead head, String filter, List<OfGroup> lines) {

    public boolean isOfTeams() {
        return filter.equals("team");
    }

    public int most() {
        return lines.stream()
                .mapToInt(line -> line.errors() + line.queries())
                .max()
                .orElse(0);
    }

    /** Where their findings are shown one by one. */
    public String href(OfGroup line) {
        return line.id() == null ? "" : head.asked().findings(filter, line.id());
    }
}
