package uk.kith.account.reports.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.HeldAgainst;
import uk.kith.account.reports.PeriodWords;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.ReportFigure.Key;
import uk.kith.account.reports.documents.Document.Cell;
import uk.kith.account.reports.templates.Asked;
import uk.kith.account.reports.templates.Reference;
import uk.kith.account.reports.withholding.HeldBack;
import uk.kith.account.reports.withholding.SmallNumbers;
import uk.kith.insight.measures.Measures;

/** The kept figures of one report, found by what a reference asks. */
final class Figures {

    private final Measures measures;
    private final LocalDate asAt;
    private final @Nullable SmallNumbers small;
    private final Map<Key, ReportFigure> kept = new HashMap<>();
    private final List<ReportFigure> all;
    private final List<HeldAgainst> heldAgainst;

    /**
     * @param small which are left out; null for none
     * @param heldAgainst what they are held against
     */
    Figures(
            Measures measures,
            LocalDate asAt,
            List<ReportFigure> figures,
            @Nullable SmallNumbers small,
            List<HeldAgainst> heldAgainst) {
        this.measures = measures;
        this.asAt = asAt;
        this.small = small;
        this.heldAgainst = heldAgainst;
        this.all = small == null ? figures : figures.stream().map(small::asTold).toList();
        all.forEach(figure -> kept.put(figure.key(), figure));
    }

    /** What a reference asks, seen from the report's day. */
    List<Asked> asked(Reference reference) {
        return reference.asked(measures.of(reference.measure()), asAt);
    }

    /** The whole, told or hidden. @throws Untold when the record gives no answer */
    ReportFigure whole(Asked asked) throws Untold {
        var figure = kept.get(new Key(asked.whole(), List.of()));
        if (figure == null) figure = kept.get(new Key(asked, List.of()));
        if (figure == null) throw new Untold("Nothing was asked here when the report was drafted");
        if (figure.cannot() != null) throw new Untold(figure.cannot());
        return figure;
    }

    /** One of which there is something to tell, if it may be told. @throws Untold when there was nothing to count */
    ReportFigure counted(Asked asked) throws Untold {
        var figure = whole(asked);
        if (figure.value() == null)
            throw new Untold("Nothing can be told of \"%s\" %s: there was nothing to count"
                    .formatted(figure.title(), PeriodWords.inSentence(asked.window())));
        return figure;
    }

    /** One that may be told as a number. */
    ReportFigure told(Asked asked) throws Untold {
        var figure = counted(asked);
        if (isHidden(figure))
            throw new Untold("\"%s\" %s is not shown, so that no child can be recognised"
                    .formatted(figure.title(), PeriodWords.inSentence(asked.window())));
        return figure;
    }

    /** What a figure is held against: what others had, and what is aimed at. */
    List<HeldAgainst> beside(Asked asked) {
        return heldAgainst.stream()
                .filter(held ->
                        held.measure().equals(asked.measure()) && held.window().equals(asked.window()))
                .toList();
    }

    /** The groups of a breakdown, in their order. */
    List<ReportFigure> groups(Asked asked) {
        return all.stream()
                .filter(figure ->
                        figure.asked().equals(asked) && !figure.groups().isEmpty())
                .toList();
    }

    boolean isHidden(ReportFigure figure) {
        return instead(figure) != null;
    }

    Cell value(ReportFigure figure) {
        var instead = instead(figure);
        return instead == null ? Told.value(figure) : Cell.of(instead.value());
    }

    Cell numerator(ReportFigure figure) {
        var instead = instead(figure);
        return instead == null ? Told.count(figure.numerator()) : Cell.of(instead.numerator());
    }

    Cell denominator(ReportFigure figure) {
        var instead = instead(figure);
        return instead == null || figure.denominator() == null
                ? Told.count(figure.denominator())
                : Cell.of(instead.denominator());
    }

    private @Nullable HeldBack instead(ReportFigure figure) {
        return small == null ? null : small.instead(figure);
    }
}
