package uk.kith.insight.measures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/**
 * A worked example of a measure: facts in small tables, and what a person with a pencil makes of them. A table begins with its
 * name, then its columns, then one row a line; cells stand between bars. {@code @Ann} is the row that the column {@code as}
 * calls Ann; {@code who} is short for the child.
 */
record Worked(String measure, List<Table> facts, List<Map<String, String>> asked) {

    record Table(String name, List<Map<String, String>> rows) {}

    static Worked read(Resource file) throws IOException {
        var facts = new ArrayList<Table>();
        var asked = new ArrayList<Map<String, String>>();
        List<Map<String, String>> rows = asked;
        List<String> columns = List.of();
        for (var line : file.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (!line.startsWith(" ")) {
                columns = List.of();
                rows = new ArrayList<>();
                if (line.strip().equals("asked")) rows = asked;
                else facts.add(new Table(line.strip(), rows));
            } else if (columns.isEmpty()) columns = cells(line);
            else rows.add(row(columns, cells(line), file));
        }
        return new Worked(String.valueOf(file.getFilename()).replaceAll("(\\.[a-z0-9-]+)?\\.txt$", ""), facts, asked);
    }

    private static Map<String, String> row(List<String> columns, List<String> cells, Resource file) {
        if (cells.size() > columns.size())
            throw new IllegalStateException(file.getFilename() + " has more cells than columns: " + cells);
        var row = new LinkedHashMap<String, String>();
        for (int place = 0; place < cells.size(); place++)
            if (!cells.get(place).isEmpty()) row.put(columns.get(place), cells.get(place));
        return row;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
