package uk.kith.front.sample.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;

/**
 * Decides from when to when families were helped, so that about as many children were as is wanted, month by month, and
 * exactly as many on the days of the report.
 *
 * @param least for how many days a family is helped at least
 * @param most and at most
 * @param largest how many children a family has at most
 */
public record Caseload(SampleSize size, Trend wanted, int least, int most, int largest) {

    /** @param until null where it goes on */
    public record Spell(
            int children, LocalDate from, @Nullable LocalDate until) {

        public boolean goesOn() {
            return until == null;
        }
    }

    /** @param already the children who are helped anyway */
    public List<Spell> spells(OnDays already, Chance chance) {
        var spells = new ArrayList<Spell>();
        var helped = new OnDays();
        LocalDate before = null;
        for (var day : days()) {
            int missing = size.of(wanted.on(day)) - already.on(day) - helped.on(day);
            while (missing > 0) {
                var spell = spell(many(missing, day, chance), before, day, chance);
                helped.add(spell.children(), spell.from(), spell.until());
                missing -= spell.children();
                spells.add(spell);
            }
            before = day;
        }
        return spells;
    }

    private TreeSet<LocalDate> days() {
        var asAt = size.asAt();
        var report = new ReportDays(asAt);
        var days = new TreeSet<>(List.of(
                asAt,
                report.monthEnd(),
                report.monthEnd().minusYears(1),
                report.steepTo(),
                report.steepFrom().minusDays(1)));
        for (var day = size.since(); day.isBefore(asAt); day = day.plusMonths(1)) days.add(day);
        days.removeIf(day -> day.isBefore(size.since()));
        return days;
    }

    /** In the steep month large families came. */
    private int many(int missing, LocalDate day, Chance chance) {
        boolean steep = day.equals(new ReportDays(size.asAt()).steepTo());
        int many = steep ? chance.between(largest - 2, largest) : chance.in(0.5) ? 1 : chance.between(2, 4);
        return Math.min(missing, Math.min(largest, many));
    }

    /** One that still goes on at the end of that day and, but for the first day of all, began since the one before. */
    private Spell spell(int children, @Nullable LocalDate before, LocalDate day, Chance chance) {
        int days = chance.between(least, most);
        var from = before == null ? day.minusDays(chance.between(0, days - 1)) : chance.day(before.plusDays(1), day);
        var until = from.plusDays(days);
        return new Spell(children, from, until.isAfter(size.asAt()) ? null : until);
    }
}
