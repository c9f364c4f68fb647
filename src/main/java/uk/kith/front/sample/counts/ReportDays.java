package uk.kith.front.sample.counts;

import java.time.LocalDate;

/**
 * The days of the reports in the calendar of the sample. The report looks back from the end of January; the day that the
 * sample has come to stands for that day, and the last month end before its month for the end of December.
 */
public record ReportDays(LocalDate asAt) {

    /** The end of December. */
    public LocalDate monthEnd() {
        return asAt.withDayOfMonth(1).minusDays(1);
    }

    /** The same days a year before. */
    public ReportDays aYearBefore() {
        return new ReportDays(asAt.minusYears(1));
    }

    /** The first of November, the month in which so many protection plans began. */
    public LocalDate steepFrom() {
        return monthEnd().withDayOfMonth(1).minusMonths(1);
    }

    /** The last of November. */
    public LocalDate steepTo() {
        return monthEnd().withDayOfMonth(1).minusDays(1);
    }

    /** The first day of the year to date, which was ten months long. */
    public LocalDate tenMonthsFrom() {
        return asAt.plusDays(1).minusMonths(10);
    }

    /** The first day of January, or of the month that ends with the day. */
    public LocalDate lastMonthFrom() {
        return asAt.plusDays(1).minusMonths(1);
    }
}
