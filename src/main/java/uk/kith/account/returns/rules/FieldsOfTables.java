package uk.kith.account.returns.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Of the fields that a rule points at, those that each table has. */
final class FieldsOfTables {

    private final List<String> fields;
    private final Map<ReturnTable, String> byTable = new HashMap<>();

    FieldsOfTables(List<String> fields) {
        this.fields = fields;
    }

    /** Their names with a space between; that of the child's identifier where the table has none of them. */
    String of(ReturnTable table) {
        var known = byTable.get(table);
        if (known != null) return known;
        var names = fields.stream().filter(table.allColumns()::contains).collect(Collectors.joining(" "));
        if (names.isEmpty()) names = table.allColumns().getFirst();
        byTable.put(table, names);
        return names;
    }

    static String named(ReturnTable table, Collection<Integer> columns) {
        return columns.stream().map(table.allColumns()::get).collect(Collectors.joining(" "));
    }
}
