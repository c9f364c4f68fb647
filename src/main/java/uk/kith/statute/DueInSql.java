package uk.kith.statute;

import java.time.MonthDay;
import java.util.stream.Collectors;
import uk.kith.kernel.YearlySpan;

/**
 * The same reckoning as {@link Limit}, said in SQL, so that the due days of a whole authority come from one query. Uses
 * the calendar table {@code statute.day} and the function {@code statute.working_day_after}; the answer is null where
 * Java would say that it cannot be told.
 *
 * @param terms the relation that holds the authority's school terms, with columns first_day and last_day
 * @param calendar the relation that holds {@link #CALENDAR}, where many due days are asked for at once; empty where a few are,
 *     and each is better looked up by itself
 */
public record DueInSql(String terms, String calendar) {

    /** The whole calendar as one row: the working days in their order, and for each day how many there were up to it. */
    public static final String CALENDAR = """
            select array_agg(d.day order by d.day) filter (where d.is_working) as working_days,
                   array_agg(d.working_ordinal order by d.day) as ordinals, min(d.day) as first_day
              from statute.day d
            """;

    public DueInSql(String terms) {
        this(terms, "");
    }

    /** The due day, as an expression over an expression for the day of the start. */
    public String due(Limit limit, String start) {
        return switch (limit) {
            case Limit.InHours hours -> "(%s + %d)".formatted(start, hours.days());
            case Limit.InWorkingDays(int count) -> workingDayAfter(start, count);
            case Limit.InWorkingDaysWithout without -> withoutSome(without, start);
            case Limit.InDays(int count) -> "(%s + %d)".formatted(start, count);
            case Limit.InWeeks(int count) -> "(%s + %d)".formatted(start, 7 * count);
            case Limit.InMonths(int count) -> "(%s + interval '%d months')::date".formatted(start, count);
            case Limit.StartingDayIsDayOne(Limit length) -> fromDayOne(length, start);
            case Limit.BeforeOrWithin(Limit latest) -> due(latest, start);
            case Limit.HalfWay(Limit length) -> "(%s + (%s - %s) / 2)".formatted(start, due(length, start), start);
            case Limit.ByEndOfTerm() ->
                "(select t.last_day from %s t where %s between t.first_day and t.last_day)".formatted(terms, start);
            case Limit.By(MonthDay date) -> by(date, start);
            case Limit.Before(MonthDay date) -> "(%s - 1)".formatted(by(date, "(" + start + " + 1)"));
        };
    }

    /** The instant at which hours run out, as an expression over one for the instant of the start; null for other limits. */
    public String dueAt(Limit limit, String startedAt) {
        return limit instanceof Limit.InHours(int count)
                ? "(%s + interval '%d hours')".formatted(startedAt, count)
                : "null::timestamptz";
    }

    /** The first amber day, as {@link ClockReading#dueSoonFrom}: over expressions for the start and the due day. */
    public String dueSoonFrom(String start, String due) {
        return "least(%s - (%s - %s) / 5, statute.working_day_before(%s))".formatted(due, due, start, due);
    }

    private String workingDayAfter(String start, int count) {
        if (calendar.isEmpty()) return "statute.working_day_after(%s, %d)".formatted(start, count);
        return "((select k.working_days from %1$s k))[((select k.ordinals from %1$s k))[%2$s - (select k.first_day from %1$s k) + 1] + %3$d]"
                .formatted(calendar, start, count);
    }

    private String fromDayOne(Limit length, String start) {
        return switch (length) {
            case Limit.InWorkingDays _, Limit.InWorkingDaysWithout _ -> due(length, "(" + start + " - 1)");
            default -> "(%s - 1)".formatted(due(length, start));
        };
    }

    private static String by(MonthDay date, String start) {
        var inYear = "make_date(extract(year from %s)::int, %d, %d)"
                .formatted(start, date.getMonthValue(), date.getDayOfMonth());
        return "(case when %s >= %s then %s else (%s + interval '1 year')::date end)"
                .formatted(inYear, start, inYear, inYear);
    }

    private static String withoutSome(Limit.InWorkingDaysWithout without, String start) {
        var leftOut = without.leftOut().stream().map(DueInSql::within).collect(Collectors.joining(" or "));
        return "(select d.day from statute.day d where d.day > %s and d.is_working and not (%s)"
                        .formatted(start, leftOut)
                + " order by d.day limit 1 offset %d)".formatted(without.count() - 1);
    }

    private static String within(YearlySpan span) {
        var joined = span.first().isAfter(span.last()) ? "or" : "and";
        return "(to_char(d.day, 'MMDD') >= '%s' %s to_char(d.day, 'MMDD') <= '%s')"
                .formatted(monthAndDay(span.first()), joined, monthAndDay(span.last()));
    }

    private static String monthAndDay(MonthDay date) {
        return "%02d%02d".formatted(date.getMonthValue(), date.getDayOfMonth());
    }
}
