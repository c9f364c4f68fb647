package uk.kith.account.returns.live;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.producing.ProducedReturns;
import uk.kith.account.returns.rules.Flagged;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.rules.CareLine;
import uk.kith.account.returns.ssda903.rules.CareReturn;
import uk.kith.account.returns.ssda903.rules.CareReturns;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.kernel.CollectionYear;

/** The looked-after return of the live record. */
@Component
class LiveCare implements LiveReturn {

    private final ProducedReturns returns;
    private final RecordLists lists;

    LiveCare(ProducedReturns returns, RecordLists lists) {
        this.returns = returns;
        this.lists = lists;
    }

    @Override
    public String name() {
        return "ssda903";
    }

    @Override
    public List<Found> find(CollectionYear year, Rule.Scope scope, @Nullable Set<UUID> children) {
        var now = returns.forRules(year, children);
        var last = returns.forRules(year.previous(), children);
        var whole = CareReturns.of(now, last, lists.terms(year, false, now, last));
        var rules = CareRules.BOOK.inForce(year.ending()).stream()
                .filter(rule -> rule.scope() == scope)
                .toList();
        var found = new ArrayList<Found>();
        for (var outcome : CareRules.ask(whole, rules))
            for (var flagged : outcome.flagged()) found.add(found(outcome.rule(), flagged));
        return found;
    }

    @Override
    public Set<String> rulesAcross(CollectionYear year) {
        return CareRules.BOOK.inForce(year.ending()).stream()
                .filter(rule -> rule.scope() == Rule.Scope.RETURN)
                .map(Rule::code)
                .collect(toSet());
    }

    private static Found found(Rule<CareReturn> rule, Flagged flagged) {
        var line = flagged.line();
        if (line == null || !(line instanceof CareLine row))
            return new Found(rule.code(), rule.severity().word(), null, null, "", List.of());
        return new Found(
                rule.code(),
                rule.severity().word(),
                UUID.fromString(String.valueOf(line.childId().text())),
                line.table().title(),
                key(row),
                List.of(flagged.fields().split(" ")));
    }

    /** The day that places the row in time, with its place among the child's rows of that day where there are several. */
    private static String key(CareLine row) {
        if (!row.isThere()) return "";
        var table = (Table) row.table();
        var day = row.cell(table.orderedBy());
        int place = 1;
        for (var other : row.child().rows(table)) {
            if (other == row) break;
            if (other.cell(table.orderedBy()).isSameTextAs(day)) place++;
        }
        return (day.isBlank() ? "" : day.text()) + (place == 1 ? "" : " (" + place + ")");
    }
}
