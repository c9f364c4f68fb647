package uk.kith.statute;

/** The units in which an authority may choose the length of a local clock. */
public enum LengthUnit {
    HOURS("hours"),
    WORKING_DAYS("working days"),
    DAYS("days"),
    WEEKS("weeks"),
    MONTHS("months");

    private final String words;

    LengthUnit(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * That many of this unit, as a limit.
     *
     * @throws IllegalArgumentException for a count below 1
     */
    public Limit limit(int count) {
        return switch (this) {
            case HOURS -> new Limit.InHours(count);
            case WORKING_DAYS -> new Limit.InWorkingDays(count);
            case DAYS -> new Limit.InDays(count);
            case WEEKS -> new Limit.InWeeks(count);
            case MONTHS -> new Limit.InMonths(count);
        };
    }
}
