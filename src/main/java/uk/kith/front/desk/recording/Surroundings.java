package uk.kith.front.desk.recording;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.Meaning;
import uk.kith.kernel.DateWords;
import uk.kith.platform.pages.Option;
import uk.kith.record.lookedafter.CareHistory;
import uk.kith.record.lookedafter.Placement;

/** What is known already of a child's care, shown beside the questions instead of being asked again. */
@Component
class Surroundings {

    private final CareHistory care;

    Surroundings(CareHistory care) {
        this.care = care;
    }

    /** "Lives in: Children's home, since 3 May 2026". */
    List<String> known(Kind kind, UUID child) {
        if (!kind.hangsTogether()) return List.of();
        var home = care.placements(child).stream()
                .findFirst()
                .map(place -> (place.isOpen() ? "Lives in: " : "Lived in: ") + home(place));
        var status = care.legalStatuses(child).stream()
                .findFirst()
                .map(now -> "Legal status: " + Meaning.of("LS", now.legalStatus()) + ", since "
                        + DateWords.full(now.startedOn()));
        return Stream.concat(home.stream(), status.stream()).toList();
    }

    List<Option> homes(Kind kind, UUID child) {
        if (kind != Kind.PLAN) return List.of();
        return care.placements(child).stream()
                .map(place -> new Option(place.startedOn().toString(), home(place)))
                .toList();
    }

    private static String home(Placement place) {
        return Meaning.of("PLACE", place.placementType()) + ", since " + DateWords.full(place.startedOn());
    }
}
