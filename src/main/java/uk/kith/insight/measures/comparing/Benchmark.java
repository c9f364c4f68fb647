package uk.kith.insight.measures.comparing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;

/**
 * Something to hold a measure against: what another place had, what we had ourselves, or what is aimed at.
 *
 * @param measure the measure's id
 * @param place whose value it is
 * @param window the days it speaks of; of a target those in which it is to be met
 * @param aim whether it is a value, or the least or most that is aimed at
 * @param source where it is printed
 * @param definition how it was counted, and what of that is not known
 */
public record Benchmark(
        String measure,
        String place,
        Kind kind,
        Window window,
        Aim aim,
        BigDecimal value,
        Unit unit,
        String source,
        String definition) {

    /** Who is compared with. */
    public enum Kind {
        NATIONAL,
        REGIONAL,
        /** Authorities that are like this one. */
        NEIGHBOURS,
        /** All the children who live there. */
        POPULATION,
        /** The same place at an earlier time. */
        OWN,
        TARGET;

        /** As files write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a number is. */
    public enum Aim {
        IS("is"),
        AT_MOST("at most"),
        AT_LEAST("at least");

        private final String words;

        Aim(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        String key() {
            return words.replace(' ', '-');
        }

        static Aim of(String key) {
            return Arrays.stream(values())
                    .filter(aim -> aim.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public boolean isTarget() {
        return kind == Kind.TARGET;
    }
}
