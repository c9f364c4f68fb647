package uk.kith.account.reports.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import uk.kith.account.reports.PeriodWords;
import uk.kith.account.reports.Report;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.documents.Document.Cell;
import uk.kith.account.reports.templates.Asked;
import uk.kith.account.reports.templates.Prose;
import uk.kith.account.reports.templates.Reference;
import uk.kith.insight.measures.Window;
import uk.kith.kernel.DateWords;

/** Puts the kept figures into sentences. Every word that a figure decides, as "higher than", is made from what is shown. */
final class Sentences {

    private static final String NOT_KNOWN = "Not known";
    private static final String NOT_SHOWN = uk.kith.insight.measures.comparing.Told.NOT_SHOWN;

    private final Report report;
    private final Figures figures;
    private final Sources sources;

    Sentences(Report report, Figures figures, Sources sources) {
        this.report = report;
        this.figures = figures;
        this.sources = sources;
    }

    /** The sentence with its sources, or one that says why it cannot be told. */
    String told(Prose prose) {
        return told(prose, false);
    }

    /** What somebody wrote: it stays as it is, and what may not be told is marked where it stands. */
    String written(Prose prose) {
        return told(prose, true);
    }

    private String told(Prose prose, boolean staysAsItIs) {
        if (prose.references().anyMatch(this::standsAlone)) return "";
        SequencedSet<Integer> marks = new LinkedHashSet<>();
        var text = new StringBuilder();
        try {
            for (var piece : prose.pieces()) {
                var words = piece(piece, marks, staysAsItIs);
                text.append(text.isEmpty() && piece instanceof Prose.Told ? capital(words) : words);
            }
        } catch (Untold untold) {
            return untold.sentence();
        }
        if (!marks.isEmpty())
            text.append(marks.stream().map(String::valueOf).collect(Collectors.joining(", ", " [", "]")));
        return text.toString();
    }

    /** Sentences that stand together; what cannot be told is said once. */
    String told(List<Prose> sentences) {
        return sentences.stream()
                .map(this::told)
                .filter(told -> !told.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String piece(Prose.Piece piece, SequencedSet<Integer> marks, boolean staysAsItIs) throws Untold {
        return switch (piece) {
            case Prose.Words(var words) -> words;
            case Prose.Said(var words, var because) -> words;
            case Prose.Own(var what) -> own(what);
            case Prose.Told(var reference) -> told(reference, marks, staysAsItIs);
        };
    }

    private String own(Prose.What what) {
        var year = Window.yearToDate(report.asAt());
        return switch (what) {
            case AUTHORITY -> report.place();
            case DAY -> DateWords.full(report.asAt());
            case YEAR -> "%d/%02d".formatted(year.from().getYear(), (year.from().getYear() + 1) % 100);
            case PERIOD -> PeriodWords.inSentence(year);
        };
    }

    private String told(Reference reference, SequencedSet<Integer> marks, boolean staysAsItIs) throws Untold {
        var asked = figures.asked(reference);
        if (reference.says() == Reference.Says.WHEN)
            return PeriodWords.inSentence(asked.getFirst().window());
        if (reference.says() == Reference.Says.LARGEST) return largest(reference);
        if (reference.says() == Reference.Says.BESIDE) return beside(asked.getFirst(), marks);
        var now = figures.counted(asked.getFirst());
        // What is said of an earlier time stands beside what is said of this one, and goes without it.
        boolean mayBeMarked = staysAsItIs || reference.looksBack();
        return switch (reference.says()) {
            case NUMERATOR -> shown(now, figures.numerator(now), marks, mayBeMarked);
            case DENOMINATOR -> shown(now, figures.denominator(now), marks, mayBeMarked);
            case COMPARED, MOVED -> {
                var told = figures.told(asked.getFirst());
                if (reference.says() == Reference.Says.COMPARED && figures.isHidden(figures.counted(asked.getLast())))
                    yield "not to be compared with";
                var then = figures.told(asked.getLast());
                marks.add(sources.number(told));
                marks.add(sources.number(then));
                yield direction(reference.says(), shown(told).compareTo(shown(then)));
            }
            case VALUE, WHEN, LARGEST, BESIDE -> shown(now, figures.value(now), marks, mayBeMarked);
        };
    }

    /** Whether it wants to tell of others, of whom nothing is known. */
    private boolean standsAlone(Reference reference) {
        return reference.says() == Reference.Says.BESIDE
                && figures.beside(figures.asked(reference).getFirst()).isEmpty();
    }

    /** "England 56% (31 December 2022) and the target of at least 95%". */
    private String beside(Asked asked, SequencedSet<Integer> marks) throws Untold {
        var title = figures.whole(asked).title();
        var told = new ArrayList<String>();
        for (var held : figures.beside(asked)) {
            var benchmark = held.benchmark();
            marks.add(sources.number(held, title));
            told.add(
                    benchmark.isTarget()
                            ? "the target of " + Told.value(benchmark).text()
                            : "%s %s (%s)"
                                    .formatted(
                                            Sources.whose(benchmark),
                                            Told.value(benchmark).text(),
                                            PeriodWords.of(benchmark.window())));
        }
        var last = told.removeLast();
        return told.isEmpty() ? last : String.join(", ", told) + " and " + last;
    }

    /** "12", or "fewer than 6". A sentence of the template in which nothing can stand gives way to one that says so. */
    private String shown(ReportFigure figure, Cell cell, SequencedSet<Integer> marks, boolean staysAsItIs)
            throws Untold {
        if (cell.text().equals(NOT_SHOWN) && !staysAsItIs) figures.told(figure.asked());
        marks.add(sources.number(figure));
        return cell.text();
    }

    private static String direction(Reference.Says says, int compared) {
        if (says == Reference.Says.COMPARED)
            return compared > 0 ? "higher than" : compared < 0 ? "lower than" : "the same as";
        return compared > 0 ? "risen" : compared < 0 ? "fallen" : "not changed";
    }

    private String largest(Reference reference) throws Untold {
        var asked = figures.asked(reference).getFirst();
        var whole = figures.whole(asked);
        var groups = figures.groups(asked).stream()
                .filter(group -> !group.groups().getFirst().equals(NOT_KNOWN))
                .filter(group -> group.value() != null && group.value().signum() > 0)
                .toList();
        if (groups.isEmpty())
            throw new Untold("Nothing can be told of \"%s\" %s: there was nothing to count"
                    .formatted(whole.title(), PeriodWords.inSentence(asked.window())));
        var most =
                groups.stream().map(Sentences::shown).max(BigDecimal::compareTo).orElseThrow();
        var first = groups.stream()
                .filter(group -> shown(group).compareTo(most) == 0)
                .toList();
        if (first.stream().anyMatch(figures::isHidden))
            throw new Untold("Which group of \"%s\" is largest is not shown, since the numbers are small"
                    .formatted(whole.title()));
        return first.stream().map(group -> small(group.groups().getFirst())).collect(Collectors.joining(" and "));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String small(String group) {
        return group.isEmpty() ? group : Character.toLowerCase(group.charAt(0)) + group.substring(1);
    }

    private static BigDecimal shown(ReportFigure figure) {
        return Objects.requireNonNull(Told.shown(figure));
    }
}
