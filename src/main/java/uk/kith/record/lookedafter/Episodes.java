package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.NotThere;
import uk.kith.kernel.Period;
import uk.kith.record.lookedafter.CareRefused.AlreadyLookedAfter;
import uk.kith.record.lookedafter.CareRefused.CareStartsThere;
import uk.kith.record.lookedafter.CareRefused.NotInCareThen;
import uk.kith.record.lookedafter.CareRefused.NothingChanges;
import uk.kith.record.lookedafter.CareRefused.PassesAnotherChange;
import uk.kith.statute.codes.NewEpisode;

/**
 * All episodes of one child in the order of time, and what may be done to them. A placement is a run of episodes between two
 * moves, a legal status one between two changes of status, a period of care one without a gap; each is known by its first
 * episode. What is done gives new episodes; those there were stay as they are.
 */
record Episodes(List<Stretch> list) {

    Episodes {
        list = list.stream().sorted(Stretch.IN_TIME).toList();
    }

    /** Care starts, with a first home and a legal status. */
    Episodes startCare(LocalDate day, String status, String need, Home home, @Nullable String homePostcode) {
        for (var other : list) {
            var until = other.period().until();
            if (until == null)
                throw new AlreadyLookedAfter(
                        list.get(firstOfPeriod(list.indexOf(other))).from());
            if (!until.isBefore(day)) throw new PassesAnotherChange(until);
        }
        return with(new Stretch(
                null, Period.since(day), NewEpisode.CARE_STARTED.code(), status, need, home, homePostcode, null, null));
    }

    /** The child moves. What was recorded after that day until the next move happened in the new home. */
    Episodes move(LocalDate day, Home home, boolean sameCarers, String because) {
        int i = covering(day);
        var old = list.get(i);
        if (sameCarers && old.home().isSameAs(home)) throw new NothingChanges("where they live already");
        int last = lastOfPlacement(i);
        var now = new ArrayList<>(list);
        for (int j = i + 1; j <= last; j++) now.set(j, now.get(j).at(home));
        if (old.from().equals(day) && old.beganAs(NewEpisode.STATUS_CHANGED)) {
            now.set(i, old.at(home).began(NewEpisode.by(true, sameCarers, true)));
            now.set(i - 1, now.get(i - 1).because(because));
        } else {
            now.set(i, old.followed(day, because));
            now.add(
                    i + 1,
                    old.goingOn(day, NewEpisode.by(true, sameCarers, false)).at(home));
        }
        return new Episodes(now);
    }

    /** The legal status changes. It holds until the next change that is recorded. */
    Episodes changeStatus(LocalDate day, String status) {
        int i = covering(day);
        var old = list.get(i);
        int last = lastOfStatus(i);
        if (status.equals(old.legalStatus())) throw new NothingChanges("their legal status already");
        refuseSameAsNext(last, status);
        var now = new ArrayList<>(list);
        for (int j = i + 1; j <= last; j++) now.set(j, now.get(j).under(status));
        var began = NewEpisode.of(old.beganWith());
        if (old.from().equals(day)
                && began.isPresent()
                && began.get().changesPlacement()
                && !began.get().changesStatus()) {
            now.set(i, old.under(status).began(NewEpisode.by(true, began.get().keepsCarers(), true)));
        } else {
            now.set(i, old.followed(day, null));
            now.add(i + 1, old.goingOn(day, NewEpisode.STATUS_CHANGED).under(status));
        }
        return new Episodes(now);
    }

    Episodes endCare(LocalDate day, String reason) {
        if (list.isEmpty() || !list.getLast().period().isOpen()) throw new NotInCareThen(day);
        var last = list.getLast();
        if (day.isBefore(last.from())) throw new PassesAnotherChange(last.from());
        return replaced(list.size() - 1, last.ending(day, reason, null));
    }

    Episodes correctEnd(UUID periodOfCare, LocalDate day, String reason) {
        int i = lastOfPeriod(at(periodOfCare));
        var last = list.get(i);
        if (last.period().isOpen()) throw new NotThere("end of care");
        if (day.isBefore(last.from())) throw new PassesAnotherChange(last.from());
        if (i + 1 < list.size() && !day.isBefore(list.get(i + 1).from()))
            throw new PassesAnotherChange(list.get(i + 1).from());
        return replaced(i, last.ending(day, reason, null));
    }

    /** The end was recorded in error: care goes on. */
    Episodes withoutEnd(UUID periodOfCare) {
        int i = lastOfPeriod(at(periodOfCare));
        if (i + 1 < list.size()) throw new PassesAnotherChange(list.get(i + 1).from());
        return replaced(i, list.get(i).ending(null, null, null));
    }

    Episodes correctStart(UUID periodOfCare, LocalDate day, String need, @Nullable String homePostcode) {
        int i = at(periodOfCare);
        var now = new ArrayList<>(moved(i, day));
        for (int j = i; j <= lastOfPeriod(i); j++) now.set(j, now.get(j).of(need, homePostcode));
        return new Episodes(now);
    }

    /** A whole period of care was recorded in error. */
    Episodes withoutCare(UUID periodOfCare) {
        int i = at(periodOfCare);
        var now = new ArrayList<>(list);
        now.subList(i, lastOfPeriod(i) + 1).clear();
        return new Episodes(now);
    }

    Episodes correctPlacement(UUID placement, LocalDate day, Home home, boolean sameCarers, @Nullable String because) {
        int i = at(placement);
        var began = NewEpisode.of(list.get(i).beganWith()).orElse(NewEpisode.MOVED);
        var now = new ArrayList<>(moved(i, day));
        for (int j = i; j <= lastOfPlacement(i); j++)
            now.set(j, now.get(j).at(now.get(j).home().correctedTo(home)));
        if (began != NewEpisode.CARE_STARTED && follows(i)) {
            now.set(i, now.get(i).began(NewEpisode.by(true, sameCarers, began.changesStatus())));
            now.set(i - 1, now.get(i - 1).because(because));
        }
        return new Episodes(now);
    }

    Episodes correctStatus(UUID legalStatus, LocalDate day, String status) {
        int i = at(legalStatus);
        if (follows(i) && status.equals(list.get(i - 1).legalStatus()))
            throw new NothingChanges("the legal status before it");
        int last = lastOfStatus(i);
        refuseSameAsNext(last, status);
        var now = new ArrayList<>(moved(i, day));
        for (int j = i; j <= last; j++) now.set(j, now.get(j).under(status));
        return new Episodes(now);
    }

    /** The move was recorded in error: the child stayed in the home before it. */
    Episodes withoutMove(UUID placement) {
        int i = at(placement);
        if (!follows(i)) throw new CareStartsThere();
        var before = list.get(i - 1);
        var now = new ArrayList<>(list);
        for (int j = i; j <= lastOfPlacement(i); j++) now.set(j, now.get(j).at(before.home()));
        boolean statusStays = NewEpisode.of(list.get(i).beganWith())
                .map(NewEpisode::changesStatus)
                .orElse(false);
        if (statusStays) {
            now.set(i, now.get(i).began(NewEpisode.STATUS_CHANGED));
            now.set(i - 1, before.because(null));
        } else joined(now, i);
        return new Episodes(now);
    }

    /** The change of status was recorded in error: the status before it went on. */
    Episodes withoutStatus(UUID legalStatus) {
        int i = at(legalStatus);
        if (!follows(i)) throw new CareStartsThere();
        var before = list.get(i - 1).legalStatus();
        if (before == null) throw new CareStartsThere();
        int last = lastOfStatus(i);
        refuseSameAsNext(last, before);
        var now = new ArrayList<>(list);
        for (int j = i; j <= last; j++) now.set(j, now.get(j).under(before));
        var began = NewEpisode.of(list.get(i).beganWith()).orElse(NewEpisode.STATUS_CHANGED);
        if (began.changesPlacement()) now.set(i, now.get(i).began(NewEpisode.by(true, began.keepsCarers(), false)));
        else joined(now, i);
        return new Episodes(now);
    }

    Stretch episode(UUID id) {
        return list.get(at(id));
    }

    /** The last episode of the period of care that begins with this one. */
    Stretch endOfCare(UUID periodOfCare) {
        return list.get(lastOfPeriod(at(periodOfCare)));
    }

    /** The episode that another followed on the same day, before this one. */
    Optional<Stretch> before(UUID id) {
        int i = at(id);
        return follows(i) ? Optional.of(list.get(i - 1)) : Optional.empty();
    }

    /** The episode starts on another day, and the one before it ends there; neither passes another change. */
    private List<Stretch> moved(int i, LocalDate day) {
        var episode = list.get(i);
        if (day.equals(episode.from())) return list;
        var until = episode.period().until();
        if (until != null && day.isAfter(until)) throw new PassesAnotherChange(until);
        var now = new ArrayList<>(list);
        if (i > 0) {
            var before = list.get(i - 1);
            if (follows(i)) {
                if (day.isBefore(before.from())) throw new PassesAnotherChange(before.from());
                now.set(i - 1, before.followed(day, before.movedBecause()));
            } else {
                var ended = before.period().until();
                if (ended != null && !day.isAfter(ended)) throw new PassesAnotherChange(ended);
            }
        }
        now.set(i, episode.starting(day));
        return now;
    }

    /** The episode before it lasts as long as this one did. */
    private static void joined(List<Stretch> now, int i) {
        var gone = now.remove(i);
        now.set(i - 1, now.get(i - 1).ending(gone.period().until(), gone.endedWith(), gone.movedBecause()));
    }

    private void refuseSameAsNext(int last, String status) {
        if (last + 1 < list.size()
                && follows(last + 1)
                && status.equals(list.get(last + 1).legalStatus()))
            throw new NothingChanges("the legal status that follows; correct the date of that one");
    }

    private int at(UUID id) {
        for (int i = 0; i < list.size(); i++) if (list.get(i).isAt(id)) return i;
        throw new NotThere("episode");
    }

    private int covering(LocalDate day) {
        for (int i = 0; i < list.size(); i++) if (list.get(i).period().covers(day)) return i;
        throw new NotInCareThen(day);
    }

    /** Whether it begins on the day the one before it ended. */
    private boolean follows(int i) {
        return i > 0 && list.get(i - 1).period().meets(list.get(i).period());
    }

    private int firstOfPeriod(int i) {
        while (follows(i)) i--;
        return i;
    }

    private int lastOfPeriod(int i) {
        while (i + 1 < list.size() && follows(i + 1)) i++;
        return i;
    }

    private int lastOfPlacement(int i) {
        while (i + 1 < list.size() && follows(i + 1) && !movesAt(i + 1)) i++;
        return i;
    }

    private boolean movesAt(int i) {
        return NewEpisode.of(list.get(i).beganWith())
                        .map(NewEpisode::changesPlacement)
                        .orElse(false)
                || !list.get(i).home().isSameAs(list.get(i - 1).home());
    }

    private int lastOfStatus(int i) {
        while (i + 1 < list.size()
                && follows(i + 1)
                && Objects.equals(list.get(i + 1).legalStatus(), list.get(i).legalStatus())) i++;
        return i;
    }

    private Episodes with(Stretch more) {
        return new Episodes(Stream.concat(list.stream(), Stream.of(more)).toList());
    }

    private Episodes replaced(int i, Stretch now) {
        var changed = new ArrayList<>(list);
        changed.set(i, now);
        return new Episodes(changed);
    }
}
