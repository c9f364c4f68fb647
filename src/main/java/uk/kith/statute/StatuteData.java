package uk.kith.statute;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BankHoliday;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.WorkingDays;
import uk.kith.statute.codes.CodeSets;

/** The rows of the schema {@code statute}, for whoever fills it: code sets and the calendar. */
public final class StatuteData {

    /** A row of {@code statute.code_set}. */
    public record CodeSetRow(String set, String title) {}

    /** A row of {@code statute.code}. */
    public record CodeRow(
            String set,
            String code,
            String meaning,
            @Nullable Integer fromYear,
            @Nullable Integer untilYear,
            String source) {}

    /** A row of {@code statute.day}. */
    public record DayRow(
            LocalDate day,
            boolean isWorking,
            int workingOrdinal,
            @Nullable String holiday) {}

    private StatuteData() {}

    public static Stream<CodeSetRow> codeSets() {
        return CodeSets.all().stream().map(set -> new CodeSetRow(set.name(), set.title()));
    }

    public static Stream<CodeRow> codes() {
        return CodeSets.all().stream()
                .flatMap(set -> set.all().stream()
                        .map(code -> new CodeRow(
                                set.name(),
                                code.code(),
                                code.meaning(),
                                ending(code.from()),
                                ending(code.until()),
                                code.source())));
    }

    /** Every day of England's calendar, in order. */
    public static Stream<DayRow> days() {
        var england = WorkingDays.england();
        return england.days()
                .map(day -> new DayRow(
                        day,
                        england.isWorkingDay(day),
                        england.ordinal(day),
                        england.bankHoliday(day).map(BankHoliday::name).orElse(null)));
    }

    private static @Nullable Integer ending(@Nullable CollectionYear year) {
        return year == null ? null : year.ending();
    }
}
