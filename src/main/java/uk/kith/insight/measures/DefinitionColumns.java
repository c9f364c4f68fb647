package uk.kith.insight.measures;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.insight.measures.Measure.Value;
import uk.kith.insight.measures.MeasureFile.Wrong;

/** The columns that the query of a measure must give, and of what type. */
final class DefinitionColumns {

    private static final Map<String, Set<String>> TYPES = Map.of(
            "day", Set.of("date"),
            "child", Set.of("uuid"),
            "event", Set.of("uuid"),
            "from_on", Set.of("date"),
            "until_on", Set.of("date"),
            "counted", Set.of("bool"),
            "value", Set.of("numeric", "int2", "int4", "int8", "float4", "float8"));

    private static final Map<String, String> WORDS = Map.of(
            "day", "a date",
            "child", "a child's id (uuid)",
            "event", "the id of the row counted (uuid)",
            "from_on", "the date from which it counts",
            "until_on", "the date from which it counts no longer",
            "counted", "true or false",
            "value", "a number");

    private DefinitionColumns() {}

    static List<Wrong> wrong(Statement statement, String given, String file, Measure measure) throws SQLException {
        Map<String, String> columns = new HashMap<>();
        try (var none = statement.executeQuery(given + " limit 0")) {
            var about = none.getMetaData();
            for (int place = 1; place <= about.getColumnCount(); place++)
                columns.put(about.getColumnName(place), about.getColumnTypeName(place));
        }
        var sentences = new ArrayList<String>();
        // A value is of a day: how long somebody waits changes with it.
        boolean isOfTimes = measure.isOfTimes()
                && (columns.containsKey("from_on") || columns.containsKey("until_on"))
                && measure.value() != Value.MEAN
                && measure.value() != Value.MEDIAN;
        var needed = new ArrayList<>(isOfTimes ? List.of("from_on", "until_on", "child") : List.of("day", "child"));
        if (measure.value() == Value.SHARE) needed.add("counted");
        if (measure.value() == Value.MEAN || measure.value() == Value.MEDIAN) needed.add("value");
        for (var name : needed)
            if (!columns.containsKey(name))
                sentences.add("The query lacks the column \"%s\": %s%s."
                        .formatted(
                                name,
                                WORDS.get(name),
                                measure.isOfTimes() && name.equals("day")
                                        ? ", or the time in which it counts as \"from_on\" and \"until_on\""
                                        : ""));
        TYPES.forEach((name, types) -> {
            var type = columns.get(name);
            if (type != null && !types.contains(type))
                sentences.add("The column \"%s\" must be %s, and is %s.".formatted(name, WORDS.get(name), type));
        });
        for (var own : measure.breakdowns())
            if (!columns.containsKey(own.id()))
                sentences.add(
                        "The header names the breakdown \"%s\", and the query has no such column.".formatted(own.id()));
        var breakdowns = Breakdowns.of(measure).keySet();
        for (var variant : measure.variants())
            if (!breakdowns.contains(variant.only().breakdown()))
                sentences.add("The variant \"%s\" goes by \"%s\", which is no breakdown; there are %s."
                        .formatted(variant.id(), variant.only().breakdown(), String.join(", ", breakdowns)));
        return sentences.stream()
                .sorted()
                .map(sentence -> new Wrong(file, measure.line(), sentence))
                .toList();
    }
}
