package uk.kith.front.desk.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.findings.Readiness.Looked;
import uk.kith.account.returns.findings.Readiness.Stood;
import uk.kith.account.returns.findings.ReturnOfYear;

/** What stood to be mended of one return at the end of each month, as bars from the ground, and as a table. */
public record YearPicture(ReturnOfYear of, List<Month> months) {

    /** The height of the highest bar, in pixels. */
    public static final int HEIGHT = 160;

    private static final int MONTHS_OF_A_YEAR = 12;

    /**
     * A month.
     *
     * @param stood none where the record was not looked at yet
     */
    public record Month(
            String name, String shortName, @Nullable Stood stood) {}

    static YearPicture of(ReturnOfYear of, List<LocalDate> days, List<Stood> stood, @Nullable Looked looked) {
        return new YearPicture(
                of,
                IntStream.range(0, days.size())
                        .mapToObj(i -> month(days.get(i), i < stood.size() ? stood.get(i) : null, looked))
                        .toList());
    }

    private static Month month(LocalDate day, @Nullable Stood stood, @Nullable Looked looked) {
        boolean isTold = looked != null && Months.isTold(day, looked.since());
        return new Month(
                Months.name(day), Months.shortName(day), isTold ? stood == null ? new Stood(0, 0, 0, 0) : stood : null);
    }

    /** "318 to mend", as it stands now. */
    public String now() {
        var stood = months.getLast().stood();
        if (stood == null) return "not looked at yet";
        return stood.toMend() == 0 ? "nothing to mend" : "%,d to mend".formatted(stood.toMend());
    }

    private int most() {
        return months.stream()
                .mapToInt(month -> month.stood() == null ? 0 : month.stood().toMend())
                .max()
                .orElse(0);
    }

    /** How high a number stands, in pixels. */
    public int high(int number) {
        return most() == 0 ? 0 : Math.round((float) HEIGHT * number / most());
    }

    /** Where the bar of a month begins: the year has room for all its months, and grows while it is mended after its end. */
    public String at(int month) {
        return percent(100.0 * month / Math.max(MONTHS_OF_A_YEAR, months.size()));
    }

    public String width() {
        return percent(70.0 / Math.max(MONTHS_OF_A_YEAR, months.size()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
