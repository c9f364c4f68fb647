package uk.kith.front.loading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a day until another, as the database writes days, which so stand in the order of time; open without an end. */
record Stay(String start, @Nullable String end) {

    static Stay of(FactTable table, @Nullable String[] values) {
        var span = Objects.requireNonNull(table.span());
        return new Stay(Objects.requireNonNull(values[table.place(span.start())]), values[table.place(span.end())]);
    }

    boolean isSameDay() {
        return start.equals(end);
    }

    /** Whether the two share a day; a stay of one day stands outside. */
    boolean overlaps(Stay other) {
        return !isSameDay() && !other.isSameDay() && isBefore(start, other.end) && isBefore(other.start, end);
    }

    private static boolean isBefore(String day, @Nullable String end) {
        return end == null || day.compareTo(end) < 0;
    }

    String words() {
        return end == null
                ? "open since " + RowReading.words(start)
                : "from %s to %s".formatted(RowReading.words(start), RowReading.words(end));
    }
}
