package uk.kith.account.reports.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import uk.kith.insight.measures.Measures;

/** The kinds of report there are: a text file each, in a folder of its own among this package's resources. */
@Component
public class Templates {

    private static final String FOLDER = "uk/kith/account/reports/templates/";

    private final Measures measures;
    private final SequencedMap<String, String> texts;

    Templates(Measures measures) {
        this.measures = measures;
        this.texts = files();
    }

    /** What people wrote, and what is wrong with it. */
    public record Written(List<Prose> lines, List<Mistake> mistakes) {

        /** The numbers that were typed with a reason. */
        public List<Prose.Said> typed() {
            return lines.stream()
                    .flatMap(line -> line.pieces().stream())
                    .filter(Prose.Said.class::isInstance)
                    .map(Prose.Said.class::cast)
                    .toList();
        }
    }

    /** The names of all, in order. */
    public List<String> names() {
        return List.copyOf(texts.sequencedKeySet());
    }

    /** @throws TemplateRefused when there is none, or when it has mistakes */
    public Template of(String name) {
        var text = texts.get(name);
        if (text == null)
            throw new TemplateRefused(
                    "There is no report called \"%s\"; there are %s.".formatted(name, String.join(" and ", names())));
        return read(name, text);
    }

    /** A template as a report has kept it. */
    public Template read(String name, String text) {
        return TemplateReader.read(name, name + "/report.txt", text, measures::of);
    }

    /** Reads what somebody wrote into a box: references are asked, dates stand as they are. */
    public Written written(String box, String text) {
        var reader = ProseReader.ofPeople(measures::of);
        var mistakes = new ArrayList<Mistake>();
        var lines = new ArrayList<Prose>();
        int number = 0;
        for (var line : text.lines().toList()) {
            int at = ++number;
            lines.add(reader.read(line.strip(), wrong -> mistakes.add(new Mistake(box, at, wrong + "."))));
        }
        return new Written(List.copyOf(lines), List.copyOf(mistakes));
    }

    private static SequencedMap<String, String> files() {
        var found = new TreeMap<String, String>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*/report.txt")) {
                var path = file.getURL().getPath();
                var inside = path.substring(path.indexOf(FOLDER) + FOLDER.length());
                found.put(inside.substring(0, inside.indexOf('/')), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
