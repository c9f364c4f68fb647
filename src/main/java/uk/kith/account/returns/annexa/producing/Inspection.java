package uk.kith.account.returns.annexa.producing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.account.returns.annexa.InspectionList;

/**
 * The day of an inspection and the times before it that the lists ask about. Six months before 20 November begin on 20 May, that
 * day included, as the sector's script of 2024 counts them.
 */
public record Inspection(LocalDate day) {

    LocalDate sixMonthsBefore() {
        return day.minusMonths(6);
    }

    LocalDate yearBefore() {
        return day.minusYears(1);
    }

    /**
     * What keeps a fact out of a list that it would belong in by its dates: that the list was loaded again without it, and,
     * where the list itself was loaded, that the same workbook told the fact elsewhere.
     *
     * @param loaded the lists of that day that a workbook told
     */
    String[] toldElsewhere(InspectionList list, Set<InspectionList> loaded) {
        if (!loaded.contains(list)) return new String[] {"-" + list.toldOn(day)};
        return Arrays.stream(InspectionList.values())
                .flatMap(other -> Stream.of(other.toldOn(day), "-" + other.toldOn(day)))
                .toArray(String[]::new);
    }
}
