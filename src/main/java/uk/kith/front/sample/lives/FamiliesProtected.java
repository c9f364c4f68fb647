package uk.kith.front.sample.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.counts.Caseload;
import uk.kith.front.sample.counts.Caseload.Spell;
import uk.kith.front.sample.counts.ReportDays;
import uk.kith.front.sample.counts.Tallies;
import uk.kith.front.sample.counts.Trend;
import uk.kith.kernel.Period;
import uk.kith.kernel.WorkingDays;

/**
 * The families of children at home who have, or had, a protection plan: 70 children a year ago, 105 now, with a steep rise in
 * one month, when large families came. Of the children whose plan began in the last twelve months 45 in 100 had one before,
 * and 10 in 100 within two years.
 */
final class FamiliesProtected {

    private static final WorkingDays CALENDAR = WorkingDays.england();
    private static final double AGAIN = 0.45;
    private static final double SOON_AGAIN = 0.1;
    private static final double OLD_ENOUGH_FOR_AN_EARLIER_PLAN = 2.9;

    private final SampleSize size;
    private final HomeFamilies families;
    private final Tallies tallies;
    private final ReportDays days;

    FamiliesProtected(SampleSize size, People people, Tallies tallies) {
        this.size = size;
        this.families = new HomeFamilies(people);
        this.tallies = tallies;
        this.days = new ReportDays(size.asAt());
    }

    /**
     * @param room how many children there may be at most
     * @return how many there were
     */
    int tell(int room, Chance chance, Consumer<Family> listener) {
        var wanted = new Trend()
                .at(size.since(), 78)
                .at(size.asAt().minusYears(1), 70)
                .at(days.steepFrom().minusDays(1), 84)
                .at(days.steepTo(), 104)
                .at(days.monthEnd(), 107)
                .at(size.asAt(), SampleSize.PROTECTED);
        var spells = new Caseload(size, wanted, 110, 460, 6).spells(tallies.protectedByPlan(), chance);
        spells = Spells.within(room, spells);
        // Two spells of the same size and days are still two.
        Set<Spell> again = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Spell> soon = Collections.newSetFromMap(new IdentityHashMap<>());
        choose(spells, soon, again, chance);
        for (var spell : spells) {
            var apart = chance.apart();
            listener.accept(family(spell, soon.contains(spell), again.contains(spell), apart));
        }
        return Spells.children(spells);
    }

    private void choose(List<Spell> spells, Set<Spell> soon, Set<Spell> again, Chance chance) {
        var lately = new ArrayList<Spell>();
        for (var spell : spells) {
            if (!spell.from().isBefore(tallies.yearFrom())) lately.add(spell);
            else if (chance.in(0.38)) again.add(spell);
        }
        chance.shuffle(lately);
        int begun = tallies.begunThisYear() + Spells.children(lately);
        pick(lately, Math.toIntExact(Math.round(SOON_AGAIN * begun)), soon);
        again.addAll(soon);
        int wanted = Math.toIntExact(Math.round(AGAIN * begun)) - tallies.begunAgainThisYear();
        // The large families of the steep month were known before.
        lately.sort(Comparator.comparing((Spell spell) -> !isSteep(spell)));
        pick(lately.stream().filter(spell -> !soon.contains(spell)).toList(), wanted - children(soon), again);
    }

    private static void pick(List<Spell> from, int children, Set<Spell> picked) {
        int left = children;
        for (var spell : from) {
            if (spell.children() > left) continue;
            left -= spell.children();
            picked.add(spell);
        }
    }

    private static int children(Set<Spell> spells) {
        return spells.stream().mapToInt(Spell::children).sum();
    }

    private boolean isSteep(Spell spell) {
        return !spell.from().isBefore(days.steepFrom()) && !spell.from().isAfter(days.steepTo());
    }

    private Family family(Spell spell, boolean soon, boolean again, Chance chance) {
        var from = CALENDAR.onOrBefore(spell.from());
        boolean direct = soon || chance.in(0.6);
        var knownFrom = from.minusDays(direct ? chance.between(24, 45) : chance.between(70, 260));
        var until = spell.until() == null ? null : CALENDAR.onOrBefore(spell.until());
        var known = new ArrayList<Known>();
        if (soon) known.add(earlier(from, chance));
        known.add(new Known(
                new Period(knownFrom, knownUntil(until, chance)),
                Known.Help.PROTECTED,
                null,
                new Known.Protection(new Period(from, until), soon ? 1 : again ? chance.between(1, 2) : 0)));
        return soon
                ? families.family(chance, spell.children(), OLD_ENOUGH_FOR_AN_EARLIER_PLAN, known)
                : families.family(chance, spell.children(), known);
    }

    /** Half of them have a plan for a child in need afterwards. */
    private @Nullable LocalDate knownUntil(@Nullable LocalDate protectedUntil, Chance chance) {
        if (protectedUntil == null) return null;
        var until = chance.in(0.5) ? protectedUntil : protectedUntil.plusDays(chance.between(30, 240));
        return until.isAfter(size.asAt()) ? null : until;
    }

    /** An earlier plan that ended within two years before. It does not touch the day by which the plans of a year ago are counted. */
    private Known earlier(LocalDate again, Chance chance) {
        while (true) {
            var until = CALENDAR.onOrBefore(again.minusDays(chance.between(70, 640)));
            var from = CALENDAR.onOrBefore(until.minusDays(chance.between(95, 300)));
            if (new Period(from, until).covers(size.asAt().minusYears(1))) continue;
            return new Known(
                    new Period(from.minusDays(chance.between(24, 45)), until),
                    Known.Help.PROTECTED,
                    null,
                    new Known.Protection(new Period(from, until), 0));
        }
    }
}
