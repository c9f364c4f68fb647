package uk.kith.front.sample.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.place.Dwelling;
import uk.kith.front.sample.place.Providers;
import uk.kith.front.sample.place.Where;

/** Finds the homes that a child had during a period of care, ending in the one they are wanted in. */
final class HomesFound {

    private static final Mix EARLIER = new Mix("foster PR1 60, foster PR4 25, K2 PR4 15");
    private static final Mix WHERE = new Mix("INSIDE 70, OUTSIDE 28, NOT_KNOWN 2");
    private static final Mix WHY =
            new Mix("CARPL 40, CREQB 18, CREQO 10, LAREQ 12, CHILD 7, STAND 2, ALLEG 1, CLOSE 3, OTHER 7");
    private static final Where[] INSIDE_A_YEAR_AGO = {
        Where.INSIDE, Where.INSIDE, Where.OUTSIDE, Where.INSIDE, Where.INSIDE, Where.OUTSIDE, Where.INSIDE
    };
    private static final String SUPPORTED = "K3";
    private static final String INDEPENDENT = "P2";
    private static final String SEMI_INDEPENDENT = "H5";

    /** From this collection year supported accommodation has a code of its own. */
    private static final LocalDate SUPPORTED_REGISTERED = LocalDate.of(2024, 4, 1);

    private static final int YOUNGEST_IN_A_CHILDRENS_HOME = 8;

    private final Providers providers;
    private final LocalDate aYearAgo;
    private int homesAYearAgo;

    /** @param aYearAgo the day a year ago of which the reports say how many lived inside the authority */
    HomesFound(Providers providers, LocalDate aYearAgo) {
        this.providers = providers;
        this.aYearAgo = aYearAgo;
    }

    /**
     * @param until the day care ended, or the day the sample has come to
     * @param bornOn when the youngest who lives there was born
     */
    List<Home> during(Chance chance, Wanted wanted, LocalDate bornOn, LocalDate from, LocalDate until) {
        var begun = starts(chance, wanted, from, until);
        var sixteen = bornOn.plusYears(16);
        if (wanted.place().equals(SUPPORTED) && begun.getLast().isBefore(sixteen))
            begun.add(chance.day(sixteen, until.minusDays(5)));
        var starts = new ArrayList<>(begun);
        var homes = new ArrayList<Home>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            var home = last
                    ? wantedHome(chance, wanted, starts.get(i))
                    : earlierHome(chance, bornOn, starts.get(i), starts.get(i + 1));
            homes.add(new Home(starts.get(i), home, last ? null : WHY.draw(chance)));
        }
        return homes;
    }

    /** The days on which homes began, the first day of care among them. */
    private static TreeSet<LocalDate> starts(Chance chance, Wanted wanted, LocalDate from, LocalDate until) {
        var starts = new TreeSet<LocalDate>();
        starts.add(from);
        var aYearBefore = until.minusYears(1);
        switch (wanted.course()) {
            case SETTLED -> early(chance, starts, from, until.minusYears(2).minusDays(5), chance.between(0, 2));
            case LONG_AND_MOVED -> {
                early(chance, starts, from, aYearBefore.minusDays(5), chance.between(0, 2));
                if (!wanted.manyMoves())
                    starts.add(chance.day(until.minusYears(2).plusDays(5), until.minusDays(9)));
            }
            case PLACED_FOR_ADOPTION -> {
                if (chance.in(0.3)) starts.add(from.plusDays(chance.between(8, 40)));
                starts.add(placedDay(chance, from, until));
            }
            case AWAITING_ADOPTERS -> early(chance, starts, from, until.minusDays(60), chance.between(0, 1));
            case CAME_ALONE, LATELY_CAME, NEARLY_GROWN -> {
                early(chance, starts, from, aYearBefore.minusDays(5), chance.between(0, 2));
                if (!wanted.manyMoves() && chance.in(0.3))
                    early(chance, starts, from.plusDays(5), until.minusDays(9), 1);
            }
        }
        if (wanted.manyMoves()) {
            var first = from.isAfter(aYearBefore) ? from.plusDays(3) : aYearBefore.plusDays(3);
            int moves = chance.in(0.7) ? 3 : chance.between(4, 6);
            int before = starts.size();
            while (starts.size() < before + moves) starts.add(chance.day(first, until.minusDays(3)));
        }
        return starts;
    }

    private static void early(Chance chance, TreeSet<LocalDate> starts, LocalDate from, LocalDate last, int moves) {
        if (last.isBefore(from.plusDays(10))) return;
        for (int i = 0; i < moves; i++) starts.add(chance.day(from.plusDays(3), last));
    }

    /** Adopters are found in the second half of a young child's time in care. */
    private static LocalDate placedDay(Chance chance, LocalDate from, LocalDate until) {
        long days = from.until(until, java.time.temporal.ChronoUnit.DAYS);
        return from.plusDays(Math.round(days * chance.between(0.72, 0.93)));
    }

    private Dwelling wantedHome(Chance chance, Wanted wanted, LocalDate day) {
        // Now and then somebody records a code that is no longer used.
        if (wanted.place().equals(SUPPORTED) && chance.in(0.1))
            return providers.home(chance, INDEPENDENT, wanted.provider(), wanted.where());
        if (wanted.place().equals(SUPPORTED) && day.isBefore(SUPPORTED_REGISTERED))
            return providers.home(chance, SEMI_INDEPENDENT, wanted.provider(), wanted.where());
        if (!wanted.place().equals("foster"))
            return providers.home(chance, wanted.place(), wanted.provider(), wanted.where());
        boolean kin = wanted.provider().equals("PR1") && chance.in(0.25);
        boolean longTerm = wanted.course() == Course.SETTLED || chance.in(0.15);
        var place = kin ? (longTerm ? "U1" : "U3") : longTerm ? "U4" : "U6";
        return providers.home(chance, place, wanted.provider(), wanted.where());
    }

    private static Where whereDrawn(Chance chance) {
        return Where.valueOf(WHERE.draw(chance));
    }

    private Dwelling earlierHome(Chance chance, LocalDate bornOn, LocalDate day, LocalDate until) {
        var drawn = EARLIER.draw(chance).split(" ", -1);
        boolean home = drawn[0].equals("K2") && !day.isBefore(bornOn.plusYears(YOUNGEST_IN_A_CHILDRENS_HOME));
        boolean counts = !day.isAfter(aYearAgo) && until.isAfter(aYearAgo);
        var where = counts ? INSIDE_A_YEAR_AGO[homesAYearAgo++ % INSIDE_A_YEAR_AGO.length] : whereDrawn(chance);
        return home ? providers.home(chance, "K2", "PR4", where) : providers.home(chance, "U6", drawn[1], where);
    }
}
