package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.insight.measures.Breakdown;
import uk.kith.insight.measures.Breakdowns;
import uk.kith.insight.measures.Figure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measure.Counts;
import uk.kith.insight.measures.Measure.Value;
import uk.kith.insight.measures.Question;
import uk.kith.kernel.DateWords;
import uk.kith.platform.authority.PeopleKnown;
import uk.kith.platform.authority.Population;

/** Holds the groups of any measure against one another, with how many of each live here where the authority has loaded that. */
@Component
public class Disproportions {

    private static final String TOO_FEW = "There are not two groups that could be compared.";

    private final Population population;

    Disproportions(Population population) {
        this.population = population;
    }

    /**
     * The groups of one breakdown, held against one of them or each against all the others.
     *
     * @param beside the group that the others are held against; null for all the others
     * @param all the names of the groups
     * @param notes what a reader must know of them, a sentence each
     */
    public record Compared(@Nullable String beside, List<String> all, List<Disproportion> groups, List<String> notes) {

        /** "White", "all the others". */
        public String against() {
            return beside == null ? "all the others" : beside;
        }

        /** The groups that the others can be held against. */
        public List<String> choices() {
            return all.stream()
                    .filter(name -> !name.equals(Breakdown.NOT_KNOWN))
                    .toList();
        }

        public boolean isAnyTold() {
            return groups.stream().anyMatch(group -> group.ratio() != null);
        }

        /** What stands out, a sentence each; one that says that nothing does, where nothing does. */
        public List<String> inWords() {
            var told = groups.stream().filter(Disproportion::isMoreThanChance).toList();
            if (told.isEmpty())
                return List.of("No group differs from %s by more than chance alone would give.".formatted(against()));
            return told.stream()
                    .map(group -> Double.isInfinite(
                                    group.ratio() == null ? 0 : group.ratio().ratio())
                            ? "%s: only these are counted, and nobody of %s (%s as likely)."
                                    .formatted(group.group(), against(), group.between())
                            : "%s: %s as likely to be counted as %s (between %s)."
                                    .formatted(
                                            group.group(),
                                            group.times(),
                                            against(),
                                            group.between().replace(" to ", " and ")))
                    .toList();
        }
    }

    /**
     * Of one period and one breakdown, in the order of the groups.
     *
     * @param asked what was asked of them
     * @param wanted the group that the others are to be held against; null, or one that is not there, for all the others
     */
    public Compared of(Measure measure, Question asked, List<Figure> groups, @Nullable String wanted) {
        boolean isOfPeople = measure.value() != Value.SHARE;
        if (measure.value() == Value.MEAN || measure.value() == Value.MEDIAN)
            return none("Days have no likelihood: how long it takes is compared in the picture above.");
        if (isOfPeople && !asked.only().isEmpty())
            return none("It is not known how many of each group live among those it is narrowed to.");
        if (groups.isEmpty()) return none(TOO_FEW);
        if (areTheCounted(measure, groups))
            return none("What is counted tells these groups apart: of each either all are counted or none.");
        var people = isOfPeople ? population.known() : PeopleKnown.NOBODY;
        var all = isOfPeople ? withNobody(groups, people) : groups;
        var there = all.stream().map(Disproportion::name).toList();
        var day = all.getFirst().window().to();
        var breakdown = all.getFirst().by().getFirst();
        var beside = there.contains(wanted) && !Breakdown.NOT_KNOWN.equals(wanted) ? wanted : null;
        var found = Disproportion.of(measure, all, name -> living(people, day, breakdown, name), beside);
        if (isOfPeople && !found.isEmpty() && found.stream().allMatch(Disproportion::isOfNobodyKnown))
            return none(
                    "How many children of each of these groups live here is not known. Load it, or choose another division, to"
                            + " see how likely each group is to be counted.");
        if (there.stream().filter(name -> !name.equals(Breakdown.NOT_KNOWN)).count() < 2) return none(TOO_FEW);
        return new Compared(beside, there, found, notes(measure, there, people, breakdown, day));
    }

    /**
     * Whether a breakdown of a share's own does no more than tell those counted from the others: placed over 20 miles from home,
     * by distance from home.
     */
    public static boolean areTheCounted(Measure measure, List<Figure> groups) {
        return measure.value() == Value.SHARE
                && groups.stream().allMatch(group -> isOwn(measure, group.by().getFirst()))
                && groups.stream().allMatch(group -> isNone(group) || isAll(group))
                && groups.stream().anyMatch(Disproportions::isNone)
                && groups.stream().anyMatch(Disproportions::isAll);
    }

    private static boolean isOwn(Measure measure, String breakdown) {
        return measure.breakdowns().stream().anyMatch(own -> own.id().equals(breakdown));
    }

    private static boolean isNone(Figure group) {
        return group.numerator() != null && group.numerator().signum() == 0;
    }

    private static boolean isAll(Figure group) {
        return group.numerator() != null
                && group.numerator().signum() > 0
                && group.numerator().equals(group.denominator());
    }

    /** Groups of whom nobody is counted are no part of an answer, but they live here, and are among all the others. */
    private static List<Figure> withNobody(List<Figure> groups, PeopleKnown people) {
        var first = groups.getFirst();
        var breakdown = first.by().getFirst();
        var usual = Breakdowns.usual().get(breakdown);
        var all = new ArrayList<Figure>(groups);
        for (var name : usual == null ? List.<String>of() : usual.order()) {
            var living = living(people, first.window().to(), breakdown, name);
            if (living.isPresent()
                    && all.stream()
                            .noneMatch(figure -> Disproportion.name(figure).equals(name)))
                all.add(new Figure(
                        first.window(),
                        first.by(),
                        List.of(name),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(living.get()),
                        BigDecimal.ZERO));
        }
        if (usual != null) all.sort(Comparator.comparingInt(figure -> rank(usual.order(), Disproportion.name(figure))));
        return all;
    }

    private static int rank(List<String> order, String name) {
        int place = order.indexOf(name);
        return place < 0 ? order.size() : place;
    }

    private static Compared none(String why) {
        return new Compared(null, List.of(), List.of(), List.of(why));
    }

    private static List<String> notes(
            Measure measure, List<String> there, PeopleKnown people, String breakdown, LocalDate day) {
        var notes = new ArrayList<String>();
        if (there.contains(Breakdown.NOT_KNOWN)) notes.add("Those of whom it is not known are left out.");
        source(people, breakdown, day).ifPresent(notes::add);
        if (measure.counts() == Counts.EVENTS && measure.value() != Value.SHARE)
            notes.add("A child may be counted more than once here, so chance gives more than the range says.");
        return notes;
    }

    private static Optional<String> source(PeopleKnown people, String breakdown, LocalDate day) {
        return breakdown.equals(PeopleKnown.AGE)
                ? people.ages().stream()
                        .filter(some -> !some.asAt().isAfter(day))
                        .findFirst()
                        .map(some -> lived(some.asAt(), some.source()))
                : people.groups().stream()
                        .filter(some ->
                                !some.asAt().isAfter(day) && some.breakdown().equals(breakdown))
                        .findFirst()
                        .map(some -> lived(some.asAt(), some.source()));
    }

    private static String lived(LocalDate day, String source) {
        return "Children who live here: as at %s. %s.".formatted(DateWords.full(day), source.replaceAll("\\.$", ""));
    }

    private static Optional<Integer> living(PeopleKnown people, LocalDate day, String breakdown, String group) {
        var number = people.children(day, breakdown, group);
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
