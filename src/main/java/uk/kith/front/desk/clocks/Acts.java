package uk.kith.front.desk.clocks;

import java.util.Map;
import java.util.Optional;
import uk.kith.insight.deadlines.Due;
import uk.kith.platform.pages.Link;

/** The page on which a worker does what a clock asks for. Written out by hand: a clock without a page here has none. */
final class Acts {

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("cla-visit-first", "visits/new"),
            Map.entry("cla-visit", "visits/new"),
            Map.entry("cla-visit-special", "visits/new"),
            Map.entry("cla-review-first", "reviews/new"),
            Map.entry("cla-review-second", "reviews/new"),
            Map.entry("cla-review-next", "reviews/new"),
            Map.entry("initial-health-assessment", "health-checks/new?kind=initial-assessment"),
            Map.entry("review-health-assessment", "health-checks/new?kind=review-assessment"),
            Map.entry("dental-check", "health-checks/new?kind=dental"),
            Map.entry("sdq", "sdq/new"),
            Map.entry("care-plan-made", "plans/new?kind=care"),
            Map.entry("placement-plan-made", "plans/new?kind=placement"),
            Map.entry("permanence-plan", "plans/new?kind=permanence"),
            Map.entry("iro-midway", "midway-checks/new"),
            Map.entry("pa-contact", "contacts/new"),
            Map.entry("rhi-offered", "missing/%s/return-interview"),
            Map.entry("rhi-held", "missing/%s/return-interview"),
            Map.entry("rhi-authorised", "return-interviews/%s"));

    private Acts() {}

    static Optional<Link> meeting(Due due) {
        return Optional.ofNullable(PAGES.get(due.clock().id()))
                .map(page ->
                        new Link(due.clock().act(), "/children/" + due.child() + "/" + page.formatted(due.subject())));
    }
}
