package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question that can be asked of the record for any day or period, and that names the children or events it counts. One small
 * file says all of it; see the package's folder of resources.
 *
 * @param id the file's name, as {@code cp-plan-count}
 * @param definition what is counted, in plain words
 * @param on whether a stock is counted at the end of a day, or what happened in a period
 * @param counts children, each once; or events
 * @param value how the rows become one value
 * @param from where the definition comes from
 * @param caution what a reader must know; null for nothing
 * @param asPrinted what its source prints of it or leaves open, and how that was read; null for nothing
 * @param breaks days from which it is counted otherwise, the oldest first
 * @param variants named exclusions
 * @param breakdowns those of its own, beside the usual ones
 * @param clock the clock whose keeping is measured, or several with a comma between; its SQL, where it has any, reads the
 *     relation {@code reading} of how they stood; null for none
 * @param notYet why it cannot be computed yet; null where it can
 * @param sql one row for each child or event of the denominator
 * @param line the line of the file on which the SQL begins
 */
public record Measure(
        String id,
        String title,
        String area,
        String definition,
        On on,
        Counts counts,
        Unit unit,
        Value value,
        Direction direction,
        String from,
        @Nullable String caution,
        @Nullable String asPrinted,
        List<Break> breaks,
        List<Variant> variants,
        List<Own> breakdowns,
        @Nullable String clock,
        @Nullable String notYet,
        String sql,
        int line) {

    private static final Pattern DAY = Pattern.compile("\\bday\\b");

    /** Of what time it speaks. */
    public enum On {
        DAY,
        PERIOD,
        /** The twelve months that end with the period asked about. */
        TWELVE_MONTHS
    }

    /** What a row stands for. */
    public enum Counts {
        CHILDREN,
        EVENTS
    }

    /** How the rows become one value. */
    public enum Value {
        /** How many are counted. */
        COUNT,
        /** The counted among all rows, in per cent. */
        SHARE,
        /** The counted for every 10,000, or every 100, children who live here. */
        RATE,
        MEAN,
        MEDIAN
    }

    /** From a day on it is counted otherwise: no trend goes across. */
    public record Break(LocalDate from, String why) {}

    /** The same measure without some, under a name of its own. */
    public record Variant(String id, String title, Only only) {}

    /** A breakdown that only this measure has: a column of its SQL. */
    public record Own(String id, String title) {}

    /** The clocks whose keeping is measured; none where its SQL reads facts. */
    public List<String> clocks() {
        return clock == null ? List.of() : List.of(clock.split(", "));
    }

    /** Whether children are counted once in a period, however often they come up in it. */
    boolean isOnceEach() {
        return counts == Counts.CHILDREN && on != On.DAY;
    }

    /**
     * Whether its rows say from which day (from_on) up to which (until_on, no longer counted; null for still) each counts: on every
     * day between or, of children counted once in a period, in every period with such a day. Otherwise a row is of one day.
     */
    boolean isOfTimes() {
        return (on == On.DAY || isOnceEach())
                && clock == null
                && !DAY.matcher(HeaderLines.withoutWords(sql)).find();
    }

    /** Whether a stock is told so. */
    boolean isStockOfTimes() {
        return on == On.DAY && isOfTimes();
    }

    public Optional<Variant> variant(String wanted) {
        return variants.stream().filter(variant -> variant.id().equals(wanted)).findFirst();
    }

    /** Whether the two count the same in the same way, however they speak of it. */
    boolean countsLike(Measure other) {
        return on == other.on
                && counts == other.counts
                && value == other.value
                && Objects.equals(clock, other.clock)
                && sql.strip().equals(other.sql.strip());
    }
}
