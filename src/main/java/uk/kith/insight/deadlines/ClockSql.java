package uk.kith.insight.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Dated;
import uk.kith.statute.DueInSql;
import uk.kith.statute.Limit;
import uk.kith.statute.book.StatuteBook;

/**
 * The one query behind the register: the facts once, each clock's own SQL over them, the due day by the statute book, and how
 * each stands. It ends in a relation {@code reading}; parameters are today, now and, where some children are named, children.
 */
final class ClockSql {

    private static final String TERMS =
            "(select s.started_on as first_day, s.ended_on as last_day from authority.fact_school_term s)";
    private static final DueInSql OF_A_FEW = new DueInSql(TERMS);
    private static final DueInSql OF_MANY = new DueInSql(TERMS, "calendar");

    /** What a clock's file may say besides child, subject and started_on; what it does not name is null. */
    private static final Map<String, String> MAY_SAY = Map.ofEntries(
            Map.entry("variant", "text"),
            Map.entry("started_at", "timestamptz"),
            Map.entry("runs_from", "date"),
            Map.entry("met_on", "date"),
            Map.entry("met_at", "timestamptz"),
            Map.entry("met_in", "date"),
            Map.entry("excepted_because", "text"),
            Map.entry("stopped_on", "date"),
            Map.entry("stopped_because", "text"),
            Map.entry("cannot_be_told", "text"),
            Map.entry("silent_until", "date"));

    private static final Pattern OF = Pattern.compile("/\\*of: ([a-z._]+)\\*/");
    private static final Pattern STILL_OPEN = Pattern.compile("/\\*open: ([a-z0-9._, ()]+)\\*/");
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private static final String READING = """
            , instance as (
            %s
            ), reading as (
            select i.clock, i.child, i.subject, coalesce(i.variant, '') as variant, i.started_on, i.due_on, i.due_at, i.amber_from,
                   i.met_on, i.stopped_on, i.state,
                   case i.state when 'STOPPED' then i.stopped_because
                                when 'EXCEPTION' then i.excepted_because
                                when 'CANNOT_BE_TOLD' then coalesce(i.cannot_be_told,
                                    case when i.due_on is null then 'The statute book holds no length for that day'
                                         else 'The returns loaded for that time do not say' end) end as because
              from (select i.clock, i.child, i.subject, i.variant, i.started_on, i.due_on, i.due_at, a.amber_from, i.stopped_on,
                           i.stopped_because, i.excepted_because, i.cannot_be_told,
                           case when d.is_done then i.met_on end as met_on,
                           case when i.stopped_on <= :today and (not d.is_done or i.cannot_be_told is not null)
                                     and coalesce(i.met_in > i.stopped_on, true) then 'STOPPED'
                                when i.cannot_be_told is not null or i.due_on is null then 'CANNOT_BE_TOLD'
                                when d.is_done and not d.is_late then 'MET'
                                when i.excepted_because is not null then 'EXCEPTION'
                                when d.is_done then 'MET_LATE'
                                when i.met_in <= i.due_on and i.met_in - interval '1 year' < :today then 'MET'
                                when i.silent_until >= i.due_on then 'CANNOT_BE_TOLD'
                                when coalesce(:now > i.due_at, :today > i.due_on) then 'LATE'
                                when :today >= a.amber_from then 'DUE_SOON'
                                else 'IN_TIME' end as state
                      from (select i.*, coalesce((i.due_at at time zone 'Europe/London')::date, i.due_day) as due_on
                              from instance i) i
                     cross join lateral (select coalesce(i.met_on <= :today and (i.met_at is null or i.met_at <= :now), false)
                                                    as is_done,
                                                coalesce(i.met_at > i.due_at, i.met_on > i.due_on) as is_late) d
                     cross join lateral (select case when not d.is_done and i.due_on >= :today then %s end as amber_from) a
                     where %s) i
            )
            """;

    private ClockSql() {}

    /**
     * Everything up to and with the relation {@code reading}, for those clocks.
     *
     * @param openOn the parameter with the day before which nothing may have ended or been met; null for all that ever was
     */
    static String readings(
            Collection<Clock> clocks, LocalLengths.Book lengths, boolean someChildren, @Nullable String openOn) {
        var due = someChildren ? OF_A_FEW : OF_MANY;
        var instances =
                clocks.stream().map(clock -> instance(clock, lengths, due)).collect(Collectors.joining(" union all\n"));
        var calendar = someChildren ? "" : "calendar as materialized (\n" + DueInSql.CALENDAR + "),\n";
        var sql = "with " + calendar + file("facts")
                + READING.formatted(
                        instances,
                        due.dueSoonFrom("i.started_on", "i.due_on"),
                        openOn == null
                                ? "true"
                                : "(i.met_on is null or greatest(i.due_on, i.met_on) >= :" + openOn + ")");
        sql = OF.matcher(sql).replaceAll(someChildren ? "and $1 = any(:children)" : "");
        return STILL_OPEN.matcher(sql).replaceAll(openOn == null ? "" : "and coalesce($1, 'infinity') > :" + openOn);
    }

    private static String instance(Clock clock, LocalLengths.Book lengths, DueInSql due) {
        var sql = file(clock.id());
        var columns = MAY_SAY.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(column -> says(sql, column.getKey())
                        ? "i." + column.getKey()
                        : "null::" + column.getValue() + " as " + column.getKey())
                .collect(Collectors.joining(", "));
        var variant = says(sql, "variant") ? "i.variant" : "''";
        var startedAt = says(sql, "started_at") ? "i.started_at" : "null::timestamptz";
        var runs = says(sql, "runs_from") ? "greatest(i.started_on, i.runs_from)" : "i.started_on";
        return """
                select '%s' as clock, i.child, i.subject, i.started_on, %s,
                       %s as due_day,
                       %s as due_at
                  from (
                %s) i
                 where %s <= :today
                """.formatted(
                        clock.id(),
                        columns,
                        by(clock.lengths(), variant, lengths, limit -> due.due(limit, "i.started_on"), "date"),
                        by(clock.lengths(), variant, lengths, limit -> due.dueAt(limit, startedAt), "timestamptz"),
                        sql,
                        runs);
    }

    private static boolean says(String sql, String column) {
        return Pattern.compile("\\b" + column + "\\b").matcher(sql).find();
    }

    /** An expression that differs by the variant, and by the day the clock starts where its length has changed. */
    private static String by(
            List<StatuteBook.Entry> entries,
            String variant,
            LocalLengths.Book lengths,
            Function<Limit, String> expression,
            String type) {
        var cases = entries.stream()
                .map(entry -> "when '%s' then %s"
                        .formatted(entry.variant().replace("'", "''"), byDay(lengths.of(entry), expression, type)))
                .collect(Collectors.joining(" "));
        return "case " + variant + " " + cases + " end";
    }

    private static String byDay(Dated<Limit> limits, Function<Limit, String> expression, String type) {
        BiFunction<String, Dated.Value<Limit>, String> earlier = (rest, value) -> value.isAlways()
                ? expression.apply(value.value())
                : "case when i.started_on >= date '%s' then %s else %s end"
                        .formatted(value.from(), expression.apply(value.value()), rest);
        var sql = "null::" + type;
        for (var value : limits.values()) sql = earlier.apply(sql, value);
        return sql;
    }

    private static String file(String name) {
        return FILES.computeIfAbsent(name, ClockSql::read);
    }

    private static String read(String name) {
        try (var file = ClockSql.class.getResourceAsStream(name + ".sql")) {
            if (file == null) throw new IllegalStateException("The clock " + name + " has no SQL of its own");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*\n", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
