package uk.kith.account.reports.withholding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.kith.account.reports.withholding.Told.Part;
import uk.kith.insight.measures.Measure;

/**
 * The months that make up a quarter, a year, or a year so far. Only events add up over time: a child who is counted once in each of
 * two months is counted once in both.
 */
final class SumsOverTime {

    private final Sums sums;

    private SumsOverTime(Sums sums) {
        this.sums = sums;
    }

    static void into(Sums sums, Collection<Told> told) {
        Map<List<Object>, List<Told>> threads = new LinkedHashMap<>();
        for (var one : told)
            if (one.measure().on() == Measure.On.PERIOD && one.measure().counts() == Measure.Counts.EVENTS)
                threads.computeIfAbsent(one.place().thread(), key -> new ArrayList<>())
                        .add(one);
        var over = new SumsOverTime(sums);
        threads.values().stream().filter(thread -> thread.size() > 1).forEach(thread -> {
            for (var part : thread.getFirst().amounts().keySet()) {
                over.stretches(thread, part);
                if (part != Part.ALL) over.rests(thread, part);
            }
        });
    }

    /** Each period is made up of the stretches between the days on which any of them begins or ends. */
    private void stretches(List<Told> thread, Part part) {
        var cuts = new TreeSet<LocalDate>();
        for (var one : thread) {
            cuts.add(one.place().from());
            cuts.add(one.place().to().plusDays(1));
        }
        var stretches = new TreeMap<LocalDate, Amount>();
        cuts.forEach(cut -> stretches.put(cut, Amount.unknown()));
        for (var one : thread)
            sums.add(new Sum(
                    amount(one, part),
                    stretches
                            .subMap(one.place().from(), one.place().to().plusDays(1))
                            .values()));
    }

    /** What of a longer period was before a shorter one, or after it. */
    private void rests(List<Told> thread, Part part) {
        for (var one : thread)
            for (var longer : thread) {
                boolean beginsWith = one.place().from().equals(longer.place().from())
                        && one.place().to().isBefore(longer.place().to());
                boolean endsWith = one.place().to().equals(longer.place().to())
                        && longer.place().from().isBefore(one.place().from());
                if (beginsWith || endsWith) sums.addRest(amount(longer, part), List.of(amount(one, part)));
            }
    }

    private static Amount amount(Told one, Part part) {
        return Objects.requireNonNull(one.amount(part));
    }
}
