package uk.kith.front.sample.lives;

import static uk.kith.front.sample.lives.Stays.latest;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.counts.ReportDays;
import uk.kith.front.sample.lives.StatusesHeld.Way;
import uk.kith.front.sample.place.Where;
import uk.kith.kernel.Period;

/** The families of those who were in care and are no more: care leavers, and children who went to a family. */
final class FamiliesPast {

    private static final double YEAR = 365.25;
    private static final Mix LAST_HOME = new Mix("foster PR1 45, foster PR4 15, K2 PR4 14, K3 PR4 22, P1 PR0 4");
    private static final Mix LEFT_AT_18 = new Mix("E17 25, E5 45, E6 12, E7 6, E4A 8, E8 4");
    private static final Mix LEFT_TO =
            new Mix("E4A 46, E4B 8, E45 16, E46 4, E47 6, E48 2, E41 6, E3 2, E11 4, E12 10");

    private final SampleSize size;
    private final People people;
    private final Stays stays;
    private int inTheFiguresThen;
    private int homes;

    FamiliesPast(SampleSize size, People people, HomesFound homes) {
        this.size = size;
        this.people = people;
        this.stays = new Stays(homes);
    }

    /**
     * Young people of 18 to 24: 119 of 214 are 19 to 21, half of these in education, employment or training and 115 suitably
     * housed; 32 of the 214 came to England alone. A year ago 59 in 100 of that age were at work and 90 in 100 well housed.
     */
    void careLeavers(int many, Chance chance, Consumer<Family> listener) {
        var ages = new ArrayList<Integer>();
        for (int i = 0; i < many; i++) ages.add(ageOfLeaver(i * SampleSize.CARE_LEAVERS / Math.max(1, many)));
        int middle = Math.toIntExact(
                ages.stream().filter(FamiliesPast::isInTheFigures).count());
        int seen = 0;
        int cameAlone = Math.toIntExact(Math.round(many * 32 / 214.0));
        for (int i = 0; i < many; i++) {
            var apart = chance.apart();
            boolean counted = isInTheFigures(ages.get(i));
            int at = counted ? seen++ : 0;
            boolean inTouch = counted ? at >= middle * 2 / 119.0 : apart.in(0.93);
            boolean atWork = counted ? at >= middle * 59 / 119.0 : apart.in(0.5);
            boolean wellHoused = counted ? at >= middle * 4 / 119.0 : apart.in(0.92);
            // Spread over all ages, since the first counted are those of whom no good is known.
            boolean alone = (long) (i + 1) * cameAlone / many > (long) i * cameAlone / many;
            listener.accept(leaver(
                    apart,
                    ages.get(i),
                    alone,
                    new AfterCare.Standing(inTouch, inTouch && atWork, inTouch && wellHoused)));
        }
    }

    private static boolean isInTheFigures(int age) {
        return age >= 19 && age <= 21;
    }

    /** The ages of 214 care leavers, youngest first. */
    private static int ageOfLeaver(int number) {
        int[] upTo = {28, 72, 112, 147, 174, 196, SampleSize.CARE_LEAVERS};
        int age = 18;
        for (int last : upTo) {
            if (number < last) return age;
            age++;
        }
        return age - 1;
    }

    private Family leaver(Chance chance, int age, boolean alone, AfterCare.Standing now) {
        var born = size.asAt().minusDays(Math.round((age + chance.between(0.02, 0.98)) * YEAR));
        boolean early = !alone && chance.in(0.12);
        var left = early ? born.plusDays(Math.round(chance.between(16.3, 17.8) * YEAR)) : born.plusYears(18);
        double entered = alone ? chance.between(14.9, 17.3) : chance.between(7, 16.2);
        var from = born.plusDays(Math.round(entered * YEAR));
        var home = LAST_HOME.draw(chance).split(" ", -1);
        var course = alone ? Course.CAME_ALONE : Course.NEARLY_GROWN;
        var wanted = new Wanted(course, alone ? "K3" : home[0], alone ? "PR4" : home[1], where(), false);
        var way = alone ? Way.AGREED : Stays.way(chance, wanted, born, from);
        var stay = stays.stay(
                chance,
                wanted,
                born,
                new Period(from, left),
                early ? "E4A" : LEFT_AT_18.draw(chance),
                way,
                alone ? "N8" : Stays.need(chance),
                null);
        var all = Stays.then(alone ? List.of() : stays.earlier(chance, born, from, 0.1), stay);
        var start = alone ? people.fromAfar(chance, true) : people.start(chance, chance.in(0.12));
        var child = people.child(
                chance, start, born, false, null, all, null, new AfterCare(left, now, aYearAgo(born, left)));
        return people.family(chance, start, List.of(child));
    }

    private AfterCare.Standing aYearAgo(LocalDate born, LocalDate left) {
        var then = new ReportDays(size.asAt()).monthEnd().minusYears(1);
        int age = born.until(then).getYears();
        if (!isInTheFigures(age) || left.isAfter(then)) return new AfterCare.Standing(true, true, true);
        int number = inTheFiguresThen++;
        return new AfterCare.Standing(true, isNext(number, 59), isNext(number, 90));
    }

    /** True for so many of every hundred, one after another. */
    private static boolean isNext(int number, int inHundred) {
        return (number + 1) * inHundred / 100 > number * inHundred / 100;
    }

    private Where where() {
        return isNext(homes++, 70) ? Where.INSIDE : Where.OUTSIDE;
    }

    /** Children who left care for a family in the years looked back on: home, to guardians, to adopters. */
    void leftCare(int many, Chance chance, Consumer<Family> listener) {
        int left = many;
        while (left > 0) {
            var apart = chance.apart();
            int together = Math.min(left, apart.in(0.7) ? 1 : apart.between(2, 3));
            listener.accept(leftTogether(apart, together));
            left -= together;
        }
    }

    private Family leftTogether(Chance chance, int many) {
        var end = chance.day(size.since().plusDays(5), size.asAt().minusDays(6));
        var reason = LEFT_TO.draw(chance);
        boolean adopted = reason.equals("E11") || reason.equals("E12");
        // The courts had held adoptions up: none since April.
        if (adopted && !end.isBefore(startOfThisYear())) {
            adopted = false;
            reason = "E45";
        }
        double inCare = adopted
                ? chance.between(1.3, 2.6)
                : chance.in(0.7) ? chance.between(0.03, 0.5) : chance.between(0.5, 1.9);
        double age = adopted ? chance.between(inCare, 4.5) : chance.between(inCare, 13.5);
        var from = end.minusDays(Math.round(inCare * YEAR));
        var wanted = adopted
                ? new Wanted(Course.PLACED_FOR_ADOPTION, "A6", "PR3", where(), false)
                : new Wanted(Course.LATELY_CAME, "foster", chance.in(0.75) ? "PR1" : "PR4", where(), false);
        var start = people.start(chance, chance.in(0.12));
        var need = Stays.need(chance);
        var born = end.minusDays(Math.round(age * YEAR));
        var ordered = adopted ? from.plusDays(Math.round(inCare * YEAR * 0.45)) : null;
        var stay = stays.stay(
                chance,
                wanted,
                born,
                new Period(from, end),
                reason,
                Stays.way(chance, wanted, born, from),
                need,
                ordered);
        var children = new ArrayList<Child>();
        for (int i = 0; i < many; i++) {
            children.add(people.child(
                    chance, start, born, false, known(chance, from), List.of(stay), adopted(stay, ordered), null));
            born = born.minusDays(chance.between(330, 700));
        }
        return people.family(chance, start, children);
    }

    private LocalDate startOfThisYear() {
        var april = LocalDate.of(size.asAt().getYear(), Month.APRIL, 1);
        return april.isAfter(size.asAt()) ? april.minusYears(1) : april;
    }

    private static @Nullable Adoption adopted(Stay stay, @Nullable LocalDate ordered) {
        var last = stay.lastHome();
        if (ordered == null) return null;
        return new Adoption(
                ordered.minusDays(35),
                ordered,
                latest(ordered, last.from().minusDays(20)),
                last.from(),
                stay.period().until());
    }

    private static @Nullable Period known(Chance chance, LocalDate from) {
        return chance.in(0.8) ? new Period(from.minusDays(chance.between(20, 400)), from) : null;
    }
}
