package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Period;
import uk.kith.statute.codes.NewEpisode;

/**
 * One {@link Episode} while it is worked on: in one home under one legal status.
 *
 * @param id null until it is in the record
 * @param beganWith code of the set RNE
 * @param legalStatus code of the set LS
 * @param needs code of the set CIN: what the child mainly needed help with when care started
 * @param endedWith code of the set REC
 * @param movedBecause code of the set REASON_PLACE_CHANGE, where the child moved when it ended
 */
record Stretch(
        @Nullable UUID id,
        Period period,
        @Nullable String beganWith,
        @Nullable String legalStatus,
        @Nullable String needs,
        Home home,
        @Nullable String homePostcode,
        @Nullable String endedWith,
        @Nullable String movedBecause) {

    /** As the pages know it. */
    Episode shown() {
        return new Episode(
                Objects.requireNonNull(id),
                from(),
                beganWith,
                legalStatus,
                needs,
                home.placementType(),
                home.placementProvider(),
                period.until(),
                endedWith,
                movedBecause,
                home.postcode(),
                home.urn());
    }

    /** Of two that start on one day, the one that ended that day came first. */
    static final Comparator<Stretch> IN_TIME = Comparator.comparing((Stretch episode) -> episode.period.from())
            .thenComparing(episode -> episode.period.until(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Stretch::id, Comparator.nullsLast(Comparator.comparing(UUID::toString)));

    LocalDate from() {
        return period.from();
    }

    boolean isAt(UUID where) {
        return where.equals(id);
    }

    boolean beganAs(NewEpisode reason) {
        return reason.code().equals(beganWith);
    }

    /** Ended because another begins that day; with the reason of the move if it was one. */
    Stretch followed(LocalDate on, @Nullable String movedBecause) {
        return new Stretch(
                id,
                period.endingOn(on),
                beganWith,
                legalStatus,
                needs,
                home,
                homePostcode,
                NewEpisode.CEASED_FOR_THE_NEXT,
                movedBecause);
    }

    /** The rest of this episode, from that day on, as one of its own. */
    Stretch goingOn(LocalDate from, NewEpisode began) {
        return new Stretch(
                null,
                new Period(from, period.until()),
                began.code(),
                legalStatus,
                needs,
                home,
                homePostcode,
                endedWith,
                movedBecause);
    }

    Stretch ending(@Nullable LocalDate on, @Nullable String with, @Nullable String because) {
        return new Stretch(
                id, new Period(from(), on), beganWith, legalStatus, needs, home, homePostcode, with, because);
    }

    Stretch starting(LocalDate on) {
        return new Stretch(
                id,
                new Period(on, period.until()),
                beganWith,
                legalStatus,
                needs,
                home,
                homePostcode,
                endedWith,
                movedBecause);
    }

    Stretch began(NewEpisode reason) {
        return new Stretch(id, period, reason.code(), legalStatus, needs, home, homePostcode, endedWith, movedBecause);
    }

    Stretch at(Home place) {
        return new Stretch(id, period, beganWith, legalStatus, needs, place, homePostcode, endedWith, movedBecause);
    }

    Stretch under(String status) {
        return new Stretch(id, period, beganWith, status, needs, home, homePostcode, endedWith, movedBecause);
    }

    Stretch because(@Nullable String moved) {
        return new Stretch(id, period, beganWith, legalStatus, needs, home, homePostcode, endedWith, moved);
    }

    Stretch of(@Nullable String need, @Nullable String from) {
        return new Stretch(id, period, beganWith, legalStatus, need, home, from, endedWith, movedBecause);
    }
}
