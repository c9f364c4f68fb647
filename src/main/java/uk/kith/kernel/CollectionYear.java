package uk.kith.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** The year of a national return, named by the 31 March it ends on: 2027 is 1 April 2026 to 31 March 2027. */
public record CollectionYear(int ending) implements Comparable<CollectionYear> {

    public CollectionYear {
        if (ending < 1900 || ending > 2199)
            throw new IllegalArgumentException("Not a collection year: " + ending + " (expected four digits, as 2027)");
    }

    /** Reads "2027"; empty for anything else, "2026/27" included. */
    public static Optional<CollectionYear> parse(String text) {
        return text.matches("(19|20|21)\\d\\d")
                ? Optional.of(new CollectionYear(Integer.parseInt(text)))
                : Optional.empty();
    }

    public static CollectionYear of(LocalDate day) {
        return new CollectionYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() : day.getYear() + 1);
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(ending - 1, Month.APRIL, 1);
    }

    /** 31 March. */
    public LocalDate lastDay() {
        return LocalDate.of(ending, Month.MARCH, 31);
    }

    public Period period() {
        return Period.ofDays(firstDay(), lastDay());
    }

    public boolean covers(LocalDate day) {
        return period().covers(day);
    }

    public CollectionYear previous() {
        return new CollectionYear(ending - 1);
    }

    public CollectionYear next() {
        return new CollectionYear(ending + 1);
    }

    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(ending, other.ending);
    }

    /** "2026-27". */
    public String label() {
        return "%d-%02d".formatted(ending - 1, ending % 100);
    }

    /** "1 April 2026 to 31 March 2027". */
    public String words() {
        return DateWords.full(firstDay()) + " to " + DateWords.full(lastDay());
    }

    /** "2027", as the commands and the database write it. */
    @Override
    public String toString() {
        return Integer.toString(ending);
    }
}
