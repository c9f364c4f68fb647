package uk.kith.insight.measures;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that some periods divide time into: from each day on which one of them begins, or is over, to the next. What happened
 * is counted once, in its stretch; a period is the stretches it is made of, however many periods overlap.
 */
final class Stretches {

    private static final int[] NONE = {};

    private final List<Window> windows;
    private final int[] begins;
    private final int[][] ofWindow;
    private final BitSet asked = new BitSet();

    private Stretches(List<Window> windows, int[] begins, int[][] ofWindow) {
        this.windows = windows;
        this.begins = begins;
        this.ofWindow = ofWindow;
        for (var stretches : ofWindow) for (int stretch : stretches) asked.set(stretch);
    }

    static Stretches between(List<Window> windows) {
        var begins = windows.stream()
                .flatMap(window -> Stream.of(window.from(), window.to().plusDays(1)))
                .mapToInt(day -> (int) day.toEpochDay())
                .distinct()
                .sorted()
                .toArray();
        var ofWindow = windows.stream()
                .map(window -> IntStream.range(
                                Arrays.binarySearch(begins, (int) window.from().toEpochDay()),
                                Arrays.binarySearch(
                                        begins, (int) window.to().plusDays(1).toEpochDay()))
                        .toArray())
                .toArray(int[][]::new);
        return new Stretches(windows, begins, ofWindow);
    }

    /** Each period by itself: for what is counted once in each, and so is no sum of its stretches. */
    static Stretches each(List<Window> windows) {
        return new Stretches(
                windows,
                NONE,
                IntStream.range(0, windows.size())
                        .mapToObj(window -> new int[] {window})
                        .toArray(int[][]::new));
    }

    /** The last days of the periods, each a stretch of its own, in their order: for what stands on some of them and the next. */
    static Stretches days(List<Window> windows) {
        var days = windows.stream()
                .mapToInt(window -> (int) window.to().toEpochDay())
                .distinct()
                .sorted()
                .toArray();
        var ofWindow = windows.stream()
                .map(window ->
                        new int[] {Arrays.binarySearch(days, (int) window.to().toEpochDay())})
                .toArray(int[][]::new);
        return new Stretches(windows, days, ofWindow);
    }

    List<Window> windows() {
        return windows;
    }

    int many() {
        return asked.length();
    }

    /** The stretch that a day is in; below 0 where it is in no period. */
    int of(int day) {
        int place = Arrays.binarySearch(begins, day);
        int stretch = place >= 0 ? place : -place - 2;
        return stretch >= 0 && asked.get(stretch) ? stretch : -1;
    }

    /** The day on which each begins. */
    int[] begins() {
        return begins;
    }

    /** The stretches that a period is made of. */
    int[] ofWindow(int window) {
        return ofWindow[window];
    }
}
