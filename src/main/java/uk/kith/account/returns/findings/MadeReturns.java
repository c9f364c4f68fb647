package uk.kith.account.returns.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.rules.Census;
import uk.kith.account.returns.cin.rules.CensusRules;
import uk.kith.account.returns.findings.CheckedReturn.Explained;
import uk.kith.account.returns.live.RecordLists;
import uk.kith.account.returns.live.RowKey;
import uk.kith.account.returns.producing.ProducedReturns;
import uk.kith.account.returns.rules.Line;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.rules.Severity;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.rules.CareReturns;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.kernel.CollectionYear;

/** Asks the national rules of returns that were made from the record, held against the lists that are loaded. */
@Component
@Transactional
public class MadeReturns {

    private final ProducedReturns returns;
    private final RecordLists lists;
    private final Explanations explanations;

    MadeReturns(ProducedReturns returns, RecordLists lists, Explanations explanations) {
        this.returns = returns;
        this.lists = lists;
        this.explanations = explanations;
    }

    /** Checks a looked-after return; rows are counted as they stand in its CSV files. */
    public CheckedReturn check(Return made) {
        var year = made.year();
        var last = returns.beside(year.previous());
        var whole = CareReturns.of(made, last, lists.terms(year, false, made, last));
        var places = places(made);
        return checked(
                new ReturnOfYear(NationalReturn.SSDA903, year),
                CareRules.ask(whole, CareRules.BOOK.inForce(year.ending())),
                line -> places.getOrDefault((Table) line.table(), Map.of()).get(line.number()));
    }

    /** Checks a census; rows are counted as they stand in the message. */
    public CheckedReturn check(CinMessage made) {
        CollectionYear year = made.year();
        return checked(
                new ReturnOfYear(NationalReturn.CIN, year),
                CensusRules.ask(Census.of(made), CensusRules.BOOK.inForce(year.ending())),
                Line::number);
    }

    /** By which a finding is known from the record to the return. */
    private record Known(
            String rule, @Nullable String child, @Nullable String table, String row) {}

    private CheckedReturn checked(
            ReturnOfYear of, List<? extends Outcome<?>> outcomes, Function<Line, @Nullable Integer> place) {
        Map<Known, Explanations.Told> reasons = new HashMap<>();
        for (var told : explanations.of(of))
            reasons.put(new Known(told.rule(), inCapitals(told.childId()), told.table(), told.row()), told);
        int[] counted = new int[Severity.values().length];
        int rules = 0;
        var explained = new ArrayList<Explained>();
        for (var outcome : outcomes) {
            if (!outcome.flagged().isEmpty()) rules++;
            counted[outcome.rule().severity().ordinal()] += outcome.flagged().size();
            for (var flagged : outcome.flagged()) {
                var line = flagged.line();
                var known = known(outcome.rule().code(), line);
                var told = reasons.remove(known);
                if (told != null)
                    explained.add(new Explained(
                            told.rule(),
                            told.childId(),
                            told.table(),
                            line == null || !line.isThere() ? null : place.apply(line),
                            told.reason()));
            }
        }
        return new CheckedReturn(
                of.of().book(),
                of.year(),
                rules,
                counted[Severity.ERROR.ordinal()],
                counted[Severity.QUERY.ordinal()],
                explained);
    }

    private static Known known(String rule, @Nullable Line line) {
        return line == null || line.childId().isBlank()
                ? new Known(rule, null, line == null ? null : line.table().title(), "")
                : new Known(
                        rule, inCapitals(line.childId().text()), line.table().title(), RowKey.of(line));
    }

    /** Rules of the looked-after return read every cell in capitals. */
    private static @Nullable String inCapitals(@Nullable String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** Where the rows stand in the files, which have them in another order than they were made in. */
    private static Map<Table, Map<Integer, Integer>> places(Return made) {
        Map<Table, Map<Integer, Integer>> places = new EnumMap<>(Table.class);
        for (var table : made.present()) {
            Map<Integer, Integer> own = new HashMap<>();
            made.rows(table).stream().sorted(table.order()).forEach(row -> own.put(row.number(), own.size() + 1));
            places.put(table, own);
        }
        return places;
    }
}
