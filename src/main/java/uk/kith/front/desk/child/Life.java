package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kith.record.lookedafter.LegalStatus;
import uk.kith.record.lookedafter.PeriodOfCare;
import uk.kith.record.lookedafter.Placement;
import uk.kith.record.lookedafter.Review;
import uk.kith.record.lookedafter.Visit;
import uk.kith.record.missing.MissingEpisode;
import uk.kith.record.workforce.Involvement;

/** What happened in a child's life in care, each list with the newest first. */
public record Life(
        List<PeriodOfCare> periods,
        List<Placement> homes,
        List<LegalStatus> statuses,
        List<Review> reviews,
        List<Visit> visits,
        List<MissingEpisode> missing,
        List<Involvement> workers) {

    /** The period of care they are in on that day. */
    public Optional<PeriodOfCare> inCare(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.startedOn().isAfter(day)
                        && (period.ceasedOn() == null || period.ceasedOn().isAfter(day)))
                .findFirst();
    }

    public Optional<Placement> home(LocalDate day) {
        return homes.stream()
                .filter(home -> !home.startedOn().isAfter(day)
                        && (home.ceasedOn() == null || home.ceasedOn().isAfter(day)))
                .findFirst();
    }

    public Optional<LegalStatus> status(LocalDate day) {
        return statuses.stream()
                .filter(status -> !status.startedOn().isAfter(day)
                        && (status.ceasedOn() == null || status.ceasedOn().isAfter(day)))
                .findFirst();
    }

    /** Who works with the child on that day, by what they are to the child. */
    public Optional<Involvement> worker(String role, LocalDate day) {
        return workers.stream()
                .filter(worker -> worker.role().equals(role) && worker.isOn(day))
                .findFirst();
    }

    /** The first day that anything of it is known of. */
    public Optional<LocalDate> firstDay() {
        return Stream.of(
                        periods.stream().map(PeriodOfCare::startedOn),
                        workers.stream().map(Involvement::startedOn),
                        visits.stream().map(Visit::visitedOn),
                        missing.stream().map(MissingEpisode::startedOn))
                .flatMap(days -> days)
                .min(LocalDate::compareTo);
    }
}
