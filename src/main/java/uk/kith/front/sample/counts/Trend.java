package uk.kith.front.sample.counts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

/** A number that goes from day to day in straight lines; before the first and after the last known it stays. */
public final class Trend {

    private final TreeMap<LocalDate, Double> known = new TreeMap<>();

    public Trend at(LocalDate day, double number) {
        known.put(day, number);
        return this;
    }

    public double on(LocalDate day) {
        var before = known.floorEntry(day);
        var after = known.ceilingEntry(day);
        if (before == null) return known.firstEntry().getValue();
        if (after == null) return before.getValue();
        double days = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        if (days == 0) return before.getValue();
        double gone = ChronoUnit.DAYS.between(before.getKey(), day) / days;
        return before.getValue() + gone * (after.getValue() - before.getValue());
    }
}
