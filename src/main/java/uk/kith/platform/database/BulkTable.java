package uk.kith.platform.database;

import java.util.List;

/**
 * A table of the record that many rows are put into at once, with its columns in the order in which rows give them. The first
 * column is the row's id. Each module names its own.
 */
public record BulkTable(String name, List<String> columns) {

    public static BulkTable of(String name, String... columns) {
        return new BulkTable(name, List.of(columns));
    }

    String columnList() {
        return String.join(", ", columns);
    }
}
