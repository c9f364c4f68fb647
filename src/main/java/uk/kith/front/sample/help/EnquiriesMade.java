package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.written.Page;
import uk.kith.kernel.WorkingDays;
import uk.kith.record.safeguarding.SafeguardingTables;

/** Writes section 47 enquiries, the conferences that followed, and the time before court. */
final class EnquiriesMade {

    private static final WorkingDays CALENDAR = WorkingDays.england();

    /** Working days from the strategy discussion to the conference, as authorities give the target to the census. */
    private static final int TARGET = 15;

    private final Desk desk;

    EnquiriesMade(Desk desk) {
        this.desk = desk;
    }

    /** Returns the conference; null where none was needed. */
    @Nullable UUID enquiry(Child child, UUID referral, Story.Enquiry enquiry, Page page) {
        var id = page.ids().next();
        var colleague = desk.withFamilies();
        var conferenceOn = enquiry.conferenceOn();
        boolean needed = conferenceOn != null;
        page.rows()
                .add(
                        SafeguardingTables.SECTION47,
                        id,
                        child.id(),
                        referral,
                        enquiry.startedOn(),
                        null,
                        CALENDAR.after(enquiry.startedOn(), TARGET),
                        conferenceOn,
                        !needed,
                        List.of(needed ? "CP_CONFERENCE" : "NFA_CONTINUE_SINGLE"),
                        null,
                        colleague.team(),
                        colleague.id(),
                        List.of(),
                        List.of(),
                        null);
        return needed ? conference(child, referral, id, page) : null;
    }

    private UUID conference(Child child, UUID referral, UUID enquiry, Page page) {
        var id = page.ids().next();
        var colleague = desk.withFamilies();
        page.rows()
                .add(
                        SafeguardingTables.INITIAL_CONFERENCE,
                        id,
                        child.id(),
                        referral,
                        enquiry,
                        null,
                        null,
                        false,
                        true,
                        List.of("CP"),
                        null,
                        colleague.team(),
                        colleague.id(),
                        null);
        return id;
    }

    /** @param careFrom the day care began; null where it did not come to that */
    void beforeCourt(Child child, UUID referral, LocalDate from, @Nullable LocalDate careFrom, Page page) {
        var chance = page.chance();
        boolean held = chance.in(0.5);
        var letter = from.plusDays(chance.between(2, 9));
        var meeting = letter.plusDays(chance.between(7, 14));
        boolean met = page.hasCome(meeting);
        var applied = careFrom == null ? null : careFrom.minusDays(chance.between(0, 8));
        page.rows()
                .note(
                        SafeguardingTables.PRE_PROCEEDINGS,
                        child.id(),
                        referral,
                        null,
                        from,
                        from,
                        page.hasCome(letter) ? letter : null,
                        true,
                        held,
                        met ? meeting : null,
                        careFrom == null ? chance.between(0, 2) : chance.between(1, 3),
                        applied == null ? null : applied.minusDays(5),
                        applied == null ? null : "issue care proceedings",
                        null,
                        applied,
                        null,
                        applied == null ? null : applied.minusDays(2),
                        1,
                        "B",
                        0,
                        0,
                        "Y",
                        applied == null ? null : "Y",
                        null,
                        null,
                        applied == null ? null : "N",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null);
    }
}
