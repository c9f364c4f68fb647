package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.testing.StandingClock;

/** Draws days, spans and words by lot, the same ones each time, and gathers rows of them. */
final class Lot {

    record Span(LocalDate from, @Nullable LocalDate until) {}

    private final Random random = new Random(20261120);
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    void putInto(JdbcClient db) {
        rows.forEach((into, some) -> db.sql("insert into " + into + " values " + String.join(", ", some))
                .update());
    }

    int number(int below) {
        return random.nextInt(below);
    }

    List<Span> spans(int most) {
        return Stream.generate(this::span).limit(random.nextInt(most + 1)).toList();
    }

    Span span() {
        var from = day(900);
        return new Span(from, in(0.4) ? null : from.plusDays(in(0.1) ? 0 : random.nextInt(400)));
    }

    /** A day of the last so many; often one at the end of a month, where things meet. */
    LocalDate day(int back) {
        var day = StandingClock.TODAY.minusDays(random.nextInt(back));
        return in(0.2) && day.getMonthValue() < 11 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    @Nullable String one(@Nullable String... of) {
        return of[random.nextInt(of.length)];
    }

    UUID id() {
        return new UUID(
                random.nextLong() & 0xffffffffffff0fffL | 0x4000,
                random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    void row(String into, @Nullable Object... cells) {
        rows.computeIfAbsent(into, table -> new ArrayList<>()).add(written(cells));
    }

    /** A row whose child, or whose child and day, may be in the table once only. */
    void unlessThere(String into, @Nullable Object... cells) {
        var all = rows.computeIfAbsent(into, table -> new ArrayList<>());
        var key = written(Arrays.copyOf(cells, 2));
        if (all.stream().noneMatch(other -> other.startsWith(key.substring(0, key.length() - 1))))
            all.add(written(cells));
    }

    private static String written(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "null" : "'" + cell + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
