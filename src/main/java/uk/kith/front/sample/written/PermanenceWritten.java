package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Stay;
import uk.kith.record.permanence.PermanenceTables;

/** Writes earlier permanence that came to an end, and the ways to adoption and special guardianship. */
final class PermanenceWritten {

    private static final Set<String> GUARDIANSHIP = Set.of("E45", "E46", "E47", "E48");
    private static final Mix BEFORE = new Mix("Z1 94, P1 2, P2 3, P3 1");
    private static final Mix ADOPTERS = new Mix("MF L11 70, MF L3 12, FF L12 5, MM L12 5, F1 L0 8");

    private PermanenceWritten() {}

    static void write(Child child, Page page) {
        if (child.stays().isEmpty()) return;
        if (!child.cameAlone()) before(child, page);
        adoption(child, page);
        var last = child.lastStay();
        if (GUARDIANSHIP.contains(String.valueOf(last.reasonEnded())))
            path(page, child, null, null, null, null, last.period().until(), "special guardianship", null);
    }

    private static void before(Child child, Page page) {
        var kind = BEFORE.draw(page.chance());
        var years = page.chance().between(1, 6);
        var ordered = child.stays().getFirst().from().minusYears(years);
        boolean had = !kind.equals("Z1") && ordered.isAfter(child.bornOn());
        page.rows()
                .note(
                        PermanenceTables.PREVIOUS_PERMANENCE,
                        child.id(),
                        had ? kind : "Z1",
                        null,
                        had ? ordered.getYear() + "-ZZ-ZZ" : null,
                        List.of(),
                        null);
    }

    private static void adoption(Child child, Page page) {
        var adoption = child.adoption();
        if (adoption == null) return;
        var adopters = adoption.matchedOn() == null ? null : ADOPTERS.draw(page.chance());
        path(
                page,
                child,
                adoption.decidedOn(),
                adoption.matchedOn(),
                adoption.orderedOn(),
                adopters,
                adoption.adoptedOn(),
                adoption.adoptedOn() == null ? null : "adoption",
                child.lastStay());
        if (adoption.placedOn() != null)
            page.rows()
                    .note(
                            PermanenceTables.PLACED_FOR_ADOPTION,
                            child.id(),
                            adoption.placedOn(),
                            null,
                            null,
                            List.of(),
                            null);
    }

    private static void path(
            Page page,
            Child child,
            @Nullable LocalDate decided,
            @Nullable LocalDate matched,
            @Nullable LocalDate ordered,
            @Nullable String adopters,
            @Nullable LocalDate made,
            @Nullable String order,
            @Nullable Stay stay) {
        var kind = adopters == null ? null : adopters.split(" ", -1);
        boolean theirCarers = stay != null && stay.lastHome().dwelling().place().equals("A5");
        page.rows()
                .note(
                        PermanenceTables.PERMANENCE_PATH,
                        child.id(),
                        decided,
                        matched,
                        kind == null ? null : theirCarers,
                        kind == null ? null : kind[0].endsWith("1") ? 1 : 2,
                        kind == null ? null : kind[0],
                        kind == null ? null : kind[1],
                        null,
                        null,
                        ordered,
                        null,
                        stay != null && theirCarers ? stay.lastHome().from() : null,
                        null,
                        null,
                        null,
                        stay == null ? null : stay.lastHome().dwelling().urn(),
                        made,
                        order,
                        null,
                        List.of(),
                        null);
    }
}
