package uk.kith.account.returns.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.rules.Severity;
import uk.kith.kernel.CollectionYear;

/**
 * A national rule as people read it: what is wrong, how to mend it, which fields it looks at and in which years.
 *
 * @param tables the tables of the return that the fields stand in
 */
public record NationalRule(NationalReturn of, Rule<?> rule, List<String> tables) {

    private static final List<NationalRule> ALL = Arrays.stream(NationalReturn.values())
            .flatMap(NationalRule::inOrder)
            .toList();

    /** Every rule that is held, return by return, by code; one that changed stands there for each of its forms. */
    public static List<NationalRule> all() {
        return ALL;
    }

    private static Stream<NationalRule> inOrder(NationalReturn of) {
        return of.book().all().stream()
                .sorted(Comparator.<Rule<?>, String>comparing(rule -> inOrder(rule.code()))
                        .thenComparing(Rule::from))
                .map(rule -> new NationalRule(of, rule, tables(of, rule)));
    }

    public String code() {
        return rule.code();
    }

    public String says() {
        return rule.says();
    }

    public String advice() {
        return rule.advice();
    }

    /** The fields by the names that the return gives them. */
    public List<String> fields() {
        return rule.fields().stream().map(NationalRule::column).toList();
    }

    /** The same in plain words. */
    public String fieldsInWords() {
        return fields().stream().map(FieldWords::of).distinct().collect(Collectors.joining(", "));
    }

    public String tablesInWords() {
        return tables.stream().map(table -> TableWords.of(of, table)).collect(Collectors.joining(", "));
    }

    public boolean isQuery() {
        return rule.severity() == Severity.QUERY;
    }

    /** "2022-23 to 2024-25", "from 2025-26", "all years held". */
    public String years() {
        var from = new CollectionYear(rule.from()).label();
        var until = rule.until();
        boolean isOld = rule.from() <= of.book().oldest();
        if (until != null) return (isOld ? "until " : from + " to ") + new CollectionYear(until).label();
        return isOld ? "all years" : "from " + from;
    }

    public boolean isInForce(CollectionYear year) {
        return rule.isInForce(of.book().nearest(year.ending()));
    }

    /** Whether all these words stand in what is told of it, in whatever letter case. */
    public boolean tells(String words) {
        var told = String.join(
                        " ",
                        code(),
                        says(),
                        advice(),
                        String.join(" ", fields()),
                        fieldsInWords(),
                        tablesInWords(),
                        String.join(" ", tables))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(told::contains);
    }

    /** Numbers by their size, and words after them. */
    private static String inOrder(String code) {
        var digits = code.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? code : "0".repeat(Math.max(0, 6 - digits.length())) + code;
    }

    /** Where the return does not say the table with the field: those that alone have some field, or else the first that has most. */
    private static List<String> tables(NationalReturn of, Rule<?> rule) {
        var said = rule.fields().stream()
                .filter(field -> field.contains("."))
                .map(field -> field.substring(0, field.indexOf('.')))
                .distinct()
                .toList();
        if (!said.isEmpty()) return said;
        var alone = rule.fields().stream()
                .map(field -> having(of, field))
                .filter(tables -> tables.size() == 1)
                .map(List::getFirst)
                .distinct()
                .toList();
        if (!alone.isEmpty()) return alone;
        return of.tables().stream()
                .filter(table -> shared(table, rule) > 0)
                .max(Comparator.<ReturnTable>comparingInt(table -> shared(table, rule))
                        .thenComparing(table -> -table.ordinal()))
                .map(ReturnTable::title)
                .stream()
                .toList();
    }

    private static List<String> having(NationalReturn of, String field) {
        return of.tables().stream()
                .filter(table -> table.allColumns().contains(field))
                .map(ReturnTable::title)
                .toList();
    }

    private static int shared(ReturnTable table, Rule<?> rule) {
        return (int) rule.fields().stream().filter(table.allColumns()::contains).count();
    }

    private static String column(String field) {
        return field.substring(field.indexOf('.') + 1);
    }
}
