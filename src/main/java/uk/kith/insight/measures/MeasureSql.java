package uk.kith.insight.measures;

import java.util.ArrayList;
import java.util.Collection;
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
    private final boolean followOneAnother;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param readings the beginning of a query over the readings of the measure's clock; empty where it has none */
    MeasureSql(Measure measure, Question question, boolean someChildren, String readings) {
        this.measure = measure;
        this.someChildren = someChildren;
        this.readings = readings;
        this.followOneAnother = Window.followOneAnother(question.windows());
        this.only = new ArrayList<>(question.only());
        if (question.variant() != null)
            only.add(measure.variant(question.variant())
                    .orElseThrow(() -> new CannotBeAsked("The measure \"%s\" has no variant called \"%s\"."
                            .formatted(measure.title(), question.variant())))
                    .only());
        question.by().forEach(dimensions::addAll);
        only.forEach(some -> dimensions.add(some.breakdown()));
    }

    /** What the conditions of the query ask for, beside the periods and the day. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** One row for each period and group: number, the groups, which breakdowns it is of, and what was counted. */
    String counts(List<List<String>> by) {
        return CountSql.of(measure, this, by);
    }

    /** One row for each child or event. */
    String rows() {
        return singly() + """
                select number, child, event, day, counted, value
                  from counted_row
                 order by number, day, child, event
                """;
    }

    /** What the measure's own query gives, as it gives it. */
    String given() {
        return head(body()) + ")\nselect * from body";
    }

    /** The relation counted_row of single children or events, as all that comes before. */
    String singly() {
        return beginning()
                + (measure.isStockOfTimes() ? Times.apart(measure, this, "window_asked") : "")
                + """
                , counted_row as (
                select %sa.number, b.child, %s as event, b.day, %s as counted, %s as value%s
                  from %s b
                  %s%s
                 where true%s%s
                )
                """.formatted(
                                measure.isOnceEach() ? "distinct on (a.number, b.child) " : "",
                                says("event") ? "b.event" : "null::uuid",
                                counted(),
                                says("value") ? "b.value::numeric" : "null::numeric",
                                groups(),
                                byDay(),
                                periods(),
                                joins(),
                                conditions(),
                                measure.isOnceEach()
                                        ? "\n order by a.number, b.child"
                                                + (says("counted") ? ", coalesce(b.counted, false) desc" : "")
                                                + ", b.day"
                                                + (says("event") ? ", b.event" : "")
                                        : "");
    }

    /** Up to the measure's own rows: the relation body. */
    String beginning() {
        return head(body()) + ")";
    }

    /** Its own rows, each of one day. */
    String byDay() {
        if (measure.isStockOfTimes()) return Times.BY_DAY;
        return measure.isOfTimes() ? Times.BY_PERIOD : "body";
    }

    /** The groups as columns of what is selected. */
    String groups() {
        return dimensions.stream()
                .map(name -> ", coalesce(%s, '%s') as %s".formatted(group(name), Breakdown.NOT_KNOWN, column(name)))
                .collect(Collectors.joining());
    }

    /** The names of those columns. */
    String columns() {
        return columns(dimensions);
    }

    static String columns(Collection<String> breakdowns) {
        return breakdowns.stream().map(name -> ", " + column(name)).collect(Collectors.joining());
    }

    /** Joins who is in which group to its own rows. */
    String joins() {
        return dimensions.stream().map(this::join).collect(Collectors.joining());
    }

    /** Whether the periods lie so that of all in which a time counts none between lacks it: like ones always do. */
    boolean followOneAnother() {
        return followOneAnother;
    }

    /** Whether a child may be in different groups on different days. */
    boolean changesByDay() {
        return dimensions.stream()
                .anyMatch(name -> !isOwn(name) && breakdown(name).changes());
    }

    /** Whether rows of one child may be in different groups. */
    boolean changes() {
        return changesByDay() || dimensions.stream().anyMatch(this::isOwn);
    }

    String counted() {
        return says("counted") ? "coalesce(b.counted, false)" : "true";
    }

    /** The beginning of every query, to the end of the measure's own: the periods, the shared relations, the body. */
    private String head(String body) {
        var named = body + joins();
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

    String body() {
        if (measure.clock() != null && measure.sql().isBlank()) return """
                    select r.child, r.subject as event, r.due_on as day, r.state = 'MET' as counted
                      from reading r
                     where r.state in ('MET', 'MET_LATE', 'LATE') and r.due_on between :first and :last""";
        return Relations.marked(HeaderLines.of(measure.sql()).sql(), someChildren);
    }

    String periods() {
        return measure.on() == On.DAY ? "join window_asked a on a.day = b.day" : """
                join (select a.number, d.day::date as day
                          from window_asked a
                         cross join lateral generate_series(a.from_on, a.day, interval '1 day') d(day)) a on a.day = b.day""";
    }

    String conditions() {
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

    boolean says(String column) {
        return Pattern.compile("\\b" + column + "\\b").matcher(body()).find();
    }

    private static String alias(String name) {
        return "b_" + name.replace('-', '_');
    }

    static String column(String name) {
        return "by_" + name.replace('-', '_');
    }
}
