package uk.kith.front.desk.performance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure;

/** Which measures stand on which scorecard. A service's has every measure of its area; the others name theirs. */
final class Scorecards {

    /** Measures for one kind of reader, in parts as they think of them. */
    record Scorecard(String about, List<Part> parts) {}

    /** Some measures under a title. */
    record Part(String title, List<String> measures) {

        static Part of(String title, String... measures) {
            return new Part(title, List.of(measures));
        }
    }

    /** The areas in the order in which a family would meet them. */
    static final List<String> AREAS = List.of(
            "front-door",
            "early-help",
            "assessment",
            "child-protection",
            "children-looked-after",
            "missing-exploitation",
            "uasc",
            "disabilities",
            "adoption",
            "special-guardianship",
            "care-leavers");

    static final Scorecard DIRECTOR = new Scorecard(
            "The whole service on one page.",
            List.of(
                    Part.of(
                            "Front door and early help",
                            "fd-contacts-count",
                            "fd-contact-to-referral-rate",
                            "fd-referrals-count",
                            "fd-referral-rate-per-10k",
                            "fd-re-referral-rate-csc",
                            "eh-open-children"),
                    Part.of(
                            "Assessment and need",
                            "as-assessments-completed",
                            "as-assessment-timeliness",
                            "as-assessment-nfa",
                            "as-cin-plan-count"),
                    Part.of(
                            "Protection",
                            "cp-plan-count",
                            "cp-rate-per-10k",
                            "cp-repeat-2yr",
                            "cp-repeat-ever",
                            "cp-plo-meetings",
                            "cp-care-proceedings"),
                    Part.of(
                            "Children in our care",
                            "cla-count",
                            "cla-rate-per-10k",
                            "cla-s20-count",
                            "cla-reviews-in-time",
                            "cla-3plus-placements",
                            "cla-longterm-stability",
                            "cla-foster-placement-share",
                            "cla-placed-outside-la",
                            "cla-ceased-count",
                            "uasc-cla-count"),
                    Part.of(
                            "After care, and permanence",
                            "cl-count",
                            "cl-eet-19-21",
                            "cl-suitable-accommodation-19-21",
                            "ad-adopted-count",
                            "ad-decision-count"),
                    Part.of("Missing from home or care", "mx-cla-missing-absent", "mx-rhi-offered")));

    static final Scorecard MEMBER = new Scorecard(
            "How many children the service works with and how well, for members of the council. Nobody is named.",
            DIRECTOR.parts());

    static final Scorecard TEAM = new Scorecard(
            "What happens for the children whom the team works with.",
            List.of(
                    Part.of(
                            "Assessment and need",
                            "as-assessments-completed",
                            "as-assessment-timeliness",
                            "as-cin-plan-count"),
                    Part.of("Protection", "cp-plan-count", "cp-repeat-2yr", "cp-plo-meetings", "cp-care-proceedings"),
                    Part.of(
                            "Children in our care",
                            "cla-count",
                            "cla-reviews-in-time",
                            "cla-3plus-placements",
                            "cla-longterm-stability",
                            "cla-foster-placement-share"),
                    Part.of("After care", "cl-count", "cl-eet-19-21", "cl-suitable-accommodation-19-21"),
                    Part.of("Missing from home or care", "mx-cla-missing-absent", "mx-rhi-offered")));

    private Scorecards() {}

    /** Every measure of an area. */
    static Scorecard ofArea(String area, List<Measure> all) {
        return new Scorecard(
                "Every measure of this part of the service that the record can answer.",
                List.of(new Part(
                        FigureWords.area(area),
                        all.stream()
                                .filter(measure -> measure.area().equals(area))
                                .map(Measure::id)
                                .toList())));
    }

    /** The areas that measures are in, in the order in which a family would meet them. */
    static List<String> areas(List<Measure> all) {
        var there = all.stream().map(Measure::area).distinct().sorted().toList();
        return Stream.concat(
                        AREAS.stream().filter(there::contains), there.stream().filter(area -> !AREAS.contains(area)))
                .toList();
    }

    /** The measures of a part that can be asked today. */
    static List<Measure> askable(Part part, List<Measure> all) {
        return part.measures().stream()
                .flatMap(id -> Optional.ofNullable(named(id, all)).stream())
                .filter(measure -> measure.notYet() == null)
                .toList();
    }

    private static @Nullable Measure named(String id, List<Measure> all) {
        return all.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
