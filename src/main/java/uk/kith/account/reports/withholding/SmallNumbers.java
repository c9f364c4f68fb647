package uk.kith.account.reports.withholding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.ReportFigure;
import uk.kith.account.reports.templates.Block.Parts;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.comparing.Suppression;

/**
 * Holds back from the public version of a report whatever is small, and as little more as is needed that nothing small can be worked
 * out from all that stands in the report: by taking a part from its whole, the other months from their year, or the same number
 * from another table.
 */
public final class SmallNumbers {

    private final Measures measures;
    private final Suppression settings;
    private final Map<Place, Told> told = new LinkedHashMap<>();
    private final Map<ReportFigure.Key, Place> places = new HashMap<>();
    private final Map<Place, Figure> rounded = new HashMap<>();

    /** @param parts which measures the template says to count some of those whom another counts */
    public SmallNumbers(Measures measures, Suppression settings, List<ReportFigure> figures, List<Parts> parts) {
        this.measures = measures;
        this.settings = settings;
        for (var figure : figures)
            if (figure.cannot() == null) {
                var measure = measures.of(figure.asked().measure());
                var place = Place.of(measure, figure);
                places.put(figure.key(), place);
                told.computeIfAbsent(place, key -> new Told(place, measure, figure, settings));
            }
        atOneTime();
        if (settings.hidesOthers()) altogether(parts);
    }

    /** What stands in the place of a figure's numbers; null where they may be told. */
    public @Nullable HeldBack instead(ReportFigure figure) {
        var place = places.get(figure.key());
        var found = place == null ? null : told.get(place);
        return found == null || found.instead() == null ? null : HeldBack.of(found.measure(), found.instead());
    }

    /** The figure as it may be told, rounded where the authority rounds. */
    public ReportFigure asTold(ReportFigure figure) {
        var place = places.get(figure.key());
        var as = place == null ? null : rounded.get(place);
        return as == null ? figure : figure.with(as.numerator(), as.denominator(), as.value());
    }

    /** Each measure at each time by itself, in its own rows and columns. */
    private void atOneTime() {
        Map<Place, List<Told>> together = new LinkedHashMap<>();
        for (var one : told.values())
            together.computeIfAbsent(one.place().whole(), key -> new ArrayList<>())
                    .add(one);
        together.forEach(this::weigh);
    }

    private void weigh(Place of, List<Told> some) {
        var first = some.getFirst();
        var window = first.figure().asked().window();
        var by = some.stream().map(one -> one.place().by()).distinct().toList();
        var figures = some.stream()
                .map(one -> new Figure(
                        window,
                        one.place().by(),
                        one.place().groups(),
                        one.figure().numerator(),
                        one.figure().denominator(),
                        one.figure().value()))
                .toList();
        var question = new Question(of.measure(), of.variant(), List.of(window), by, of.only());
        var weighed = settings.told(new Answer(first.measure(), question, figures, Instant.EPOCH, null));
        for (int number = 0; number < some.size(); number++) {
            var one = weighed.get(number);
            if (one.instead() != null) some.get(number).holdBack(one.instead());
            else
                rounded.put(
                        some.get(number).place(),
                        new Figure(window, one.by(), one.groups(), one.numerator(), one.denominator(), one.value()));
        }
    }

    private void altogether(List<Parts> parts) {
        Collection<Told> all = told.values();
        var sums = new Sums(all, settings);
        SumsOverTime.into(sums, all);
        SameNumbers.into(sums, all);
        DeclaredParts.into(sums, all, parts);
        var deduction = new Deduction(sums.all());
        var more = new ArrayList<Told>();
        // To hold one more back can make another secret, and never lets one be known.
        for (boolean isDone = false; !isDone; )
            isDone = sums.amounts().stream().filter(Amount::isSecret).toList().stream()
                    .noneMatch(secret -> settle(secret, deduction, more));
        // What was held back first may not be needed after what was held back later.
        for (var one : more) {
            one.show();
            if (sums.amounts().stream().filter(Amount::isSecret).anyMatch(deduction::gives)) one.holdBackToo();
        }
    }

    /** @return whether more had to be held back */
    private static boolean settle(Amount secret, Deduction deduction, List<Told> more) {
        boolean hadTo = false;
        while (deduction.gives(secret)) {
            var others = deduction.couldBeHeldBackFor(secret);
            if (others.isEmpty()) return hadTo;
            var enough = others.stream()
                    .filter(other -> helps(other, secret, deduction))
                    .findFirst();
            var other = enough.orElse(others.getFirst());
            other.holdBackToo();
            more.add(other);
            hadTo = true;
        }
        return hadTo;
    }

    private static boolean helps(Told other, Amount secret, Deduction deduction) {
        other.holdBackToo();
        boolean helps = !deduction.gives(secret);
        other.show();
        return helps;
    }
}
