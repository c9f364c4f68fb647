package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cells.Marks;
import uk.kith.statute.codes.Upn;

/**
 * Brings a child's unique pupil number together with what the record has. A right number that is no longer the child's becomes
 * a former one; a wrong one was never the child's, and is corrected.
 */
final class PupilNumbers {

    private final Map<UUID, List<KnownChildren.Known>> known;
    private final NewIds ids;
    private final List<List<@Nullable String>> added = new ArrayList<>();
    private final List<List<@Nullable String>> changed = new ArrayList<>();
    private final List<UUID> takenOut = new ArrayList<>();

    PupilNumbers(Map<UUID, List<KnownChildren.Known>> known, NewIds ids) {
        this.known = known;
        this.ids = ids;
    }

    List<List<@Nullable String>> added() {
        return added;
    }

    List<List<@Nullable String>> changed() {
        return changed;
    }

    List<UUID> takenOut() {
        return takenOut;
    }

    /** Says what the return tells now; null for no number. */
    void of(UUID child, @Nullable String supplied) {
        var theirs = known.getOrDefault(child, List.of());
        var now = theirs.stream().filter(one -> one.kind().equals("upn")).findFirst();
        if (now.isPresent()) {
            var old = now.get();
            if (supplied != null && KnownChildren.isSame(old.value(), supplied)) return;
            if (isRight(old.value())) changed.add(KnownChildren.row(old.id(), child, "former-upn", old.value(), null));
            else if (supplied != null) {
                changed.add(KnownChildren.row(old.id(), child, "upn", supplied, marks(supplied)));
                return;
            } else takenOut.add(old.id());
        }
        if (supplied == null) return;
        theirs.stream()
                .filter(one -> one.kind().equals("former-upn") && KnownChildren.isSame(one.value(), supplied))
                .forEach(again -> takenOut.add(again.id()));
        added.add(KnownChildren.row(ids.next(), child, "upn", supplied, marks(supplied)));
    }

    private static boolean isRight(String number) {
        return Upn.isRight(number.strip().toUpperCase(Locale.ROOT));
    }

    private static @Nullable String marks(String supplied) {
        return isRight(supplied)
                ? null
                : Marks.json(Map.of("value", new Mark(supplied, "is not a unique pupil number, by its check letter")));
    }
}
