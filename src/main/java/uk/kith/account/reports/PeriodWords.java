package uk.kith.account.reports;

import uk.kith.insight.measures.Window;
import uk.kith.kernel.DateWords;

/** Days and periods as a report says them. */
public final class PeriodWords {

    private PeriodWords() {}

    /** "31 October 2026", or "1 April 2026 to 31 October 2026". */
    public static String of(Window window) {
        return window.kind() == Window.Kind.DAY
                ? DateWords.full(window.to())
                : DateWords.full(window.from()) + " to " + DateWords.full(window.to());
    }

    /** As it stands in a sentence: "on 31 October 2026", "from 1 April 2026 to 31 October 2026". */
    public static String inSentence(Window window) {
        return (window.kind() == Window.Kind.DAY ? "on " : "from ") + of(window);
    }
}
