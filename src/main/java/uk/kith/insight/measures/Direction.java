package uk.kith.insight.measures;

import java.util.Arrays;

/** Which way a measure should go. */
public enum Direction {
    HIGHER("higher is better"),
    LOWER("lower is better"),
    IN_RANGE("neither too high nor too low"),
    CONTEXT("says nothing of good or bad by itself");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The direction as a measure's file says it: higher, lower, in range or context. */
    public static Direction of(String key) {
        return Arrays.stream(values())
                .filter(direction -> direction.name().equalsIgnoreCase(key.replace(' ', '_')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no direction \"%s\"; there are higher, lower, in range and context.".formatted(key)));
    }
}
