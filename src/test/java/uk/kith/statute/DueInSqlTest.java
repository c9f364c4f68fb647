package uk.kith.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.kernel.WorkingDays;
import uk.kith.kernel.YearlySpan;
import uk.kith.testing.KithTest;

/** The database reckons as Java does, for every start of five years with a leap year among them. */
@KithTest
class DueInSqlTest {

    private static final WorkingDays ENGLAND = WorkingDays.england();

    private static final SchoolTerms TERMS = new SchoolTerms(
            List.of(new SchoolTerms.Term("Autumn 2026", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18))));

    private static final DueInSql SQL =
            new DueInSql("(select date '2026-09-02' as first_day, date '2026-12-18' as last_day)");

    private static final DueInSql OF_MANY = new DueInSql(SQL.terms(), "(" + DueInSql.CALENDAR + ")");

    @Autowired
    JdbcClient db;

    private record Due(LocalDate start, @Nullable LocalDate due) {}

    static Stream<Limit> limits() {
        return Stream.of(
                new Limit.InHours(4),
                new Limit.InHours(72),
                new Limit.InWorkingDays(1),
                new Limit.InWorkingDays(20),
                new Limit.InWorkingDaysWithout(
                        30,
                        List.of(
                                new YearlySpan(MonthDay.of(12, 25), MonthDay.of(1, 1)),
                                new YearlySpan(MonthDay.of(8, 1), MonthDay.of(8, 31)))),
                new Limit.InDays(426),
                new Limit.InWeeks(6),
                new Limit.InMonths(1),
                new Limit.InMonths(6),
                new Limit.StartingDayIsDayOne(new Limit.InWorkingDays(15)),
                new Limit.StartingDayIsDayOne(new Limit.InMonths(12)),
                new Limit.BeforeOrWithin(new Limit.InWorkingDays(10)),
                new Limit.HalfWay(new Limit.InMonths(3)),
                new Limit.ByEndOfTerm(),
                new Limit.By(MonthDay.of(3, 31)),
                new Limit.Before(MonthDay.of(2, 15)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void the_database_says_the_same_due_day(Limit limit) {
        assertThat(dueDays(SQL.due(limit, "s.day")))
                .as("for many at once")
                .isEqualTo(dueDays(OF_MANY.due(limit, "s.day")))
                .hasSize(1827)
                .allSatisfy(
                        row -> assertThat(row.due()).as("from %s", row.start()).isEqualTo(inJava(limit, row.start())));
    }

    @Test
    void the_database_says_the_same_first_amber_day() {
        var due = SQL.due(new Limit.InWorkingDays(10), "s.day");
        assertThat(dueDays(SQL.dueSoonFrom("s.day", due)))
                .allSatisfy(row -> assertThat(row.due())
                        .isEqualTo(ClockReading.dueSoonFrom(row.start(), ENGLAND.after(row.start(), 10), ENGLAND)));
    }

    @Test
    void the_database_counts_the_same_working_days() {
        assertThat(db.sql("select statute.working_days_between(date '2026-04-02', date '2026-04-07')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ENGLAND.between(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 7)))
                .isEqualTo(1);
        for (var sql : List.of(SQL, OF_MANY))
            assertThat(dueDays(sql.due(new Limit.InWorkingDays(1), "date '1999-12-30'")))
                    .as("beyond the calendar nothing can be told")
                    .extracting(Due::due)
                    .containsOnlyNulls();
    }

    private List<Due> dueDays(String expression) {
        return db.sql("select s.day as start, " + expression
                        + " as due from statute.day s where s.day between date '2024-01-01' and date '2028-12-31'")
                .query((row, _) ->
                        new Due(row.getObject("start", LocalDate.class), row.getObject("due", LocalDate.class)))
                .list();
    }

    private static @Nullable LocalDate inJava(Limit limit, LocalDate start) {
        try {
            return limit.dueFrom(start, ENGLAND, TERMS);
        } catch (CannotBeTold unknown) {
            return null;
        }
    }
}
