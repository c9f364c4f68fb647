package uk.kith.insight.measures;

import java.util.Arrays;

/** What the value of a measure is told in. */
public enum Unit {
    COUNT("count", 0),
    PERCENT("%", 1),
    PER_10_000("per 10,000", 1),
    DAYS("days", 0);

    private final String key;
    private final int decimals;

    Unit(String key, int decimals) {
        this.key = key;
        this.decimals = decimals;
    }

    /** The unit as files write it. */
    public String key() {
        return key;
    }

    /** To how many decimals a value is shown. */
    public int decimals() {
        return decimals;
    }

    /** @throws IllegalArgumentException when there is no such unit */
    public static Unit of(String key) {
        return Arrays.stream(values())
                .filter(unit -> unit.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no unit \"%s\"; there are %s."
                        .formatted(
                                key,
                                String.join(
                                        ", ",
                                        Arrays.stream(values()).map(Unit::key).toList()))));
    }
}
