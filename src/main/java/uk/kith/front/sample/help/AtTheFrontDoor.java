package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.written.Page;
import uk.kith.record.frontdoor.FrontDoorTables;

/** Writes contacts, referrals and assessments, and counts the first two by months. */
final class AtTheFrontDoor {

    private final Desk desk;
    private final Months contacts;
    private final Months referrals;

    AtTheFrontDoor(Desk desk, Months contacts, Months referrals) {
        this.desk = desk;
        this.contacts = contacts;
        this.referrals = referrals;
    }

    /** How a referral was closed. */
    record Closed(LocalDate on, String reason) {}

    void contact(UUID child, LocalDate day, String source, String outcome, @Nullable UUID referral, Page page) {
        contacts.count(day);
        page.rows()
                .note(FrontDoorTables.CONTACT, child, day, source, null, List.of(outcome), referral, List.of(), null);
    }

    /** A referral with the contact it came from. */
    UUID referral(
            UUID child,
            LocalDate day,
            String source,
            @Nullable String need,
            List<String> outcomes,
            @Nullable Closed closed,
            Page page) {
        referrals.count(day);
        var id = page.ids().next();
        var colleague = desk.atTheFrontDoor(page.chance());
        page.rows()
                .add(
                        FrontDoorTables.REFERRAL,
                        id,
                        child,
                        day,
                        source,
                        null,
                        need,
                        outcomes.contains("NFA"),
                        outcomes,
                        null,
                        closed == null ? null : closed.on(),
                        closed == null ? null : closed.reason(),
                        colleague.team(),
                        colleague.id(),
                        List.of(),
                        List.of(),
                        null);
        contact(child, day, source, "NEW_REFERRAL", id, page);
        return id;
    }

    /** An assessment with its factors, which are known when it is authorised. */
    void assessment(UUID child, UUID referral, Story story, List<String> factors, Page page) {
        var id = page.ids().next();
        var colleague = desk.withFamilies();
        var authorised = story.authorisedOn();
        boolean nothing = story.isOnlyAnAssessment();
        page.rows()
                .add(
                        FrontDoorTables.ASSESSMENT,
                        id,
                        child,
                        referral,
                        story.assessedFrom(),
                        null,
                        authorised,
                        authorised == null ? null : page.chance().in(0.95),
                        authorised == null ? null : nothing,
                        authorised == null ? List.of() : List.of(nothing ? "NFA" : "PROV_OF_SERVICES"),
                        null,
                        colleague.team(),
                        colleague.id(),
                        List.of(),
                        List.of(),
                        null);
        if (authorised != null)
            for (var factor : factors)
                page.rows().note(FrontDoorTables.ASSESSMENT_FACTOR, child, id, factor, List.of(), null);
    }
}
