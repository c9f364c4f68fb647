package uk.kith.front.sample.written;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Home;
import uk.kith.front.sample.lives.Stay;
import uk.kith.record.lookedafter.LookedAfterTables;

/** Writes that plans were made and when, and what changes how often a child must be visited in a home. */
final class PlansWritten {

    private PlansWritten() {}

    static void write(Child child, Stay stay, Page page) {
        var chance = page.chance();
        boolean court =
                stay.statuses().stream().anyMatch(status -> status.code().equals("C1"));
        boolean sudden = stay.statuses().getFirst().code().startsWith("L");
        var first = stay.from().plusDays(sudden ? chance.between(1, 13) : chance.between(-6, 1));
        plan(page, child, "care", null, first, court, sudden ? "The child came to us in an emergency" : null);
        plan(
                page,
                child,
                "permanence",
                null,
                stay.from().plusDays(chance.in(0.78) ? chance.between(20, 35) : chance.between(36, 130)),
                false,
                null);
        for (var home : stay.homes()) {
            var made = home.from().plusDays(chance.in(0.75) ? chance.between(-5, 0) : chance.between(1, 9));
            plan(
                    page,
                    child,
                    "placement",
                    home.from(),
                    made,
                    false,
                    made.isAfter(home.from()) ? "The move was not planned" : null);
            term(child, stay, home, page);
        }
    }

    private static void plan(
            Page page,
            Child child,
            String kind,
            @Nullable LocalDate home,
            LocalDate madeOn,
            boolean forCourt,
            @Nullable String whyNotBefore) {
        if (page.hasCome(madeOn) && !(page.chance().in(0.02)))
            page.rows().note(LookedAfterTables.PLAN_MADE, child.id(), kind, home, madeOn, forCourt, whyNotBefore);
    }

    private static void term(Child child, Stay stay, Home home, Page page) {
        var from = home.from();
        var dwelling = home.dwelling();
        switch (dwelling.place()) {
            case "U1", "U4" -> term(page, child, home, "intended-to-last-to-18", from.plusDays(60), null, stay);
            case "U3" ->
                term(page, child, home, "connected-person-temporarily-approved", from, from.plusWeeks(16), stay);
            case "P1" -> term(page, child, home, "with-parent-before-assessment", from, from.plusDays(70), stay);
            default -> {}
        }
    }

    private static void term(
            Page page, Child child, Home home, String term, LocalDate from, @Nullable LocalDate until, Stay stay) {
        if (from.isBefore(stay.until(page.asAt())))
            page.rows()
                    .note(
                            LookedAfterTables.VISITING_TERM,
                            child.id(),
                            home.from(),
                            term,
                            from,
                            until != null && page.hasCome(until) ? until : null);
    }
}
