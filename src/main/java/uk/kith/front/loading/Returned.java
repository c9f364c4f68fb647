package uk.kith.front.loading;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The collection years of the returns in which a fact appeared, as the record writes them: "{2018,2019}". */
final class Returned {

    static final String NEVER = "{}";

    private Returned() {}

    static String in(String returned, int year) {
        var years = new TreeSet<>(years(returned));
        years.remove(-year);
        years.add(year);
        return text(years);
    }

    /** Known through a return that tells no row of it. */
    static String without(int year) {
        return "{-" + year + "}";
    }

    /** The year with a minus sign: the return was loaded again, and no longer has the fact. */
    static String noLongerIn(String returned, int year) {
        var years = new TreeSet<>(years(returned));
        if (years.remove(year)) years.add(-year);
        return text(years);
    }

    static boolean isIn(String returned, int year) {
        return years(returned).contains(year);
    }

    /** The last return that told the fact; none where it was recorded by hand. */
    static OptionalInt last(String returned) {
        return years(returned).stream()
                .mapToInt(year -> year)
                .filter(year -> year > 0)
                .max();
    }

    private static List<Integer> years(String returned) {
        var inside = returned.substring(1, returned.length() - 1);
        return inside.isEmpty()
                ? List.of()
                : Arrays.stream(inside.split(",")).map(Integer::valueOf).toList();
    }

    private static String text(TreeSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
