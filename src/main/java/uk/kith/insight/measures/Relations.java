package uk.kith.insight.measures;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Relations that several queries share: which of them a query names, and how they stand before it. */
final class Relations {

    private Relations() {}

    /** Those that a query names, each after those that it names itself. */
    static void share(String sql, Map<String, String> wanted, String of) {
        Catalogue.ours().relations().forEach((name, relation) -> {
            if (wanted.containsKey(name) || !names(sql, name)) return;
            share(relation, wanted, of);
            wanted.put(name, MeasureSql.OF.matcher(relation).replaceAll(of));
        });
    }

    static boolean names(String sql, String relation) {
        return Pattern.compile("\\b(from|join)\\s+" + relation + "\\b")
                .matcher(sql)
                .find();
    }

    /** As they stand in a with clause. */
    static String listed(Map<String, String> relations) {
        return relations.entrySet().stream()
                .map(relation -> relation.getKey() + " as (\n" + relation.getValue() + "\n), ")
                .collect(Collectors.joining());
    }
}
