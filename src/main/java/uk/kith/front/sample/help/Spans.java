package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Stay;

/**
 * Works out when a child who came into care was referred and when that was closed: for the time before care, and for the care
 * that followed with it. No two of them overlap.
 */
final class Spans {

    private static final int SOON_AGAIN = 90;
    private static final int BEFORE_BIRTH = 150;

    /** Nothing is told of help before it: the calendar of working days does not reach much further back. */
    private static final LocalDate TOLD_FROM = LocalDate.of(2000, Month.JULY, 1);

    private final Child child;
    private final Chance chance;
    private final LocalDate asAt;
    private final List<Span> spans = new ArrayList<>();

    private Spans(Child child, Chance chance, LocalDate asAt) {
        this.child = child;
        this.chance = chance;
        this.asAt = asAt;
    }

    static List<Span> of(Child child, Chance chance, LocalDate asAt) {
        var drawn = new Spans(child, chance, asAt);
        drawn.draw();
        return drawn.spans;
    }

    private void draw() {
        if (child.stays().isEmpty()) return;
        var together = new ArrayList<Stay>();
        for (var stay : child.stays()) {
            if (!together.isEmpty() && apart(together.getLast(), stay)) {
                add(together, stay.from());
                together.clear();
            }
            together.add(stay);
        }
        add(together, null);
    }

    private static boolean apart(Stay earlier, Stay later) {
        var ended = earlier.period().until();
        return ended != null && ended.plusDays(SOON_AGAIN).isBefore(later.from());
    }

    private void add(List<Stay> stays, @Nullable LocalDate next) {
        var care = stays.getFirst().from();
        if (care.isBefore(TOLD_FROM)) return;
        var known = child.known();
        var from = known != null && care.equals(known.until()) ? known.from() : care.minusDays(chance.between(0, 6));
        from = later(later(from, child.bornOn().minusDays(BEFORE_BIRTH)), TOLD_FROM);
        if (!spans.isEmpty()) {
            var closed = spans.getLast().closedOn();
            if (closed != null) from = later(from, closed.plusDays(1));
        }
        if (from.isAfter(care)) from = care;
        spans.add(new Span(from, care, List.copyOf(stays), closed(stays.getLast(), next)));
    }

    private @Nullable LocalDate closed(Stay last, @Nullable LocalDate next) {
        var ended = last.period().until();
        if (ended == null) return null;
        var closed = ended.plusDays(ended.equals(child.birthday(18)) ? 0 : chance.between(0, 45));
        if (next != null && !closed.isBefore(next.minusDays(8))) closed = next.minusDays(8);
        return closed.isAfter(asAt) ? null : closed;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
