package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.account.returns.rules.Day;

/**
 * The care a child had from the age of 14, as the episodes of this year and last show it: of episodes that began on one day
 * the one that ended first, without short breaks; the last one, while it lasts, up to the end of the year.
 */
final class CareFromFourteen {

    /** The days of care from the age of 14 that make a child relevant: thirteen weeks. */
    private static final int THIRTEEN_WEEKS = 91;

    private CareFromFourteen() {}

    /** The child is under twenty at the end of the year and was looked after otherwise than in short breaks. */
    static boolean isCounted(CareChild child, Terms year) {
        if (!child.header().dob().plusYears(20).isAfter(year.end())) return false;
        for (var episode : pooled(child)) if (!episode.isShortBreak()) return true;
        return false;
    }

    /** Thirteen weeks from the age of 14, a day of them from 16, and not adopted in the end. */
    static boolean isEnough(CareChild child, Terms year) {
        if (!isCounted(child, year)) return false;
        var pooled = pooled(child);
        var latest = child.latest(List.copyOf(pooled), any -> true);
        if (latest.endsInAdoption()) return false;
        var birth = child.header().dob();
        return days(pooled, birth.plusYears(14), latest, year) >= THIRTEEN_WEEKS
                && days(pooled, birth.plusYears(16), latest, year) >= 1;
    }

    private static long days(Collection<CareLine> episodes, Day from, CareLine latest, Terms year) {
        long days = 0;
        for (var episode : episodes) {
            var end = episode == latest ? episode.dec().or(year.end()) : episode.dec();
            if (episode.isShortBreak() || !episode.decom().isKnown() || !end.isKnown()) continue;
            days += Math.max(0, Day.later(episode.decom(), from).daysUntil(end));
        }
        return days;
    }

    /** By their start: the one that ended first, of those with one end the first in the file, this year's before last's. */
    private static Collection<CareLine> pooled(CareChild child) {
        Map<Integer, CareLine> byStart = new LinkedHashMap<>();
        for (var rows : List.of(child.episodes(), child.lastYear(EPISODES)))
            for (var episode : rows) byStart.merge(episode.decom().number(), episode, CareFromFourteen::endedFirst);
        return byStart.values();
    }

    private static CareLine endedFirst(CareLine one, CareLine other) {
        if (!one.dec().isKnown()) return other.dec().isKnown() ? other : one;
        return other.dec().isBefore(one.dec()) ? other : one;
    }
}
