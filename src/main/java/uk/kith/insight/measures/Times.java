package uk.kith.insight.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.kith.insight.measures.Measure.Counts;
import uk.kith.insight.measures.Measure.On;

/**
 * SQL for a measure whose rows are times: each says from which day up to which it counts. A row is read once, however many days or
 * periods are asked about: it counts in those from its {@code first_asked} up to, and without, its {@code none_asked}, both places
 * among what is asked about in its order, from 0 on.
 */
final class Times {

    /** Of the relation apart: those that count in anything asked about. */
    static final String IS_ASKED = "b.first_asked < b.none_asked";

    /** A row for each day on which one of a stock counts. */
    static final String BY_DAY = """
            (select d.day, t.*
               from apart t
               join (select w.day, dense_rank() over (order by w.day) - 1 as place from (select distinct day from window_asked) w) d
                 on d.place >= t.first_asked and d.place < t.none_asked)""";

    /** A row for each period in which one counts, of the first day on which it does. */
    static final String BY_PERIOD = """
            (select greatest(t.from_on, a.from_on) as day, t.*
               from asked a
               join body t on t.from_on <= a.day and coalesce(t.until_on, 'infinity') > a.from_on
              where coalesce(t.until_on, 'infinity') > :first)""";

    private Times() {}

    /** Joins each period to what counts in it. */
    static String inEach(Measure measure) {
        return """

                  join (select w.number, dense_rank() over (order by w.day, %s) - 1 as place from window_asked w) w
                    on w.place >= r.first_asked and w.place < r.none_asked""".formatted(begins(measure));
    }

    /**
     * What goes on after the relation body: the relation apart, of rows none of which counts where another of the same child does.
     * Those that meet no other are most. Others become one where rows differ in nothing but their days; else the one that
     * began last counts on each day, and in each period one in the numerator.
     *
     * @param asked the relation with what is asked about
     */
    static String apart(Measure measure, MeasureSql sql, String asked) {
        var placed = """
                , all_asked as materialized (
                select array_agg(w.begins order by w.day, w.begins) as begins, array_agg(w.day order by w.day, w.begins) as days
                  from (select distinct w.day, %s as begins from %s w) w
                ), placed as (
                select b.*, width_bucket(b.from_on - 1, (select a.days from all_asked a)) as begin_asked,
                       width_bucket(coalesce(b.until_on, 'infinity') - 1, (select a.begins from all_asked a)) as end_asked
                  from body b
                 where coalesce(b.until_on, 'infinity') > :first and b.from_on <= :last
                offset 0 -- so that places are looked up once a row, and not wherever they are named
                ), """.formatted(begins(measure), asked);
        if (measure.counts() == Counts.EVENTS) return placed + """
                apart as (
                select t.*, t.begin_asked as first_asked, t.end_asked as none_asked from placed t
                )""";
        var met = placed + """
                met as (
                select t.*, coalesce(max(t.end_asked) over earlier <= t.begin_asked, true) as is_first,
                       coalesce(max(t.end_asked) over earlier > t.begin_asked, false)
                           or coalesce(lead(t.begin_asked) over earlier < t.end_asked, false) as is_met
                  from placed t
                 where t.begin_asked < t.end_asked
                window earlier as (partition by t.child order by t.begin_asked rows between unbounded preceding and 1 preceding)
                )""";
        if (measure.breakdowns().isEmpty() && !sql.says("counted") && !sql.says("event")) return met + """
                , apart as (
                select t.child, t.begin_asked as first_asked, t.end_asked as none_asked from met t where not t.is_met
                 union all
                select t.child, min(t.begin_asked), max(t.end_asked)
                  from (select t.child, t.begin_asked, t.end_asked,
                               count(*) filter (where t.is_first) over (partition by t.child order by t.begin_asked
                                                                        rows unbounded preceding) as place
                          from met t
                         where t.is_met) t
                 group by t.child, t.place
                )""";
        return met
                + """
                , apart as (
                select t.*, t.begin_asked as first_asked, t.end_asked as none_asked from met t where not t.is_met
                 union all
                (select distinct on (t.child, d.place) t.*, d.place, d.place + 1
                   from met t
                  cross join lateral generate_series(t.begin_asked, t.end_asked - 1) d(place)
                  where t.is_met
                  order by t.child, d.place%s)
                )""".formatted(order(measure, sql).stream()
                        .map(column -> ", t." + column)
                        .collect(Collectors.joining()));
    }

    /** How those are ordered that count at once: the first counts. */
    private static List<String> order(Measure measure, MeasureSql sql) {
        var order = new ArrayList<>(List.of("from_on desc"));
        if (sql.says("counted")) order.add(measure.isOnceEach() ? 0 : 1, "counted desc nulls last");
        measure.breakdowns().forEach(own -> order.add(own.id()));
        if (sql.says("event")) order.add("event");
        order.add("until_on");
        return order;
    }

    /** A stock is asked about one day, whatever period ends with it. */
    private static String begins(Measure measure) {
        return measure.on() == On.DAY ? "w.day" : "w.from_on";
    }
}
