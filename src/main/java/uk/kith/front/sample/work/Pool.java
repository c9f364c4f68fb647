package uk.kith.front.sample.work;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import uk.kith.front.sample.chance.Chance;

/** Colleagues of one kind, each with as many children as they can well work with: when all are full another is taken on. */
final class Pool {

    private final int usualLoad;
    private final int teamSize;
    private final BiFunction<Integer, UUID, Colleague> takeOn;
    private final BiFunction<Integer, Integer, UUID> openTeam;
    private final List<Colleague> colleagues = new ArrayList<>();
    private UUID team = new UUID(0, 0);
    private int load;
    private int room;

    /**
     * @param takeOn makes the colleague of that number in that team
     * @param openTeam makes the team of that number
     */
    Pool(
            int usualLoad,
            int teamSize,
            BiFunction<Integer, UUID, Colleague> takeOn,
            BiFunction<Integer, Integer, UUID> openTeam) {
        this.usualLoad = usualLoad;
        this.teamSize = teamSize;
        this.takeOn = takeOn;
        this.openTeam = openTeam;
    }

    /** Somebody with room for these children, brothers and sisters together. */
    Colleague forChildren(int children, Chance chance) {
        if (colleagues.isEmpty() || load + children > room) {
            int number = colleagues.size();
            if (number % teamSize == 0) team = openTeam.apply(number / teamSize + 1, teamSize);
            colleagues.add(takeOn.apply(number, team));
            load = 0;
            room = usualLoad + (number == 0 ? 0 : chance.between(0, 2));
        }
        load += children;
        return colleagues.getLast();
    }

    /** Anybody of them, for work that is over. */
    Colleague anyone(Chance chance) {
        return colleagues.isEmpty() ? forChildren(0, chance) : chance.of(colleagues);
    }
}
