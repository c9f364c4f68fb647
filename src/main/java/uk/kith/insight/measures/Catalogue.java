package uk.kith.insight.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What comes with Kith: the measures, the ways of dividing children, and the relations that many queries share. Each is one
 * file of the folder of this package's resources, and its name is its id.
 */
final class Catalogue {

    private static final Catalogue OURS = new Catalogue();

    private final SequencedMap<String, Measure> measures = new LinkedHashMap<>();
    private final SequencedMap<String, Breakdown> breakdowns = new LinkedHashMap<>();
    private final SequencedMap<String, String> relations = new LinkedHashMap<>();

    private Catalogue() {
        var wrong = new ArrayList<String>();
        files("catalogue/**").forEach((name, text) -> {
            var read = MeasureFile.read(name, text);
            read.wrong().forEach(problem -> wrong.add(problem.toString()));
            if (read.measure() != null) measures.put(read.measure().id(), read.measure());
        });
        files("breakdowns").forEach((name, text) -> {
            var header = HeaderLines.of(text);
            var id = id(name);
            var order = header.first("order");
            breakdowns.put(
                    id,
                    new Breakdown(
                            id,
                            said(name, header, "title"),
                            said(name, header, "definition"),
                            order == null ? List.of() : List.of(order.split(" \\| ")),
                            header.sql()));
        });
        files("relations")
                .forEach((name, text) ->
                        relations.put(id(name), HeaderLines.of(text).sql()));
        if (!wrong.isEmpty()) throw new IllegalStateException(String.join("\n", wrong));
    }

    static Catalogue ours() {
        return OURS;
    }

    SequencedMap<String, Measure> measures() {
        return Collections.unmodifiableSequencedMap(measures);
    }

    SequencedMap<String, Breakdown> breakdowns() {
        return Collections.unmodifiableSequencedMap(breakdowns);
    }

    SequencedMap<String, String> relations() {
        return Collections.unmodifiableSequencedMap(relations);
    }

    private static String id(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replaceAll("\\.sql$", "");
    }

    private static String said(String name, HeaderLines header, String key) {
        var said = header.first(key);
        if (said == null) throw new IllegalStateException(name + " lacks \"" + key + "\"");
        return said;
    }

    private static Map<String, String> files(String folder) {
        var found = new LinkedHashMap<String, String>();
        try {
            var resources = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:uk/kith/insight/measures/" + folder + "/*.sql");
            for (var file : resources) {
                var path = file.getURL().getPath();
                found.put(
                        path.substring(
                                path.indexOf("uk/kith/insight/measures/") + "uk/kith/insight/measures/".length()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
