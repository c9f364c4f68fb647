package uk.kith.front.desk.returns.annexa;

import java.time.LocalDate;
import java.util.List;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.kernel.DateWords;
import uk.kith.platform.pages.DateTyped;

/**
 * The day of inspection as typed and as read, and the lists of the workbook.
 *
 * @param asked whether a day was asked for at all
 */
public record AnnexAPage(String typed, DateTyped read, boolean asked) {

    public List<InspectionList> lists() {
        return List.of(InspectionList.values());
    }

    /** Where the workbook of that day is; empty while no day is understood. */
    public String workbook() {
        return asked
                ? read.date()
                        .map(day -> AnnexAController.PATH + "/workbook?day=" + day)
                        .orElse("")
                : "";
    }

    public String day() {
        return read.date().map(DateWords::full).orElse("");
    }

    public String sixMonthsBefore() {
        return before(6);
    }

    public String yearBefore() {
        return before(12);
    }

    private String before(int months) {
        return read.date().map(day -> words(day.minusMonths(months))).orElse("");
    }

    private static String words(LocalDate day) {
        return DateWords.full(day);
    }
}
