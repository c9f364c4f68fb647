package uk.kith.front.sample.counts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;

/** What has been told so far of plans, by which the rest is measured. */
public final class Tallies {

    private final LocalDate yearFrom;
    private final OnDays protectedByPlan = new OnDays();
    private final OnDays inNeed = new OnDays();
    private final Timeliness timeliness;
    private int begunThisYear;
    private int begunAgainThisYear;

    public Tallies(SampleSize size) {
        this.yearFrom = size.asAt().plusDays(1).minusYears(1);
        this.timeliness = new Timeliness(size);
    }

    /** @param again whether the child had an earlier protection plan */
    public void protect(LocalDate from, @Nullable LocalDate until, boolean again) {
        protectedByPlan.add(1, from, until);
        if (from.isBefore(yearFrom)) return;
        begunThisYear++;
        if (again) begunAgainThisYear++;
    }

    public void inNeed(LocalDate from, @Nullable LocalDate until) {
        inNeed.add(1, from, until);
    }

    public OnDays protectedByPlan() {
        return protectedByPlan;
    }

    public OnDays inNeed() {
        return inNeed;
    }

    public Timeliness timeliness() {
        return timeliness;
    }

    /** The first of the last twelve months. */
    public LocalDate yearFrom() {
        return yearFrom;
    }

    /** Protection plans that began in the last twelve months. */
    public int begunThisYear() {
        return begunThisYear;
    }

    public int begunAgainThisYear() {
        return begunAgainThisYear;
    }
}
