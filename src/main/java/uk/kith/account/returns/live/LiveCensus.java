package uk.kith.account.returns.live;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.rules.Census;
import uk.kith.account.returns.cin.rules.CensusLine;
import uk.kith.account.returns.cin.rules.CensusRules;
import uk.kith.account.returns.producing.ProducedCensuses;
import uk.kith.account.returns.rules.Flagged;
import uk.kith.account.returns.rules.Rule;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.London;
import uk.kith.platform.audit.Touched;

/**
 * The children-in-need census of the live record. While the year runs it refers to today: rules that count how long something
 * has waited would otherwise complain of an assessment on the day it began.
 */
@Component
class LiveCensus implements LiveReturn {

    /** Rules on the form of a child's identifier: here children go by their key, so these are asked of the census when made. */
    private static final Set<String> OF_THE_IDENTIFIER = Set.of("1570", "1580");

    private final ProducedCensuses censuses;
    private final Touched touched;
    private final Clock clock;
    private final Map<CollectionYear, RecordRows<CinRow>> rows = new ConcurrentHashMap<>();

    LiveCensus(ProducedCensuses censuses, Touched touched, Clock clock) {
        this.censuses = censuses;
        this.touched = touched;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cin";
    }

    @Override
    public List<Found> find(CollectionYear year, @Nullable Set<UUID> children) {
        var whole = Census.of(now(year));
        var rules = CensusRules.BOOK.inForce(year.ending()).stream()
                .filter(rule -> !OF_THE_IDENTIFIER.contains(rule.code()))
                .toList();
        var found = new ArrayList<Found>();
        for (var outcome :
                children == null ? CensusRules.ask(whole, rules) : CensusRules.ask(whole, ids(children), rules))
            for (var flagged : outcome.flagged()) found.add(found(outcome.rule(), flagged));
        return found;
    }

    @Override
    public boolean followsTheDay() {
        return true;
    }

    @Override
    public Set<String> rulesAcross(CollectionYear year) {
        return CensusRules.BOOK.inForce(year.ending()).stream()
                .filter(rule -> rule.scope() == Rule.Scope.RETURN)
                .map(Rule::code)
                .collect(toSet());
    }

    private CinMessage now(CollectionYear year) {
        var remembered = rows.computeIfAbsent(
                year, none -> new RecordRows<>(touched, children -> censuses.forRules(year, children)));
        var all = new ArrayList<CinRow>(remembered.now());
        var today = London.today(clock);
        all.add(referringTo(year.covers(today) ? today : year.lastDay(), censuses.header(year, clock.instant())));
        return CinMessage.of(year, all, List.of());
    }

    private static CinRow referringTo(LocalDate day, CinRow header) {
        var cells = header.cells().clone();
        cells[CinTable.HEADER.indexOf("ReferenceDate")] = day.toString();
        return new CinRow(CinTable.HEADER, header.number(), cells);
    }

    private static Set<String> ids(Set<UUID> children) {
        return children.stream().map(UUID::toString).collect(toSet());
    }

    private static Found found(Rule<Census> rule, Flagged flagged) {
        if (!(flagged.line() instanceof CensusLine row))
            return new Found(rule.code(), rule.severity().word(), null, null, "", List.of());
        var fields = List.of(flagged.fields().split(" "));
        if (row.childId().isBlank())
            return new Found(
                    rule.code(), rule.severity().word(), null, row.table().title(), "", fields);
        return new Found(
                rule.code(),
                rule.severity().word(),
                UUID.fromString(String.valueOf(row.childId().text())),
                row.table().title(),
                RowKey.of(row),
                fields);
    }
}
