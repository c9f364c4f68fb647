package uk.kith.front.sample.lives;

import static uk.kith.front.sample.lives.Course.AWAITING_ADOPTERS;
import static uk.kith.front.sample.lives.Course.CAME_ALONE;
import static uk.kith.front.sample.lives.Course.LATELY_CAME;
import static uk.kith.front.sample.lives.Course.LONG_AND_MOVED;
import static uk.kith.front.sample.lives.Course.NEARLY_GROWN;
import static uk.kith.front.sample.lives.Course.PLACED_FOR_ADOPTION;
import static uk.kith.front.sample.lives.Course.SETTLED;

import java.util.ArrayList;
import java.util.List;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.place.Where;

/**
 * The children in care on the day, as the reports count them: 214, of whom 28 came alone, 17 are placed for adoption and 5
 * wait for adopters; 148 with foster carers, 109 of these the authority's own; of the 197 not placed for adoption 132 live
 * inside the authority, 49 outside and of 16 it is not known; 41 moved three times in a year, 8 of them having come alone;
 * of 70 under 16 in care for two and a half years 49 have lived in one home for two.
 */
final class InCare {

    private static final String FOSTER = "foster";

    private final SampleSize size;
    private final Chance chance;
    private final List<Wanted> wanted = new ArrayList<>();

    private InCare(SampleSize size, Chance chance) {
        this.size = size;
        this.chance = chance;
    }

    static List<Wanted> of(SampleSize size, Chance chance) {
        var inCare = new InCare(size, chance);
        inCare.cameAlone();
        inCare.onTheWayToAdoption();
        inCare.allOthers();
        return inCare.wanted;
    }

    private void cameAlone() {
        add(CAME_ALONE, new Lot(FOSTER, "PR1", 4), new Lot(FOSTER, "PR4", 8), new Lot("K3", "PR4", 16))
                .spread(15, 9, 4)
                .moving(8);
    }

    private void onTheWayToAdoption() {
        add(PLACED_FOR_ADOPTION, new Lot("A5", "PR1", 4), new Lot("A6", "PR3", 13))
                .spread(8, 9, 0)
                .moving(0);
        add(AWAITING_ADOPTERS, new Lot(FOSTER, "PR1", 5)).spread(4, 1, 0).moving(0);
    }

    private void allOthers() {
        add(SETTLED, new Lot(FOSTER, "PR1", 40), new Lot(FOSTER, "PR4", 6), new Lot("K2", "PR4", 1))
                .spread(33, 11, 3)
                .moving(0);
        add(SETTLED, new Lot("P1", "PR0", 1)).spread(1, 0, 0).moving(0);
        add(SETTLED, new Lot("S1", "PR4", 1)).spread(0, 1, 0).moving(0);
        add(LONG_AND_MOVED, new Lot(FOSTER, "PR1", 10), new Lot(FOSTER, "PR4", 5), new Lot("K2", "PR4", 6))
                .spread(13, 6, 2)
                .moving(8);
        add(LATELY_CAME, new Lot(FOSTER, "PR1", 38), new Lot(FOSTER, "PR4", 12), new Lot("K2", "PR4", 5))
                .spread(38, 13, 4)
                .moving(14);
        add(LATELY_CAME, new Lot("P1", "PR0", 4), new Lot("R3", "PR5", 1))
                .spread(5, 0, 0)
                .moving(0);
        add(NEARLY_GROWN, new Lot(FOSTER, "PR1", 12), new Lot(FOSTER, "PR4", 8), new Lot("K2", "PR4", 7))
                .spread(17, 8, 2)
                .moving(8);
        add(NEARLY_GROWN, new Lot("K3", "PR4", 4), new Lot("K1", "PR3", 1))
                .spread(4, 0, 1)
                .moving(3);
        add(NEARLY_GROWN, new Lot("P1", "PR0", 2)).spread(2, 0, 0).moving(0);
    }

    private Group add(Course course, Lot... lots) {
        var places = new ArrayList<Lot>();
        for (var lot : lots) for (int i = 0; i < size.of(lot.count()); i++) places.add(lot);
        chance.shuffle(places);
        return new Group(course, places);
    }

    /** So many children in such a home. */
    private record Lot(String place, String provider, int count) {}

    /** Children of one course of care, whose whereabouts and moves are still to be shared out. */
    private final class Group {

        private final Course course;
        private final List<Lot> places;
        private final List<Where> where = new ArrayList<>();

        Group(Course course, List<Lot> places) {
            this.course = course;
            this.places = places;
        }

        Group spread(int inside, int outside, int notKnown) {
            double all = inside + outside + notKnown;
            int here = Math.toIntExact(Math.round(places.size() * inside / all));
            int unknown = Math.toIntExact(Math.round(places.size() * notKnown / all));
            for (int i = 0; i < places.size(); i++)
                where.add(i < here ? Where.INSIDE : i < here + unknown ? Where.NOT_KNOWN : Where.OUTSIDE);
            chance.shuffle(where);
            return this;
        }

        void moving(int many) {
            int moved = size.of(many);
            for (int i = 0; i < places.size(); i++)
                wanted.add(
                        new Wanted(course, places.get(i).place(), places.get(i).provider(), where.get(i), i < moved));
        }
    }
}
