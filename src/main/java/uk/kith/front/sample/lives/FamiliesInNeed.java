package uk.kith.front.sample.lives;

import java.util.List;
import java.util.function.Consumer;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.counts.Caseload;
import uk.kith.front.sample.counts.ReportDays;
import uk.kith.front.sample.counts.Tallies;
import uk.kith.front.sample.counts.Trend;
import uk.kith.kernel.Period;
import uk.kith.kernel.WorkingDays;

/** The families of children who have, or had, a plan for a child in need, and no protection plan. */
final class FamiliesInNeed {

    private static final WorkingDays CALENDAR = WorkingDays.england();

    private final SampleSize size;
    private final HomeFamilies families;
    private final Tallies tallies;

    FamiliesInNeed(SampleSize size, People people, Tallies tallies) {
        this.size = size;
        this.families = new HomeFamilies(people);
        this.tallies = tallies;
    }

    /**
     * 303 children, after fewer and slowly rising.
     *
     * @param room how many children there may be at most
     * @return how many there were
     */
    int tell(int room, Chance chance, Consumer<Family> listener) {
        var days = new ReportDays(size.asAt());
        var wanted = new Trend()
                .at(size.since(), 262)
                .at(size.asAt().minusMonths(7), 276)
                .at(days.monthEnd(), SampleSize.IN_NEED)
                .at(size.asAt(), SampleSize.IN_NEED);
        var spells = Spells.within(room, new Caseload(size, wanted, 200, 760, 4).spells(tallies.inNeed(), chance));
        for (var spell : spells) {
            var apart = chance.apart();
            listener.accept(families.family(apart, spell.children(), List.of(known(spell, apart))));
        }
        return Spells.children(spells);
    }

    private Known known(Caseload.Spell spell, Chance chance) {
        var authorised = CALENDAR.onOrBefore(spell.from().minusDays(chance.between(0, 4)));
        boolean late = tallies.timeliness().isLate(authorised, spell.children());
        tallies.timeliness().count(authorised, spell.children(), late);
        var from = CALENDAR.before(authorised, late ? chance.between(47, 58) : chance.between(16, 43));
        return new Known(new Period(from, spell.until()), Known.Help.IN_NEED, authorised, null);
    }
}
