package uk.kith.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long one thing took, each time it was done; in nanoseconds, the shortest first. */
record Timing(long[] nanos) {

    Timing {
        if (nanos.length == 0) throw new IllegalArgumentException("Nothing was timed");
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** Something to be timed; it may fail in any way. */
    @FunctionalInterface
    interface Work {
        void done() throws Exception;
    }

    static long once(Work work) throws Exception {
        long start = System.nanoTime();
        work.done();
        return System.nanoTime() - start;
    }

    /** Does it so many times to warm up, and then so many times by the clock. */
    static Timing of(int warmups, int times, Work work) throws Exception {
        for (int i = 0; i < warmups; i++) work.done();
        var nanos = new long[times];
        for (int i = 0; i < times; i++) nanos[i] = once(work);
        return new Timing(nanos);
    }

    /** The time within which this share of all was done, in nanoseconds. */
    long within(double share) {
        return nanos[Math.min(nanos.length - 1, (int) (share * nanos.length))];
    }

    long median() {
        return within(0.5);
    }

    double seconds() {
        return median() / 1e9;
    }

    double dividedBy(Timing other) {
        return (double) median() / other.median();
    }

    /** The median, with the shortest and the longest in brackets. */
    String words() {
        return nanos.length == 1
                ? words(median())
                : "%s (%s to %s)".formatted(words(median()), words(nanos[0]), words(nanos[nanos.length - 1]));
    }

    String p50() {
        return words(median());
    }

    String p99() {
        return words(within(0.99));
    }

    String longest() {
        return words(nanos[nanos.length - 1]);
    }

    static String words(long nanos) {
        double ms = nanos / 1e6;
        if (ms >= 10_000) return text("%,.0f s", ms / 1000);
        if (ms >= 1_000) return text("%.1f s", ms / 1000);
        return text(ms >= 100 ? "%.0f ms" : ms >= 10 ? "%.1f ms" : "%.2f ms", ms);
    }

    static String ratio(double ratio) {
        return text(ratio >= 100 ? "%,.0f" : ratio >= 10 ? "%.1f" : "%.2f", ratio);
    }

    private static String text(String form, double value) {
        return String.format(Locale.UK, form, value);
    }
}
