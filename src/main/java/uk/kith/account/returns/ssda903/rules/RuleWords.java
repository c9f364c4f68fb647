package uk.kith.account.returns.ssda903.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Flags;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.rules.Severity;
import uk.kith.account.returns.ssda903.Table;

/** The words in which a rule of the looked-after return is declared: code, wording, fields, years, and the rows it flags. */
final class RuleWords {

    /** The oldest rules held are those of the return for 2022/23. */
    static final int OLDEST = 2023;

    private final String code;
    private String says = "";
    private String advice = "";
    private List<String> fields = List.of();
    private int from = OLDEST;
    private @Nullable Integer until;
    private final Set<Table> reads = EnumSet.noneOf(Table.class);
    private final Set<Table> readsLastYear = EnumSet.noneOf(Table.class);
    private @Nullable Predicate<CareReturn> and;
    private String orElse = "";

    private RuleWords(String code) {
        this.code = code;
    }

    static RuleWords rule(String code) {
        return new RuleWords(code);
    }

    /** What is wrong, and how to mend it: two plain sentences. */
    RuleWords says(String wrong, String advice) {
        this.says = wrong;
        this.advice = advice;
        return this;
    }

    RuleWords fields(Column... columns) {
        fields = Arrays.stream(columns).map(Column::name).toList();
        return this;
    }

    /** In force from the rules of this collection year on: 2027 is the year ending 31 March 2027. */
    RuleWords from(int year) {
        from = year;
        return this;
    }

    /** In force for the last time in this collection year, when a later form took its place. */
    RuleWords until(int year) {
        until = year;
        return this;
    }

    /** Tables without which it is not asked, beside the one whose rows it flags. */
    RuleWords reads(Table... tables) {
        reads.addAll(List.of(tables));
        return this;
    }

    /** Tables of last year without which it is not asked. */
    RuleWords readsLastYear(Table... tables) {
        readsLastYear.addAll(List.of(tables));
        return this;
    }

    RuleWords needsProviders() {
        return needs(all -> all.terms().providers() != null, "it needs the lists of providers");
    }

    RuleWords needsPostcodes() {
        return needs(all -> all.terms().postcodes() != null, "it needs the postcode directory");
    }

    /** Reads what is worked out from postcodes: PL_LA, PL_LOCATION or PL_DISTANCE. */
    RuleWords needsPlaces() {
        return needs(all -> all.terms().knowsPlaces(), "it needs the postcode directory");
    }

    RuleWords needsAuthority() {
        return needs(all -> all.terms().authority() != null, "it needs the authority's own code");
    }

    /** Any other thing without which it is not asked; {@code orElse} ends the sentence "Rule x was not asked: ". */
    RuleWords needs(Predicate<CareReturn> condition, String orElse) {
        var before = and;
        and = before == null ? condition : all -> before.test(all) && condition.test(all);
        this.orElse = this.orElse.isEmpty() ? orElse : this.orElse + " and " + orElse.replace("it needs ", "");
        return this;
    }

    @FunctionalInterface
    interface OneRow {
        boolean isWrong(CareLine row, Terms year);
    }

    @FunctionalInterface
    interface TwoRows {
        boolean areWrong(CareLine one, CareLine other, Terms year);
    }

    @FunctionalInterface
    interface OneChild {
        void look(CareChild child, Terms year, Flags flags);
    }

    @FunctionalInterface
    interface OneRowOf {
        boolean isWrong(CareLine row, CareReturn all);
    }

    @FunctionalInterface
    interface OneChildOf {
        void look(CareChild child, CareReturn all, Flags flags);
    }

    /** Flags each row of a table that is so, by itself. */
    Rule<CareReturn> flagsEach(Table table, OneRow wrong) {
        reads.add(table);
        return rule(Rule.Scope.CHILD, (all, flags) -> {
            var year = all.terms();
            for (var row : all.rows(table)) if (wrong.isWrong(row, year)) flags.only(row);
        });
    }

    /** The same, where it matters which tables the return has. */
    Rule<CareReturn> flagsEachOf(Table table, OneRowOf wrong) {
        reads.add(table);
        return rule(Rule.Scope.CHILD, (all, flags) -> {
            for (var row : all.rows(table)) if (wrong.isWrong(row, all)) flags.only(row);
        });
    }

    /** Flags each row that is so, by itself, of those of the tables that the return has. */
    Rule<CareReturn> flagsEachOfAny(List<Table> tables, OneRow wrong) {
        return rule(Rule.Scope.CHILD, (all, flags) -> {
            var year = all.terms();
            for (var table : tables) for (var row : all.rows(table)) if (wrong.isWrong(row, year)) flags.only(row);
        });
    }

    /** Flags each row of a table that is so together with any row of another table of the same child. */
    Rule<CareReturn> flagsEachWith(Table table, Table other, TwoRows wrong) {
        reads.add(other);
        return flagsEach(table, (row, year) -> {
            for (var there : row.child().rows(other)) if (wrong.areWrong(row, there, year)) return true;
            return false;
        });
    }

    /** The same, where a child without a row of the other table is asked about a row of blanks. */
    Rule<CareReturn> flagsEachWithOrWithout(Table table, Table other, TwoRows wrong) {
        reads.add(other);
        return flagsEach(table, (row, year) -> {
            for (var there : row.child().rowsOrNone(other)) if (wrong.areWrong(row, there, year)) return true;
            return false;
        });
    }

    /**
     * Flags each row of a table that is so beside a row of another table of the same child, together with all such rows; a
     * child without a row of the other table is asked about a row of blanks.
     */
    Rule<CareReturn> flagsEachBeside(Table table, Table other, TwoRows wrong) {
        reads.add(table);
        reads.add(other);
        return rule(Rule.Scope.CHILD, (all, flags) -> {
            var year = all.terms();
            for (var row : all.rows(table)) {
                var found = new ArrayList<CareLine>();
                for (var there : row.child().rowsOrNone(other)) if (wrong.areWrong(row, there, year)) found.add(there);
                if (found.isEmpty()) continue;
                found.removeIf(there -> !there.isThere());
                found.addFirst(row);
                flags.together(found);
            }
        });
    }

    /** The same with the rows of last year, for children who were in that table last year. */
    Rule<CareReturn> flagsEachWithLastYear(Table table, Table other, TwoRows wrong) {
        readsLastYear.add(other);
        return flagsEach(table, (row, year) -> {
            for (var there : row.child().lastYear(other)) if (wrong.areWrong(row, there, year)) return true;
            return false;
        });
    }

    /** Flags both rows of every pair, of two tables and the same child, that is so. */
    Rule<CareReturn> flagsBoth(Table table, Table other, TwoRows wrong) {
        return reads(table, other).flagsChildren((child, year, flags) -> {
            for (var one : child.rows(table))
                for (var two : child.rows(other)) if (wrong.areWrong(one, two, year)) flags.together(one, two);
        });
    }

    /** Looks at each child who has an identifier. The tables it reads must be named by {@link #reads}. */
    Rule<CareReturn> flagsChildren(OneChild look) {
        return rule(Rule.Scope.CHILD, (all, flags) -> {
            var year = all.terms();
            for (var child : all.children()) look.look(child, year, flags);
        });
    }

    /** The same, where it matters which tables the return has. */
    Rule<CareReturn> flagsChildrenOf(OneChildOf look) {
        return rule(Rule.Scope.CHILD, (all, flags) -> {
            for (var child : all.children()) look.look(child, all, flags);
        });
    }

    /** Looks at the whole return, across children. */
    Rule<CareReturn> flagsAcross(BiConsumer<CareReturn, Flags> look) {
        return rule(Rule.Scope.RETURN, look);
    }

    private Rule<CareReturn> rule(Rule.Scope scope, BiConsumer<CareReturn, Flags> body) {
        if (says.isEmpty() || advice.isEmpty() || fields.isEmpty())
            throw new IllegalStateException("Rule " + code + " lacks its wording or its fields.");
        return new Rule<>(code, says, advice, Severity.ERROR, fields, from, until, scope, this::cannotAsk, body);
    }

    private @Nullable String cannotAsk(CareReturn all) {
        var missing = Stream.concat(
                        reads.stream().filter(table -> !all.has(table)).map(Table::title),
                        readsLastYear.stream()
                                .filter(table -> !all.hasLastYear(table))
                                .map(table -> table.title() + " of last year"))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) return "it needs " + missing;
        return and == null || and.test(all) ? null : orElse;
    }
}
