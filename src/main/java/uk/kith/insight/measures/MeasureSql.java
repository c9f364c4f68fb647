package uk.kith.insight.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.kith.insight.measures.Measure.On;

/**
 * The query that answers a question. The measure's own query gives the rows and the day each counts on; here they get their
 * period, their groups, and are counted. Parameters are numbers, froms and days (the periods), first and last (of all of
 * them), today and, where some children are named, children.
 */
final class MeasureSql {

    private final Measure measure;
    private final SequencedSet<String> dimensions = new LinkedHashSet<>();
    private final List<Only> only;
    private final boolean someChildren;
    private final String readings;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param readings the beginning of a query over the readings of the measure's clock; empty where it has none */
    MeasureSql(Measure measure, Question question, boolean someChildren, String readings) {
        this.measure = measure;
        this.someChildren = someChildren;
        this.readings = readings;
        this.only = new ArrayList<>(question.only());
        if (question.variant() != null)
            only.add(measure.variant(question.variant())
                    .orElseThrow(() -> new CannotBeAsked("The measure \"%s\" has no variant called \"%s\"."
                            .formatted(measure.title(), question.variant())))
                    .only());
        question.by().forEach(dimensions::addAll);
        only.forEach(some -> dimensions.add(some.breakdown()));
    }

    /**
     * Everybody whom it counts, packed: one row for each day, whether they are in the numerator, and the groups of its own; the
     * children's identifiers one after the other, and their values. The periods and all relations it names stand as tables. Its name
     * goes with it, for whoever watches the database.
     */
    static String packed(Measure measure, boolean someChildren) {
        var sql = new MeasureSql(measure, Question.of(measure.id(), List.of()), someChildren, "");
        var own = measure.breakdowns().stream().map(one -> ", b." + one.id()).collect(Collectors.joining());
        return """
                /* %s */
                with body as (
                %s
                )
                select b.day, %s as counted%s, string_agg(uuid_send(b.child), ''::bytea) as children%s
                  from body b
                 where b.day is not null and b.child is not null%s
                 group by 1, 2%s
                """.formatted(
                        measure.id(),
                        sql.body()
                                .replace(
                                        "from reading r",
                                        "from (select c.* from clock_reading c where c.clock in ('%s')) r"
                                                .formatted(String.join("', '", measure.clocks()))),
                        sql.says("counted") ? "coalesce(b.counted, false)" : "true",
                        own,
                        sql.says("value") ? ", string_agg(float8send(b.value::float8), ''::bytea) as amounts" : "",
                        someChildren ? " and b.child = any(:children)" : "",
                        own);
    }

    /** What the conditions of the query ask for, beside the periods and the day. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** One row for each period and group: number, the groups, which breakdowns it is of, and what was counted. */
    String counts(List<List<String>> by) {
        var sets = by.stream()
                .distinct()
                .map(set -> "(number"
                        + set.stream().map(name -> ", " + column(name)).collect(Collectors.joining()) + ")")
                .collect(Collectors.joining(", "));
        // What is only looked at is no group of the answer.
        var groups = by.stream()
                .flatMap(List::stream)
                .distinct()
                .map(name -> ", " + column(name))
                .collect(Collectors.joining());
        return with() + """
                select number%s, grouping(number%s) as not_by, count(*) as rows, count(*) filter (where counted) as counted%s
                  from counted_row
                 group by grouping sets (%s)
                """.formatted(groups, groups, value(), sets);
    }

    /** One row for each child or event. */
    String rows() {
        return with() + """
                select number, child, event, day, counted, value
                  from counted_row
                 order by number, day, child, event
                """;
    }

    private String value() {
        return switch (measure.value()) {
            case MEAN -> ", sum(value) as total, null::numeric as median";
            case MEDIAN ->
                ", null::numeric as total, percentile_cont(0.5) within group (order by value)::numeric as median";
            case COUNT, SHARE, RATE -> ", null::numeric as total, null::numeric as median";
        };
    }

    /** What the measure's own query gives, as it gives it. */
    String given() {
        return head(body()) + ")\nselect * from body";
    }

    private String with() {
        return head(body())
                + """
                ), counted_row as (
                select %sa.number, b.child, %s as event, b.day, %s as counted, %s as value%s
                  from body b
                  %s%s
                 where true%s%s
                )
                """.formatted(
                        measure.isOnceEach() ? "distinct on (a.number, b.child) " : "",
                        says("event") ? "b.event" : "null::uuid",
                        says("counted") ? "coalesce(b.counted, false)" : "true",
                        says("value") ? "b.value::numeric" : "null::numeric",
                        dimensions.stream()
                                .map(name -> ", coalesce(%s, '%s') as %s"
                                        .formatted(group(name), Breakdown.NOT_KNOWN, column(name)))
                                .collect(Collectors.joining()),
                        periods(),
                        dimensions.stream().map(this::join).collect(Collectors.joining()),
                        conditions(),
                        measure.isOnceEach()
                                ? "\n order by a.number, b.child"
                                        + (says("counted") ? ", coalesce(b.counted, false) desc" : "") + ", b.day"
                                        + (says("event") ? ", b.event" : "")
                                : "");
    }

    /** The beginning of every query, to the end of the measure's own: the periods, the shared relations, the body. */
    private String head(String body) {
        var named = body + dimensions.stream().map(this::join).collect(Collectors.joining());
        return (readings.isEmpty() ? "with " : readings + ", ")
                + """
                window_asked(number, from_on, day) as (
                select * from unnest(cast(:numbers as int[]), cast(:froms as date[]), cast(:days as date[]))
                ), asked as (
                select %sw.number, w.from_on, w.day from window_asked w
                ), %sbody as (
                %s
                """.formatted(
                                // A stock is the same at the end of a month and of the year that ends with it.
                                measure.on() == On.DAY ? "distinct on (w.day) " : "",
                                measure.clock() == null ? Relations.listed(Relations.namedBy(named, someChildren)) : "",
                                body);
    }

    private String body() {
        if (measure.clock() != null && measure.sql().isBlank()) return """
                    select r.child, r.subject as event, r.due_on as day, r.state = 'MET' as counted
                      from reading r
                     where r.state in ('MET', 'MET_LATE', 'LATE') and r.due_on between :first and :last""";
        return Relations.marked(HeaderLines.of(measure.sql()).sql(), someChildren);
    }

    private String periods() {
        return measure.on() == On.DAY ? "join window_asked a on a.day = b.day" : """
                join (select a.number, d.day::date as day
                          from window_asked a
                         cross join lateral generate_series(a.from_on, a.day, interval '1 day') d(day)) a on a.day = b.day""";
    }

    private String conditions() {
        var all = new StringBuilder();
        for (int number = 0; number < only.size(); number++) {
            var some = only.get(number);
            parameters.put("only" + number, some.groups().toArray(String[]::new));
            all.append("\n   and %scoalesce(%s, '%s') = any(:only%d)"
                    .formatted(some.isIn() ? "" : "not ", group(some.breakdown()), Breakdown.NOT_KNOWN, number));
        }
        return all.toString();
    }

    private String group(String name) {
        return isOwn(name) ? "b." + name : alias(name) + ".\"group\"";
    }

    private String join(String name) {
        if (isOwn(name)) return "";
        var breakdown = breakdown(name);
        var alias = alias(name);
        return "\n  left join (%s) %s on %s.child = b.child%s"
                .formatted(
                        Relations.marked(breakdown.sql(), someChildren),
                        alias,
                        alias,
                        breakdown.changes()
                                ? " and b.day >= %1$s.from_on and b.day < %1$s.until_on".formatted(alias)
                                : "");
    }

    private boolean isOwn(String name) {
        return measure.breakdowns().stream().anyMatch(own -> own.id().equals(name));
    }

    private Breakdown breakdown(String name) {
        var breakdown = Catalogue.ours().breakdowns().get(name);
        if (breakdown == null)
            throw new CannotBeAsked("There is no breakdown called \"%s\" of \"%s\"; there are %s."
                    .formatted(
                            name,
                            measure.title(),
                            String.join(", ", Breakdowns.of(measure).keySet())));
        return breakdown;
    }

    private boolean says(String column) {
        return Pattern.compile("\\b" + column + "\\b").matcher(body()).find();
    }

    private static String alias(String name) {
        return "b_" + name.replace('-', '_');
    }

    static String column(String name) {
        return "by_" + name.replace('-', '_');
    }
}
