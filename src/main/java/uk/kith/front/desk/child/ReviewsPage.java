package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.List;
import uk.kith.front.desk.tomend.ToMend;
import uk.kith.record.lookedafter.PlanMade;
import uk.kith.record.lookedafter.Review;
import uk.kith.record.lookedafter.Visit;

/** What one child was visited, reviewed and planned for. */
public record ReviewsPage(
        ChildHead head,
        List<Visit> visits,
        List<Review> reviews,
        List<LocalDate> midwayChecks,
        List<PlanMade> plans,
        ToMend toMend) {}
