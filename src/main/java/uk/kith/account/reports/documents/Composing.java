package uk.kith.account.reports.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.Narrative;
import uk.kith.account.reports.documents.Document.Bullets;
import uk.kith.account.reports.documents.Document.Facts;
import uk.kith.account.reports.documents.Document.Heading;
import uk.kith.account.reports.documents.Document.Paragraph;
import uk.kith.account.reports.documents.Document.Part;
import uk.kith.account.reports.documents.Document.Written;
import uk.kith.account.reports.templates.Block;
import uk.kith.account.reports.templates.Prose;
import uk.kith.account.reports.templates.Templates;

/** Makes the parts of a document of the blocks of a template. Points and facts that follow one another stand together. */
final class Composing {

    private final Templates templates;
    private final Sentences sentences;
    private final Tables tables;
    private final Map<String, Narrative> narratives;
    private final List<Part> parts = new ArrayList<>();
    private final int[] numbers = new int[3];

    Composing(Templates templates, Sentences sentences, Tables tables, Map<String, Narrative> narratives) {
        this.templates = templates;
        this.sentences = sentences;
        this.tables = tables;
        this.narratives = narratives;
    }

    List<Part> of(List<Block> blocks) {
        blocks.forEach(this::add);
        return List.copyOf(parts);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(var level, var isNumbered, var text) ->
                parts.add(new Heading(level, isNumbered ? number(level) : "", text));
            case Block.Paragraph(var told) -> paragraph(sentences.told(told));
            case Block.Point(var sentence) -> point(sentences.told(sentence));
            case Block.BesideOthers(var title, var asked) ->
                tables.beside(title, asked).ifPresent(parts::add);
            case Block.Fact(var label, var value) -> fact(label, sentences.told(value));
            // It is for those who weigh what may be told, and says nothing itself.
            case Block.Parts parts -> {}
            case Block.Box box -> box(box, narratives.get(box.id()));
            case Block.TableOf(var title, var asked) -> {
                try {
                    parts.add(tables.table(title, asked));
                } catch (Untold untold) {
                    parts.add(new Paragraph(untold.sentence()));
                }
            }
            case Block.ChartOf(var title, var isLine, var asked) -> {
                try {
                    parts.add(tables.chart(title, isLine, asked));
                } catch (Untold untold) {
                    parts.add(new Paragraph(untold.sentence()));
                }
            }
        }
    }

    private String number(int level) {
        numbers[level - 1]++;
        for (int below = level; below < numbers.length; below++) numbers[below] = 0;
        var number = new StringBuilder();
        for (int at = 0; at < level; at++) number.append(at == 0 ? "" : ".").append(numbers[at]);
        return number.toString();
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) parts.add(new Paragraph(text));
    }

    private void point(String text) {
        if (text.isEmpty()) return;
        if (!parts.isEmpty() && parts.getLast() instanceof Bullets(var points)) {
            parts.removeLast();
            parts.add(new Bullets(and(points, text)));
        } else parts.add(new Bullets(List.of(text)));
    }

    private void fact(String label, String value) {
        var row = new Facts.Row(label, value);
        if (!parts.isEmpty() && parts.getLast() instanceof Facts(var rows)) {
            parts.removeLast();
            parts.add(new Facts(and(rows, row)));
        } else parts.add(new Facts(List.of(row)));
    }

    private void box(Block.Box box, @Nullable Narrative written) {
        var lines = written == null
                ? List.of("Not written yet: " + box.title() + ".")
                : written.nothing() ? List.of("None.") : lines(written);
        if (box.kind() == Block.Box.Kind.LINE) fact(box.title(), String.join(" ", lines));
        else parts.add(new Written(box.title(), lines, written == null ? null : by(written)));
    }

    private List<String> lines(Narrative written) {
        return templates.written(written.box(), written.text()).lines().stream()
                .filter(line -> !line.equals(new Prose(List.of())))
                .map(sentences::written)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String by(Narrative written) {
        var signed = written.signed();
        return "Written by " + written.author() + (signed == null ? ", not signed yet" : ", signed by " + signed.by());
    }

    private static <T> List<T> and(List<T> some, T more) {
        var all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
