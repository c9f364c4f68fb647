package uk.kith.front.desk.child;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kith.record.lookedafter.CareHistory;
import uk.kith.record.lookedafter.Reviews;
import uk.kith.record.lookedafter.Visits;
import uk.kith.record.missing.MissingEpisodes;
import uk.kith.record.workforce.Involvements;

/** Gathers a child's life in care from the modules that know parts of it. */
@Component
class Lives {

    private final CareHistory care;
    private final Reviews reviews;
    private final Visits visits;
    private final MissingEpisodes missing;
    private final Involvements involvements;

    Lives(CareHistory care, Reviews reviews, Visits visits, MissingEpisodes missing, Involvements involvements) {
        this.care = care;
        this.reviews = reviews;
        this.visits = visits;
        this.missing = missing;
        this.involvements = involvements;
    }

    Life of(UUID child) {
        return new Life(
                care.periods(child),
                care.placements(child),
                care.legalStatuses(child),
                reviews.of(child),
                visits.of(child),
                missing.of(child),
                involvements.of(child));
    }
}
