package uk.kith.insight.measures;

import java.util.List;
import java.util.stream.Collectors;
import uk.kith.insight.measures.Measure.On;
import uk.kith.insight.measures.Measure.Value;

/**
 * The query that counts what is asked for: one row for each period and group, with number, the groups, which breakdowns it is of,
 * and what was counted. Rows that count alike are put together before they are counted in each period: many periods may share
 * them.
 */
final class CountSql {

    private static final String MANY =
            "sum(many)::bigint as rows, coalesce(sum(many) filter (where counted), 0)::bigint as counted";
    private static final String ONE_BY_ONE = "count(*) as rows, count(*) filter (where counted) as counted";
    private static final String NO_VALUES = ", null::numeric as total, null::numeric as median";

    private final Measure measure;
    private final MeasureSql sql;
    private final List<List<String>> by;

    /** Whether times are counted as they are; where groups change with the day they are taken apart first. */
    private final boolean isOfTimes;

    private CountSql(Measure measure, MeasureSql sql, List<List<String>> by) {
        this.measure = measure;
        this.sql = sql;
        this.by = by;
        this.isOfTimes = measure.isStockOfTimes() && !sql.changesByDay()
                || measure.isOfTimes() && sql.followOneAnother() && !sql.changes();
    }

    static String of(Measure measure, MeasureSql sql, List<List<String>> by) {
        return new CountSql(measure, sql, by).sql();
    }

    private String sql() {
        if (measure.value() == Value.MEAN)
            return sql.singly() + counting(ONE_BY_ONE + ", sum(value) as total, null::numeric as median", "");
        if (measure.value() == Value.MEDIAN)
            return sql.singly()
                    + counting(
                            ONE_BY_ONE
                                    + ", null::numeric as total, percentile_cont(0.5) within group (order by value)::numeric as median",
                            "");
        if (isOfTimes || !measure.isOnceEach())
            return sql.beginning()
                    + (isOfTimes || measure.isStockOfTimes() ? Times.apart(measure, sql, "window_asked") : "")
                    + together()
                    + counting(MANY + NO_VALUES, periods());
        return (sql.changes() ? sql.singly() : sql.beginning() + onceEach()) + counting(ONE_BY_ONE + NO_VALUES, "");
    }

    private String counting(String what, String periods) {
        var sets = by.stream()
                .distinct()
                .map(set -> "(number" + MeasureSql.columns(set) + ")")
                .collect(Collectors.joining(", "));
        // What is only looked at is no group of the answer.
        var groups =
                MeasureSql.columns(by.stream().flatMap(List::stream).distinct().toList());
        return """
                select number%s, grouping(number%s) as not_by, %s
                  from counted_row r%s
                 group by grouping sets (%s)
                """.formatted(groups, groups, what, periods, sets);
    }

    /** Rows of the same day, or times that begin and end alike. */
    private String together() {
        var when = isOfTimes ? "b.first_asked, b.none_asked" : "b.day";
        return """
                , counted_row as (
                select %s, %s as counted%s, count(*) as many
                  from %s b%s
                 where %s%s
                 group by %s, counted%s
                )
                """.formatted(
                        when,
                        sql.counted(),
                        sql.groups(),
                        isOfTimes ? "apart" : sql.byDay(),
                        sql.joins(),
                        isOfTimes ? Times.IS_ASKED : "true",
                        sql.conditions(),
                        when,
                        sql.columns());
    }

    private String periods() {
        if (isOfTimes) return Times.inEach(measure);
        return "\n  join window_asked w on "
                + (measure.on() == On.DAY ? "w.day = r.day" : "r.day between w.from_on and w.day");
    }

    /** Each child once in a period, where it makes no difference on which day. */
    private String onceEach() {
        return """
                , counted_row as (
                select a.number, b.child, bool_or(%s) as counted%s
                  from %s b
                  %s%s
                 where true%s
                 group by a.number, b.child%s
                )
                """.formatted(
                sql.counted(), sql.groups(), sql.byDay(), sql.periods(), sql.joins(), sql.conditions(), sql.columns());
    }
}
