package uk.kith.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.kith.insight.measures.Freshening;
import uk.kith.insight.measures.Measures;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.SomebodySignedIn;

/** How quickly the pages about figures come to those who read them, over HTTP, once warm. */
final class FigurePages {

    private static final int WARM_UP = 5;
    private static final int TIMES = 25;

    private final Place place;

    FigurePages(Place place) {
        this.place = place;
    }

    Chapter chapter() throws Exception {
        var chapter = new Chapter(
                "Pages about figures",
                "Each page asked %d times after %d to warm up, by one reader, over HTTP.".formatted(TIMES, WARM_UP),
                "page",
                "reader",
                "p50",
                "longest");
        var then = Instant.now();
        try (var kith = Kith.withPages(place.settings("kith"))) {
            var everybody = kith.part(Workers.class).ofTheCommandLine().acting();
            everybody.call(kith.part(Freshening.class)::freshen);
            for (var role : List.of(Role.DIRECTOR, Role.TEAM_MANAGER, Role.ELECTED_MEMBER)) {
                var reader = reader(kith, role);
                try (var visit = SomebodySignedIn.as(reader, kith.port())) {
                    row(chapter, visit, role, "the scorecard that is theirs", "/performance");
                    row(
                            chapter,
                            visit,
                            role,
                            "a measure, with all that is said of it",
                            "/performance/measures/cla-count");
                    row(chapter, visit, role, "the week", "/performance/digest");
                    if (role == Role.DIRECTOR)
                        row(chapter, visit, role, "what is late, which follows it", "/performance/digest?late=shown");
                    if (role == Role.ELECTED_MEMBER) continue;
                    row(
                            chapter,
                            visit,
                            role,
                            "a measure as it was known then, asked live",
                            "/performance/measures/cla-count?known-at=" + then);
                }
            }
            var director = reader(kith, Role.DIRECTOR);
            try (var visit = SomebodySignedIn.as(director, kith.port())) {
                everyMeasure(chapter, kith, visit);
            }
        }
        return chapter;
    }

    private static Worker reader(Kith kith, Role role) {
        return kith.part(Workers.class).samples().stream()
                .filter(worker -> worker.roles().equals(java.util.Set.of(role)))
                .findFirst()
                .orElseThrow();
    }

    private static void row(Chapter chapter, SomebodySignedIn visit, Role role, String page, String address)
            throws Exception {
        var timing = Timing.of(WARM_UP, TIMES, () -> read(visit, address));
        chapter.row(page, role.words(), timing.p50(), timing.longest());
    }

    private static void everyMeasure(Chapter chapter, Kith kith, SomebodySignedIn visit) throws Exception {
        var times = new ArrayList<Long>();
        for (var measure : kith.part(Measures.class).all())
            if (measure.notYet() == null)
                times.add(Timing.of(1, 3, () -> read(visit, "/performance/measures/" + measure.id()))
                        .median());
        var timing = new Timing(times.stream().mapToLong(Long::longValue).toArray());
        chapter.row(
                "each of %d measures, the median of three".formatted(times.size()),
                Role.DIRECTOR.words(),
                timing.p50(),
                timing.longest());
    }

    private static void read(SomebodySignedIn visit, String address) {
        var answer = visit.get(address);
        if (answer.statusCode() != 200)
            throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
    }
}
