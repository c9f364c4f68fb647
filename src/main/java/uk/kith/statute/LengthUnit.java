package uk.kith.statute;

import java.util.function.IntFunction;

/** The units in which an authority may choose the length of a local clock. */
public enum LengthUnit {
    HOURS("hours", Limit.InHours::new),
    WORKING_DAYS("working days", Limit.InWorkingDays::new),
    DAYS("days", Limit.InDays::new),
    WEEKS("weeks", Limit.InWeeks::new),
    MONTHS("months", Limit.InMonths::new);

    private final String words;
    private final IntFunction<Limit> limit;

    LengthUnit(String words, IntFunction<Limit> limit) {
        this.words = words;
        this.limit = limit;
    }

    public String words() {
        return words;
    }

    /** @throws IllegalArgumentException for a count below 1 */
    public Limit limit(int count) {
        return limit.apply(count);
    }
}
