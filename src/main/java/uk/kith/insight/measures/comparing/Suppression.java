package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Breakdowns;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;

/**
 * Holds small numbers back from whatever leaves the authority, so that nobody finds a child in them; and as many others as are
 * needed that a small number cannot be worked out from its row, its column or the whole. What it protects of a share is how many
 * are counted and how many are not.
 *
 * @param under numbers from 1 up to, but not including, this one are small
 * @param hidesNone whether none is held back as well
 * @param hidesOthers whether others are held back so that a small one cannot be worked out (secondary suppression)
 * @param roundTo to the nearest of how many the others are rounded; 1 for no rounding
 */
public record Suppression(int under, boolean hidesNone, boolean hidesOthers, int roundTo) {

    /** The least that numbers may be held back under: of two children told of as two, each would know the other. */
    public static final int LEAST = 3;

    public static final int MOST = 50;

    /** To the nearest of how many numbers may be rounded; 1 for no rounding. */
    public static final List<Integer> ROUNDINGS = List.of(1, 5, 10);

    /** As everything leaves the authority unless it has set otherwise. */
    public static final Suppression STANDARD = new Suppression(6, false, true, 1);

    public Suppression {
        if (under < LEAST || under > MOST || !ROUNDINGS.contains(roundTo))
            throw new IllegalArgumentException("Numbers are held back under %d to %d, and rounded to one of %s."
                    .formatted(LEAST, MOST, ROUNDINGS));
    }

    /** "Numbers under 6 are held back, and as many others as are needed that none of them can be worked out." */
    public String inWords() {
        return "Numbers under %d%s are held back%s.%s"
                .formatted(
                        under,
                        hidesNone ? ", and none," : "",
                        hidesOthers ? ", and as many others as are needed that none of them can be worked out" : "",
                        roundTo == 1 ? "" : " All others are rounded to the nearest %d.".formatted(roundTo));
    }

    /** What stands instead of a small number. */
    public String fewer() {
        return "fewer than " + under;
    }

    boolean isSmall(long number) {
        return number < under && (number > 0 || hidesNone && number == 0);
    }

    /**
     * The figures as they may be told.
     *
     * @throws CannotBeAsked when a breakdown would show nothing: its groups are so small that any number would reveal a child
     */
    public List<Told> release(Answer answer) {
        var told = told(answer);
        refuse(answer, told);
        return told;
    }

    /** The figures as they may be told, even where nothing is left to tell. */
    public List<Told> told(Answer answer) {
        if (hidesOthers) Tiling.refuse(answer);
        var instead = new IdentityHashMap<Figure, @Nullable String>();
        byWindow(answer).values().forEach(figures -> {
            var held = new HoldingBack(this, answer.measure().value(), figures);
            figures.forEach(figure -> instead.put(figure, held.instead(figure)));
        });
        return answer.figures().stream()
                .map(figure -> told(answer.measure(), figure, instead.get(figure)))
                .toList();
    }

    /**
     * The figures of everybody, and of a named part of them: whoever knows both knows those who were left out as well.
     *
     * @throws CannotBeAsked when they are broken down by more than one thing at once
     */
    public Pair release(Answer all, Answer part) {
        if (all.question().by().stream().anyMatch(by -> by.size() > 1))
            throw new CannotBeAsked("Ask for one breakdown at a time where some are left out beside the whole.");
        var held = new IdentityHashMap<Figure, Boolean>();
        byWindow(all).forEach((window, figures) -> {
            var parts = part.figures().stream()
                    .filter(figure -> figure.window().equals(window))
                    .toList();
            held.putAll(new LeavingOut(this, all.measure().value(), figures, parts).held());
        });
        return new Pair(without(all, held), without(part, held));
    }

    /** What may be told of everybody, and what of a part of them. */
    public record Pair(List<Told> all, List<Told> part) {}

    /**
     * The figures of a named part as they may be told to somebody who knows what is told of everybody.
     *
     * @throws CannotBeAsked when they are broken down by more than one thing at once
     */
    public List<Told> beside(Answer all, Answer part) {
        var alone = told(part);
        var pair = release(all, part).part();
        var hidden = told(all).stream().filter(one -> !one.isShown()).toList();
        var told = new ArrayList<Told>();
        for (int place = 0; place < alone.size(); place++) {
            var one = alone.get(place);
            boolean isHeld = !pair.get(place).isShown() || hidden.stream().anyMatch(one::standsWith);
            told.add(isHeld && one.isShown() ? one.heldBack() : one);
        }
        return told;
    }

    private List<Told> without(Answer answer, Map<Figure, Boolean> held) {
        return answer.figures().stream()
                .map(figure -> told(answer.measure(), figure, held.containsKey(figure) ? Told.NOT_SHOWN : null))
                .toList();
    }

    private static Map<Window, List<Figure>> byWindow(Answer answer) {
        return answer.figures().stream()
                .collect(Collectors.groupingBy(Figure::window, LinkedHashMap::new, Collectors.toList()));
    }

    private Told told(Measure measure, Figure figure, @Nullable String instead) {
        return instead == null ? rounded(measure, figure) : Told.without(figure, instead);
    }

    static void refuse(Answer answer, List<Told> told) {
        for (var by : answer.question().by()) {
            boolean isAnythingCounted = false;
            boolean isAnythingTold = by.isEmpty();
            for (int place = 0; place < told.size(); place++) {
                var figure = answer.figures().get(place);
                if (!figure.by().equals(by)
                        || Cell.of(answer.measure().value(), figure).isNothing()) continue;
                isAnythingCounted = true;
                isAnythingTold |= told.get(place).isShown();
            }
            if (isAnythingCounted && !isAnythingTold)
                throw new CannotBeAsked(
                        "\"%s\" by %s would reveal a child: its numbers are too small to tell. Ask for the whole, or for a longer period."
                                .formatted(answer.measure().title(), names(answer.measure(), by)));
        }
    }

    private static String names(Measure measure, List<String> by) {
        var titles = Breakdowns.of(measure);
        return by.stream()
                .map(name -> titles.getOrDefault(name, name).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }

    private Told rounded(Measure measure, Figure figure) {
        if (roundTo == 1) return Told.as(figure);
        var numerator = round(figure.numerator());
        var denominator = measure.value() == Measure.Value.RATE ? figure.denominator() : round(figure.denominator());
        var value = switch (measure.value()) {
            case COUNT -> numerator;
            case SHARE -> part(numerator, denominator, 100);
            case RATE -> part(numerator, denominator, measure.unit() == Unit.PERCENT ? 100 : 10_000);
            case MEAN, MEDIAN -> figure.value();
        };
        boolean isSum = measure.value() == Measure.Value.MEAN;
        return new Told(
                figure.window(), figure.by(), figure.groups(), isSum ? null : numerator, denominator, value, null);
    }

    private @Nullable BigDecimal round(@Nullable BigDecimal number) {
        if (number == null) return null;
        var step = BigDecimal.valueOf(roundTo);
        return number.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }

    private static @Nullable BigDecimal part(@Nullable BigDecimal of, @Nullable BigDecimal whole, int times) {
        return of == null || whole == null || whole.signum() == 0
                ? null
                : of.multiply(BigDecimal.valueOf(times)).divide(whole, 6, RoundingMode.HALF_UP);
    }
}
