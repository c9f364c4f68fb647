package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.List;
import uk.kith.front.desk.tomend.ToMend;
import uk.kith.record.lookedafter.LegalStatus;
import uk.kith.record.lookedafter.PeriodOfCare;
import uk.kith.record.lookedafter.Placement;
import uk.kith.record.missing.MissingEpisode;
import uk.kith.record.people.PostalAddress;

/** The homes of one child, and the law under which they lived there. */
public record HomesPage(
        ChildHead head,
        List<PeriodOfCare> periods,
        List<Placement> homes,
        List<LegalStatus> statuses,
        List<MissingEpisode> missing,
        List<PostalAddress> addresses,
        LocalDate today,
        ToMend toMend) {}
