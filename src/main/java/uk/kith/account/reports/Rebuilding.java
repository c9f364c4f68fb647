package uk.kith.account.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.account.reports.templates.Asked;

/** Holds the figures of a report against the same asked again. */
final class Rebuilding {

    private final List<ReportFigure> kept;

    Rebuilding(List<ReportFigure> kept) {
        this.kept = kept;
    }

    Set<Asked> asked() {
        return kept.stream().map(ReportFigure::asked).collect(Collectors.toSet());
    }

    /** Which came out otherwise, in words; empty when all are the same to the digit. */
    List<String> differs(List<ReportFigure> again) {
        var found = new HashMap<ReportFigure.Key, ReportFigure>();
        again.forEach(figure -> found.put(figure.key(), figure));
        var differs = new ArrayList<String>();
        var known = new HashSet<ReportFigure.Key>();
        for (var figure : kept) {
            known.add(figure.key());
            var other = found.get(figure.key());
            if (other == null || !figure.tellsAs(other)) differs.add(named(figure));
        }
        again.stream().filter(figure -> !known.contains(figure.key())).forEach(figure -> differs.add(named(figure)));
        return List.copyOf(differs);
    }

    private static String named(ReportFigure figure) {
        var groups = figure.groups().isEmpty() ? "" : ", " + String.join(", ", figure.groups());
        return figure.title() + groups + ", " + PeriodWords.of(figure.asked().window());
    }
}
