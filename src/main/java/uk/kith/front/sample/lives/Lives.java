package uk.kith.front.sample.lives;

import java.util.function.Consumer;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Ids;
import uk.kith.front.sample.counts.ReportDays;
import uk.kith.front.sample.counts.Tallies;
import uk.kith.front.sample.place.Places;
import uk.kith.front.sample.place.Providers;

/** Every family of the sample, one after another. */
public final class Lives {

    private final SampleSize size;
    private final Chance chance;
    private final FamiliesInCare inCare;
    private final FamiliesPast past;
    private final FamiliesProtected protectedByPlan;
    private final FamiliesInNeed inNeed;
    private final FamiliesAtHome atHome;

    /** @param tallies what the listener has counted of the families told so far */
    public Lives(SampleSize size, Chance chance, Ids ids, Places places, Providers providers, Tallies tallies) {
        this.size = size;
        this.chance = chance;
        var people = new People(ids, places);
        var homes = new HomesFound(
                providers, new ReportDays(size.asAt()).aYearBefore().monthEnd());
        this.inCare = new FamiliesInCare(size, people, homes);
        this.past = new FamiliesPast(size, people, homes);
        this.protectedByPlan = new FamiliesProtected(size, people, tallies);
        this.inNeed = new FamiliesInNeed(size, people, tallies);
        this.atHome = new FamiliesAtHome(size, people);
    }

    /** Tells of each family once, those with children in care first. */
    public void tell(Consumer<Family> listener) {
        int children = 0;
        var wanted = InCare.of(size, chance.apart());
        children += wanted.size();
        inCare.tell(wanted, chance.apart(), listener);
        int leavers = size.of(SampleSize.CARE_LEAVERS);
        past.careLeavers(leavers, chance.apart(), listener);
        int left = size.years() * size.of(SampleSize.LEFT_CARE_A_YEAR);
        past.leftCare(left, chance.apart(), listener);
        int lately = size.of(SampleSize.KNOWN_AT_HOME - SampleSize.PROTECTED - SampleSize.IN_NEED);
        children += leavers + left + lately;
        // Each measures what is still wanting by what was told before.
        children += protectedByPlan.tell(size.children() - children, chance.apart(), listener);
        children += inNeed.tell(size.children() - children, chance.apart(), listener);
        atHome.beingAssessed(lately, chance.apart(), listener);
        // What is left over is made up here, so that there are as many children as were asked for.
        atHome.assessed(Math.max(0, size.children() - children), chance.apart(), listener);
    }
}
