package uk.kith.front.desk.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A few numbers as a small line, from the earliest to the latest.
 *
 * @param names what each number is of: "October"
 * @param numbers none where nothing is known
 */
public record Spark(List<String> names, List<@Nullable Integer> numbers) {

    /** Its size, in the units of the picture. */
    public static final int WIDTH = 90;

    public static final int HEIGHT = 20;

    public Spark {
        numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
    }

    /** The points of the line; empty where there are less than two. */
    public String points() {
        int most = Math.max(
                1,
                numbers.stream()
                        .mapToInt(number -> number == null ? 0 : number)
                        .max()
                        .orElse(1));
        var points = IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) != null)
                .mapToObj(i -> point(i, number(i), most))
                .toList();
        return points.size() < 2 ? "" : String.join(" ", points);
    }

    /** "June not looked at yet, July 12, August 9". */
    public String words() {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> names.get(i) + (numbers.get(i) == null ? " not looked at yet" : " " + number(i)))
                .collect(Collectors.joining(", "));
    }

    private int number(int i) {
        var number = numbers.get(i);
        return number == null ? 0 : number;
    }

    private String point(int i, int number, int most) {
        double x = 2 + (WIDTH - 4.0) * i / Math.max(1, numbers.size() - 1);
        double y = HEIGHT - 2 - (HEIGHT - 4.0) * number / most;
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
