package uk.kith.insight.measures;

import java.util.List;
import java.util.stream.Collectors;

/** The query that gives all that a measure counts in few large rows, for everything to be counted at once. */
final class PackedSql {

    private PackedSql() {}

    /**
     * Everybody whom it counts, packed: one row for each day, or of times for those that begin and end alike, whether they are in
     * the numerator, and the groups of its own; the children's identifiers one after the other, and their values. The periods and
     * all relations it names stand as tables. Its name goes with it, for whoever watches the database.
     */
    static String of(Measure measure, boolean someChildren) {
        var sql = new MeasureSql(measure, Question.of(measure.id(), List.of()), someChildren, "");
        var own = measure.breakdowns().stream().map(one -> ", b." + one.id()).collect(Collectors.joining());
        boolean isOfTimes = measure.isStockOfTimes();
        var when = isOfTimes ? "b.first_asked, b.none_asked" : "b.day";
        return """
                /* %s */
                with body as (
                %s
                )%s
                select %s, %s as counted%s, string_agg(uuid_send(b.child), ''::bytea) as children%s
                  from %s b
                 where %s and b.child is not null%s
                 group by %s, counted%s
                """.formatted(
                        measure.id(),
                        sql.body()
                                .replace(
                                        "from reading r",
                                        "from (select c.* from clock_reading c where c.clock in ('%s')) r"
                                                .formatted(String.join("', '", measure.clocks()))),
                        isOfTimes ? Times.apart(measure, sql, "asked") : "",
                        when,
                        sql.counted(),
                        own,
                        sql.says("value") ? ", string_agg(float8send(b.value::float8), ''::bytea) as amounts" : "",
                        isOfTimes ? "apart" : sql.byDay(),
                        isOfTimes ? Times.IS_ASKED : "b.day is not null",
                        someChildren ? " and b.child = any(:children)" : "",
                        when,
                        own);
    }
}
