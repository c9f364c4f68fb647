package uk.kith.kernel;

import java.time.LocalDate;

/** Nothing ends, or follows, before it starts. */
public final class EndsBeforeStart extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    private EndsBeforeStart(LocalDate start, LocalDate end) {
        super(
                DateWords.full(end) + " is before " + DateWords.full(start) + ", when it started",
                "Give a day from " + DateWords.full(start) + " on.");
    }

    /** @throws EndsBeforeStart when the end lies before the start */
    public static void refuse(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) throw new EndsBeforeStart(start, end);
    }
}
