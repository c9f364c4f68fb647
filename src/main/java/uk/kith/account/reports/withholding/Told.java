package uk.kith.account.reports.withholding;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.ReportFigure;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.comparing.Suppression;

/** A number of a report with all the figures that tell it, while it is weighed whether it may be told. */
final class Told {

    /** What stands for a number that is held back so that another cannot be worked out. */
    private static final String NOT_SHOWN = uk.kith.insight.measures.comparing.Told.NOT_SHOWN;

    /** Of whom a share tells: those counted, the others, and all. */
    enum Part {
        COUNTED,
        OTHERS,
        ALL
    }

    private final Place place;
    private final Measure measure;
    private final ReportFigure figure;
    private final Suppression settings;
    private final Map<Part, Amount> amounts = new EnumMap<>(Part.class);
    private @Nullable String instead;

    Told(Place place, Measure measure, ReportFigure figure, Suppression settings) {
        this.place = place;
        this.measure = measure;
        this.figure = figure;
        this.settings = settings;
        long numerator = number(figure.numerator());
        long denominator = number(figure.denominator());
        switch (measure.value()) {
            case COUNT, RATE -> amount(Part.COUNTED, numerator, true);
            case SHARE -> {
                amount(Part.COUNTED, numerator, true);
                amount(Part.OTHERS, denominator - numerator, true);
                amount(Part.ALL, denominator, false);
            }
            case MEAN, MEDIAN -> amount(Part.COUNTED, denominator, true);
        }
    }

    private void amount(Part part, long value, boolean mayBeSecret) {
        amounts.put(part, Amount.of(this, value, mayBeSecret && Amount.isSmall(value, settings)));
    }

    private static long number(@Nullable BigDecimal number) {
        return number == null ? 0 : number.longValue();
    }

    Place place() {
        return place;
    }

    Measure measure() {
        return measure;
    }

    ReportFigure figure() {
        return figure;
    }

    @Nullable Amount amount(Part part) {
        return amounts.get(part);
    }

    Map<Part, Amount> amounts() {
        return amounts;
    }

    boolean isShown() {
        return instead == null;
    }

    @Nullable String instead() {
        return instead;
    }

    void holdBack(String words) {
        instead = words;
    }

    /** That another number cannot be worked out from it. */
    void holdBackToo() {
        instead = NOT_SHOWN;
    }

    void show() {
        instead = null;
    }

    /** Small ones do not help to hide another, and none are held back before it is needed. */
    long cost() {
        long all = amounts.values().stream().mapToLong(Amount::value).sum();
        return all == 0 ? Long.MAX_VALUE : all;
    }

    List<Amount> each() {
        return List.copyOf(amounts.values());
    }

    private boolean saysFewer() {
        return instead != null && !instead.equals(NOT_SHOWN);
    }

    /** The least that a reader must believe it to be. */
    long lowest(long value) {
        if (saysFewer()) return settings.hidesNone() ? 0 : 1;
        return measure.value() == Measure.Value.SHARE || value < settings.under() ? 0 : settings.under();
    }

    /** The most that a reader can believe it to be. */
    long highest(long endless) {
        return saysFewer() ? settings.under() - 1L : endless;
    }
}
