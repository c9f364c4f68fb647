package uk.kith.account.reports.templates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.templates.Block.Box;
import uk.kith.account.reports.templates.Reference.Says;
import uk.kith.insight.measures.Measure;

/**
 * Reads a template, line by line; docs/reports.md says how one is written. Everything that is wrong is told, not only the
 * first.
 */
final class TemplateReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,3})(\\*?) (.+)");
    private static final Pattern KEYED =
            Pattern.compile("(title|fact|line|text|standing|parts|beside|table|line chart|bar chart):\\s*(.*)");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final String file;
    private final ProseReader prose;
    private final ReferenceReader references;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Prose> paragraph = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable String title;
    private int line;

    private TemplateReader(String file, Function<String, Measure> measures) {
        this.file = file;
        this.prose = ProseReader.ofTemplates(measures);
        this.references = new ReferenceReader(measures);
    }

    /** @throws TemplateRefused with every mistake there is */
    static Template read(String name, String file, String text, Function<String, Measure> measures) {
        var reader = new TemplateReader(file, measures);
        text.lines().forEach(reader::line);
        reader.endParagraph();
        if (reader.title == null) reader.wrong("a template begins with its title, as: title: Performance report");
        if (!reader.mistakes.isEmpty()) throw new TemplateRefused(reader.mistakes);
        return new Template(name, String.valueOf(reader.title), text, List.copyOf(reader.blocks));
    }

    private void line(String raw) {
        line++;
        var text = raw.strip();
        var heading = HEADING.matcher(text);
        var keyed = KEYED.matcher(text);
        if (text.startsWith("//")) return;
        if (text.isEmpty()) endParagraph();
        else if (heading.matches()) {
            add(new Block.Heading(heading.group(1).length(), heading.group(2).isEmpty(), titled(heading.group(3))));
        } else if (keyed.matches()) keyed(keyed.group(1), keyed.group(2));
        else if (text.startsWith("- ")) add(new Block.Point(prose.read(text.substring(2), this::wrong)));
        else paragraph.add(prose.read(text, this::wrong));
    }

    private void keyed(String key, String text) {
        var parts = text.split("\\s*\\|\\s*", -1);
        switch (key) {
            case "title" -> title = titled(text);
            case "fact" -> {
                if (has(parts, 2, "Label | words")) add(new Block.Fact(parts[0], prose.read(parts[1], this::wrong)));
            }
            case "line" -> box(Box.Kind.LINE, parts);
            case "text" -> box(Box.Kind.TEXT, parts);
            case "standing" -> box(Box.Kind.STANDING, parts);
            case "parts" -> {
                if (has(parts, 2, "whole | part; part")) parts(parts[0], parts[1]);
            }
            case "beside" -> {
                if (has(parts, 2, "Title | reference; reference"))
                    add(new Block.BesideOthers(
                            titled(parts[0]), references("beside " + parts[1].replace(";", "; beside"))));
            }
            case "table" -> {
                if (has(parts, 2, "Title | reference; reference"))
                    add(new Block.TableOf(titled(parts[0]), asked(parts[1])));
            }
            default -> {
                if (has(parts, 2, "Title | reference; reference"))
                    add(new Block.ChartOf(titled(parts[0]), key.startsWith("line"), asked(parts[1])));
            }
        }
    }

    private void box(Box.Kind kind, String[] parts) {
        if (!has(parts, 3, "id | Title | what to write")) return;
        if (!ID.matcher(parts[0]).matches())
            wrong("\"%s\" is no id; write it in small letters, with hyphens".formatted(parts[0]));
        if (!ids.add(parts[0])) wrong("there are two boxes called \"%s\"".formatted(parts[0]));
        add(new Box(kind, parts[0], titled(parts[1]), parts[2]));
    }

    private void parts(String whole, String parts) {
        var of = references(whole);
        if (of.size() == 1) add(new Block.Parts(of.getFirst(), references(parts)));
        else wrong("name one whole, and after it its parts");
    }

    private List<Reference> references(String text) {
        var read = new ArrayList<Reference>();
        for (var one : text.split(";")) {
            try {
                read.add(references.read(one.strip()));
            } catch (ReferenceReader.Unread unread) {
                wrong("in \"%s\": %s".formatted(one.strip(), unread.getMessage()));
            }
        }
        return List.copyOf(read);
    }

    private List<Reference> asked(String text) {
        var asked = references(text);
        if (asked.stream().anyMatch(one -> one.says() != Says.VALUE))
            wrong("tables and charts tell the values of measures, nothing else");
        if (asked.size() > 1 && asked.stream().anyMatch(one -> !one.by().isEmpty()))
            wrong("a breakdown stands in a table or chart of its own");
        if (asked.stream().map(Reference::when).distinct().count() > 1)
            wrong("unlike times cannot be put side by side in one table or chart");
        return asked;
    }

    /** Titles are words; what they are about is told below them. */
    private String titled(String text) {
        if (text.contains("{")) wrong("a title or heading has no braces");
        else prose.read(text, this::wrong);
        return text;
    }

    private boolean has(String[] parts, int many, String shape) {
        if (parts.length != many) wrong("write it as: " + shape);
        return parts.length == many;
    }

    private void add(Block block) {
        endParagraph();
        blocks.add(block);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) blocks.add(new Block.Paragraph(List.copyOf(paragraph)));
        paragraph.clear();
    }

    private void wrong(String sentence) {
        mistakes.add(new Mistake(file, line, sentence + "."));
    }
}
