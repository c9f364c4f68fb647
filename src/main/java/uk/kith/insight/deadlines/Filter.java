package uk.kith.insight.deadlines;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.statute.ClockState;

/**
 * Which lines of the register are wanted.
 *
 * @param child only this child's
 * @param professional only those of the children whom this professional works with today
 * @param team only those of the children whom this team works with today
 * @param clocks ids of clocks; empty for all
 * @param states how they stand
 * @param doneSince leaves out what was done before that day; null for none
 * @param dueBefore only what is due before that day; null for all
 */
public record Filter(
        @Nullable UUID child,
        @Nullable UUID professional,
        @Nullable UUID team,
        Set<String> clocks,
        Set<ClockState> states,
        @Nullable LocalDate doneSince,
        @Nullable LocalDate dueBefore) {

    private static final Set<ClockState> OPEN_STATES =
            EnumSet.of(ClockState.LATE, ClockState.DUE_SOON, ClockState.IN_TIME, ClockState.CANNOT_BE_TOLD);

    /** All that somebody still has to do, and what cannot be told. */
    public static final Filter OPEN = new Filter(null, null, null, Set.of(), OPEN_STATES, null, null);

    public Filter {
        clocks = Set.copyOf(clocks);
        states = Set.copyOf(states);
    }

    public Filter ofChild(@Nullable UUID one) {
        return new Filter(one, professional, team, clocks, states, doneSince, dueBefore);
    }

    public Filter ofProfessional(@Nullable UUID one) {
        return new Filter(child, one, team, clocks, states, doneSince, dueBefore);
    }

    public Filter ofTeam(@Nullable UUID one) {
        return new Filter(child, professional, one, clocks, states, doneSince, dueBefore);
    }

    public Filter onClocks(Set<String> ids) {
        return new Filter(child, professional, team, ids, states, doneSince, dueBefore);
    }

    public Filter in(Set<ClockState> wanted) {
        return new Filter(child, professional, team, clocks, wanted, doneSince, dueBefore);
    }

    public Filter dueBefore(@Nullable LocalDate day) {
        return new Filter(child, professional, team, clocks, states, doneSince, day);
    }

    /** These states, and what was done on or after that day. */
    public Filter andDoneSince(LocalDate day) {
        var more = new LinkedHashSet<>(states);
        more.add(ClockState.MET);
        more.add(ClockState.MET_LATE);
        return new Filter(child, professional, team, clocks, more, day, dueBefore);
    }

    /** Whether only what is still open is asked for, so that children who left care need not be read. */
    boolean isOpenOnly() {
        return OPEN_STATES.containsAll(states);
    }
}
