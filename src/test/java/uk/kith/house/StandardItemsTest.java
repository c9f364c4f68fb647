package uk.kith.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.testing.KithTest;

/**
 * Every item of the SSDA903 tables, of the CIN census and of the matching tables of the Standard Safeguarding Dataset has a
 * column of its own.
 */
@KithTest
class StandardItemsTest {

    /** In every table but Header these say only whose row it is. */
    private static final Set<String> WHOSE_ROW = Set.of("CHILD", "DOB", "SEX");

    private record Item(String item, String column, String how) {}

    @Autowired
    private JdbcClient db;

    @Test
    void every_item_has_a_column_that_exists_or_says_why_not() throws IOException {
        Set<String> columns = Set.copyOf(db.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                          from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                         where a.attnum > 0 and not a.attisdropped
                        """).query(String.class).list());
        assertThat(items()).allSatisfy(item -> {
            if (item.column().isEmpty()) {
                assertThat(item.how()).as(item.item()).isNotBlank();
            } else {
                assertThat(columns).as(item.item()).contains(item.column());
            }
        });
    }

    @Test
    void every_column_of_the_return_is_among_them() throws IOException {
        Set<String> held = items().stream().map(Item::item).collect(Collectors.toSet());
        assertThat(Arrays.stream(Table.values())
                        .flatMap(table -> table.allColumns().stream()
                                .filter(column -> table == Table.HEADER || !WHOSE_ROW.contains(column))
                                .map(column -> table.name() + "." + column)))
                .allMatch(held::contains);
    }

    @Test
    void every_field_of_the_matching_dataset_tables_is_among_them() throws IOException {
        Path fields = Path.of(System.getProperty("kith.shared", "../shared"), "reference", "ssd-fields.csv");
        assumeThat(fields)
                .as("Skipped: the dataset's list of fields is not on this machine")
                .exists();
        List<Item> items = items();
        Set<String> held = items.stream().map(Item::item).collect(Collectors.toSet());
        Set<String> tables =
                held.stream().map(item -> item.replaceAll("\\..*", "")).collect(Collectors.toSet());
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(fields)) {
            assertThat(csv.stream()
                            .filter(field -> tables.contains(field.getField("table")))
                            .map(field -> field.getField("table") + "." + field.getField("field")))
                    .allMatch(held::contains);
        }
    }

    @Test
    void the_list_for_readers_is_the_one_tested() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Where the sector's items live

                The items of the Standard Safeguarding Dataset (names beginning with `ssd_`) in the areas that the record holds, and
                the columns of the SSDA903 return and the elements of the CIN census. Column `child` names whose row it is in every table.

                | item | column | |
                |---|---|---|
                """);
        items().forEach(item -> page.append("| %s | %s | %s |\n"
                .formatted(item.item(), item.column().isEmpty() ? "" : "`" + item.column() + "`", item.how())));
        GeneratedDoc.says("standard-items.md", page.toString());
    }

    private static List<Item> items() throws IOException {
        try (InputStream in =
                        Objects.requireNonNull(StandardItemsTest.class.getResourceAsStream("standard-items.csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream()
                    .map(row -> new Item(row.getField("item"), row.getField("column"), row.getField("how")))
                    .toList();
        }
    }
}
