package uk.kith.insight.measures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The relations that many queries share, and the marks by which a query is put to some children only. */
final class Relations {

    private static final Pattern BY_PERIOD = Pattern.compile("\\basked\\b|:(first|last)\\b");
    private static final Pattern OF = Pattern.compile("/\\*of: ([a-z0-9_.]+)\\*/");
    private static final Pattern NOT_OVER =
            Pattern.compile("(coalesce\\([a-z_]+\\.[a-z_]+, 'infinity'\\) > )a\\.day\\b(?! *[-+])");

    private Relations() {}

    /**
     * The query with its marks as conditions, where only some children are asked about. What is not over on a day asked about is
     * not over on the first of them either: said outright, PostgreSQL leaves out what was over by then before it compares days.
     */
    static String marked(String sql, boolean someChildren) {
        var notOver = NOT_OVER.matcher(sql).replaceAll("($1a.day and $1:first)");
        return OF.matcher(notOver).replaceAll(someChildren ? "and $1 = any(:children)" : "");
    }

    /** Those that a query names, and those that they name, each after what it names. */
    static Map<String, String> namedBy(String sql, boolean someChildren) {
        var wanted = new LinkedHashMap<String, String>();
        share(sql, wanted, someChildren);
        return wanted;
    }

    /** Those of them that are the same for all periods, and may stand as tables. */
    static Map<String, String> standing(String sql, boolean someChildren) {
        return divided(sql, someChildren, false);
    }

    /** Those of them that depend on the periods asked about. */
    static Map<String, String> byPeriod(String sql, boolean someChildren) {
        return divided(sql, someChildren, true);
    }

    /** As they stand at the beginning of a query. */
    static String listed(Map<String, String> relations) {
        return relations.entrySet().stream()
                .map(relation -> relation.getKey() + " as (\n" + relation.getValue() + "\n), ")
                .collect(Collectors.joining());
    }

    private static Map<String, String> divided(String query, boolean someChildren, boolean byPeriod) {
        var wanted = namedBy(query, someChildren);
        var changing = new LinkedHashSet<String>();
        wanted.forEach((name, sql) -> {
            if (BY_PERIOD.matcher(sql).find() || changing.stream().anyMatch(other -> names(sql, other)))
                changing.add(name);
        });
        wanted.keySet().removeIf(name -> changing.contains(name) != byPeriod);
        return wanted;
    }

    private static void share(String sql, Map<String, String> wanted, boolean someChildren) {
        Catalogue.ours().relations().forEach((name, relation) -> {
            if (wanted.containsKey(name) || !names(sql, name)) return;
            share(relation, wanted, someChildren);
            wanted.put(name, marked(relation, someChildren));
        });
    }

    private static boolean names(String sql, String relation) {
        return Pattern.compile("\\b(from|join)\\s+" + relation + "\\b")
                .matcher(sql)
                .find();
    }
}
