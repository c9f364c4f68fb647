package uk.kith.account.returns.live;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.producing.ProducedReturns;
import uk.kith.account.returns.rules.Flagged;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.rules.CareLine;
import uk.kith.account.returns.ssda903.rules.CareReturn;
import uk.kith.account.returns.ssda903.rules.CareReturns;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.audit.Touched;

/** The looked-after return of the live record. */
@Component
class LiveCare implements LiveReturn {

    private final ProducedReturns returns;
    private final RecordLists lists;
    private final Touched touched;
    private final Map<CollectionYear, RecordRows<Row>> rows = new ConcurrentHashMap<>();

    LiveCare(ProducedReturns returns, RecordLists lists, Touched touched) {
        this.returns = returns;
        this.lists = lists;
        this.touched = touched;
    }

    @Override
    public String name() {
        return "ssda903";
    }

    @Override
    public List<Found> find(CollectionYear year, @Nullable Set<UUID> children) {
        var now = now(year);
        var last = now(year.previous());
        var whole = CareReturns.of(now, last, lists.terms(year, false, now, last));
        var rules = CareRules.BOOK.inForce(year.ending());
        var found = new ArrayList<Found>();
        for (var outcome : children == null ? CareRules.ask(whole, rules) : CareRules.ask(whole, ids(children), rules))
            for (var flagged : outcome.flagged()) found.add(found(outcome.rule(), flagged));
        return found;
    }

    @Override
    public boolean followsTheDay() {
        return false;
    }

    @Override
    public Set<String> rulesAcross(CollectionYear year) {
        return CareRules.BOOK.inForce(year.ending()).stream()
                .filter(rule -> rule.scope() == Rule.Scope.RETURN)
                .map(Rule::code)
                .collect(toSet());
    }

    private Return now(CollectionYear year) {
        var remembered = rows.computeIfAbsent(
                year, none -> new RecordRows<>(touched, children -> rows(returns.forRules(year, children))));
        return Return.of(year, Table.of(year), remembered.now());
    }

    private static List<Row> rows(Return whole) {
        return whole.present().stream()
                .flatMap(table -> whole.rows(table).stream())
                .toList();
    }

    /** As the rules have them, who read every cell in capitals. */
    private static Set<String> ids(Set<UUID> children) {
        return children.stream()
                .map(child -> child.toString().toUpperCase(Locale.ROOT))
                .collect(toSet());
    }

    private static Found found(Rule<CareReturn> rule, Flagged flagged) {
        if (!(flagged.line() instanceof CareLine row))
            return new Found(rule.code(), rule.severity().word(), null, null, "", List.of());
        return new Found(
                rule.code(),
                rule.severity().word(),
                UUID.fromString(String.valueOf(row.childId().text())),
                row.table().title(),
                RowKey.of(row),
                List.of(flagged.fields().split(" ")));
    }
}
