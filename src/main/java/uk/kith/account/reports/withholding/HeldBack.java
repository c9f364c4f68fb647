package uk.kith.account.reports.withholding;

import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.comparing.Told;

/** What stands in the place of the numbers of a figure: "fewer than 6" where that is the number itself, "not shown" elsewhere. */
public record HeldBack(String value, String numerator, String denominator) {

    static HeldBack of(Measure measure, String words) {
        return switch (measure.value()) {
            case COUNT -> new HeldBack(measure.unit() == Unit.COUNT ? words : Told.NOT_SHOWN, words, Told.NOT_SHOWN);
            case RATE -> new HeldBack(Told.NOT_SHOWN, words, Told.NOT_SHOWN);
            case MEAN, MEDIAN -> new HeldBack(Told.NOT_SHOWN, Told.NOT_SHOWN, words);
            case SHARE -> new HeldBack(Told.NOT_SHOWN, Told.NOT_SHOWN, Told.NOT_SHOWN);
        };
    }
}
