package uk.kith.platform.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * All that is known of how many people live here. Of any day the newest count up to then is believed.
 *
 * @param ages the newest first
 * @param groups the newest first
 */
public record PeopleKnown(List<Population.Ages> ages, List<Group> groups) {

    public static final PeopleKnown NOBODY = new PeopleKnown(List.of(), List.of());

    /** The way of dividing that ages answer themselves. */
    public static final String AGE = "age";

    private static final int GROWN_UP = 18;
    private static final Pattern UNDER = Pattern.compile("Under (\\d+)");
    private static final Pattern FROM_TO = Pattern.compile("(\\d+) to (\\d+)");

    /**
     * Children of a group.
     *
     * @param breakdown the way of dividing, as measures name it: gender, ethnicity
     * @param name the group, as measures show it: Girls
     * @param source who counted, or estimated
     */
    public record Group(LocalDate asAt, String breakdown, String name, int people, String source) {}

    /** How many were under eighteen; empty where there is no count up to that day. */
    public OptionalInt children(LocalDate day) {
        return aged(day, 0, GROWN_UP - 1);
    }

    /** How many children of a group there were; empty where there is no count of just these. */
    public OptionalInt children(LocalDate day, String breakdown, String group) {
        if (!breakdown.equals(AGE)) {
            return groups.stream()
                    .filter(one -> !one.asAt().isAfter(day)
                            && one.breakdown().equals(breakdown)
                            && one.name().equals(group))
                    .mapToInt(Group::people)
                    .findFirst();
        }
        var under = UNDER.matcher(group);
        if (under.matches()) return exactly(day, 0, Integer.parseInt(under.group(1)) - 1);
        var fromTo = FROM_TO.matcher(group);
        return fromTo.matches()
                ? exactly(day, Integer.parseInt(fromTo.group(1)), Integer.parseInt(fromTo.group(2)))
                : OptionalInt.empty();
    }

    private OptionalInt aged(LocalDate day, int from, int to) {
        return sum(day, some -> some.from() >= from && some.to() <= to);
    }

    /** Only where the ages of the count begin and end where the group does, and none is missing. */
    private OptionalInt exactly(LocalDate day, int from, int to) {
        var newest = newest(day);
        for (int age = from; age <= to; age++) {
            int wanted = age;
            if (newest.stream().noneMatch(some -> some.from() <= wanted && some.to() >= wanted))
                return OptionalInt.empty();
        }
        return newest.stream()
                        .anyMatch(some ->
                                some.from() <= to && some.to() >= from && (some.from() < from || some.to() > to))
                ? OptionalInt.empty()
                : aged(day, from, to);
    }

    private OptionalInt sum(LocalDate day, Predicate<Population.Ages> which) {
        var some = newest(day).stream().filter(which).toList();
        return some.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(some.stream().mapToInt(Population.Ages::people).sum());
    }

    /** The ages of the newest count that has children. */
    private List<Population.Ages> newest(LocalDate day) {
        var until = ages.stream()
                .filter(some -> !some.asAt().isAfter(day) && some.to() < GROWN_UP)
                .toList();
        return until.stream()
                .filter(some -> some.asAt().equals(until.getFirst().asAt()))
                .toList();
    }
}
