package uk.kith.insight.measures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant who typed another. */
final class Nearest {

    private static final int SHOWN = 3;

    private Nearest() {}

    /** Those that hold what was typed, or that few letters part from it; the nearest first, three at most. */
    static List<String> to(String typed, Collection<String> names) {
        var wanted = typed.toLowerCase(Locale.ROOT).replace('_', '-');
        int most = Math.max(2, wanted.length() / 3);
        return names.stream()
                .filter(name -> (wanted.length() > 2 && name.contains(wanted)) || letters(wanted, name) <= most)
                .sorted(Comparator.<String>comparingInt(name -> letters(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    /** How many letters must be put in, left out or changed to make one of the other. */
    private static int letters(String one, String other) {
        var before = new int[other.length() + 1];
        for (int place = 0; place <= other.length(); place++) before[place] = place;
        for (int row = 1; row <= one.length(); row++) {
            var here = new int[other.length() + 1];
            here[0] = row;
            for (int place = 1; place <= other.length(); place++)
                here[place] = Math.min(
                        Math.min(here[place - 1], before[place]) + 1,
                        before[place - 1] + (one.charAt(row - 1) == other.charAt(place - 1) ? 0 : 1));
            before = here;
        }
        return before[other.length()];
    }
}
