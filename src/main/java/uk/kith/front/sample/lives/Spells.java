package uk.kith.front.sample.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.kith.front.sample.counts.Caseload.Spell;

/** Spells of help, cut down to as many children as there is room for. */
final class Spells {

    private Spells() {}

    /** Those that go on are kept first, then those that ended last. */
    static List<Spell> within(int room, List<Spell> spells) {
        var kept = new ArrayList<Spell>();
        int left = room;
        var latestFirst = Comparator.comparing((Spell spell) -> spell.until() == null ? LocalDate.MAX : spell.until())
                .reversed();
        for (var spell : spells.stream().sorted(latestFirst).toList()) {
            if (spell.children() > left) continue;
            left -= spell.children();
            kept.add(spell);
        }
        return kept;
    }

    static int children(List<Spell> spells) {
        return spells.stream().mapToInt(Spell::children).sum();
    }
}
