package uk.kith.house;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.testing.KithTest;

/** The tables of the record, drawn from the database itself. */
@KithTest
class SchemaDiagramTest {

    private record Column(String schema, String table, String name, String type, boolean required) {}

    private record Reference(String schema, String from, String to) {}

    @Autowired
    private JdbcClient db;

    @Test
    void the_schema_diagram_is_what_the_database_has() throws IOException {
        Map<String, List<Column>> bySchema =
                columns().stream().collect(Collectors.groupingBy(Column::schema, TreeMap::new, Collectors.toList()));
        List<Reference> references = references();
        StringBuilder page = new StringBuilder("""
                # The schema

                One schema for each module. Each table of the record keeps every version of its rows beside it in
                `<table>_history` and shows them through the view `fact_<table>`; see decisions 2 and 3. A type named after a code
                set (`statute.ls`) refuses a code that no year knows.
                """);
        bySchema.forEach((schema, columns) -> draw(page, schema, columns, references));
        GeneratedDoc.says("schema.md", page.toString());
    }

    private static void draw(StringBuilder page, String schema, List<Column> columns, List<Reference> references) {
        page.append("\n## ").append(schema).append("\n\n```mermaid\nerDiagram\n");
        references.stream()
                .filter(reference -> reference.schema().equals(schema))
                .map(reference -> "    %s }o--|| %s : \"\"\n".formatted(box(reference.from()), box(reference.to())))
                .distinct()
                .forEach(page::append);
        columns.stream()
                .collect(Collectors.groupingBy(Column::table, TreeMap::new, Collectors.toList()))
                .forEach((table, ofTable) -> {
                    page.append("    ").append(box(schema + "." + table)).append(" {\n");
                    ofTable.forEach(column -> page.append("        %s %s%s\n"
                            .formatted(
                                    column.type().replaceAll("[^A-Za-z0-9_]+", "_"),
                                    column.name(),
                                    column.required() ? " \"always there\"" : "")));
                    page.append("    }\n");
                });
        page.append("```\n");
    }

    private static String box(String table) {
        return table.replace('.', '_');
    }

    private List<Column> columns() {
        return db.sql("""
                        select n.nspname as schema, c.relname as table, a.attname as name,
                               format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
                          from pg_attribute a
                          join pg_class c on c.oid = a.attrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
                           and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pg_toast')
                           and n.nspname not like 'pg\\_temp%'
                           and c.relname not like '%\\_history'
                         order by n.nspname, c.relname, a.attnum
                        """).query(Column.class).list();
    }

    private List<Reference> references() {
        return db.sql("""
                        select n.nspname as schema, n.nspname || '.' || c.relname as from, fn.nspname || '.' || f.relname as to
                          from pg_constraint k
                          join pg_class c on c.oid = k.conrelid
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_class f on f.oid = k.confrelid
                          join pg_namespace fn on fn.oid = f.relnamespace
                         where k.contype = 'f'
                         order by 1, 2, 3
                        """).query(Reference.class).list();
    }
}
