package uk.kith.insight.measures;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.kith.insight.measures.MeasureFile.Wrong;

/**
 * What the query of a measure may name: facts, code sets and the calendar. The tables behind the facts know nothing of what
 * was known when, and the server's own functions are nobody's measure.
 */
final class DefinitionNames {

    private static final Pattern NAMED = Pattern.compile("\\b([a-z_]+)\\s*\\.\\s*([a-z_0-9]+)\\b");
    private static final Pattern OF_THE_SERVER = Pattern.compile(
            "\\b(pg_[a-z_]+|information_schema|lo_[a-z_]+|dblink[a-z_]*|set_config|setval|nextval|query_to_xml[a-z_]*|current_setting)\\b");

    private final Set<String> schemas = new HashSet<>();
    private final List<String> facts = new ArrayList<>();

    DefinitionNames(Statement statement) throws SQLException {
        try (var named = statement.executeQuery("""
                select n.nspname as schema, c.relname as name
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'v') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                 order by n.nspname, c.relname
                """)) {
            while (named.next()) {
                schemas.add(named.getString("schema"));
                if (named.getString("name").startsWith("fact_") || "statute".equals(named.getString("schema")))
                    facts.add(named.getString("schema") + "." + named.getString("name"));
            }
        }
    }

    List<Wrong> strays(String file, Measure measure) {
        var sql =
                HeaderLines.withoutWords(measure.sql().toLowerCase(Locale.ROOT)).replace('"', ' ');
        var wrong = new ArrayList<Wrong>();
        OF_THE_SERVER
                .matcher(sql)
                .results()
                .forEach(found -> wrong.add(new Wrong(
                        file,
                        line(measure, sql, found.start()),
                        "\"%s\" is the database's own affair, and no part of a measure.".formatted(found.group()))));
        NAMED.matcher(sql)
                .results()
                .filter(found -> isStray(found.group(1), found.group(2), sql))
                .forEach(found -> wrong.add(
                        new Wrong(file, line(measure, sql, found.start()), sentence(found.group(1), found.group(2)))));
        return wrong;
    }

    private boolean isStray(String schema, String name, String sql) {
        return switch (schema) {
            case "statute" -> !facts.contains("statute." + name);
            case "kith" -> !sql.contains("kith." + name + "(");
            default ->
                schemas.contains(schema)
                        && !facts.contains(schema + "." + name)
                        // A relation may be called by a word that is a schema's as well.
                        && !Pattern.compile("\\bas\\s+" + schema + "\\b(?!\\s*\\.)")
                                .matcher(sql)
                                .find();
        };
    }

    private String sentence(String schema, String name) {
        var fact = schema + ".fact_" + name;
        if (facts.contains(fact))
            return "A measure reads facts, not tables: \"%s.%s\" is read as \"%s\".".formatted(schema, name, fact);
        var near = Nearest.to(schema + "." + name, facts);
        return "There is no fact \"%s.%s\"%s."
                .formatted(schema, name, near.isEmpty() ? "" : "; did you mean " + String.join(", or ", near));
    }

    private static int line(Measure measure, String sql, int at) {
        return measure.line()
                + (int) sql.substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }
}
