package uk.kith.front.desk.tomend;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import uk.kith.account.returns.findings.Readiness.Looked;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;

/** As of when findings are. */
public final class AsOf {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private AsOf() {}

    /**
     * "As the record was at 09:00 on 20 November 2026."
     *
     * @param looked when the returns were last looked at; none that never were
     */
    public static String words(List<Looked> looked) {
        return looked.stream()
                .map(Looked::at)
                .min(Instant::compareTo)
                .map(at -> "As the record was at " + TIME.format(at.atZone(London.ZONE)) + " on "
                        + DateWords.full(London.dayOf(at)) + ".")
                .orElse("The record has not been looked at yet. That takes a moment after Kith is started.");
    }
}
