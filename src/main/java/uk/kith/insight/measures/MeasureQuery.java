package uk.kith.insight.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.insight.deadlines.ClockReadings;
import uk.kith.insight.measures.Measure.On;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;
import uk.kith.platform.authority.PeopleKnown;
import uk.kith.platform.authority.Population;
import uk.kith.platform.database.Acting;

/** Asks the record. It sees what the transaction sees, and as it was known when the transaction says. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = CannotBeAsked.class)
class MeasureQuery {

    private final JdbcClient db;
    private final ClockReadings readings;
    private final Population population;
    private final InstantSource time;

    MeasureQuery(JdbcClient db, ClockReadings readings, Population population, InstantSource time) {
        this.db = db;
        this.readings = readings;
        this.population = population;
        this.time = time;
    }

    /** @param children whom to count; null for everybody */
    Answer ask(Measure measure, Question question, @Nullable Collection<UUID> children) {
        refuseDaysToCome(question);
        var counts = count(measure, question, children);
        return new Answer(
                measure, question, counts.figures(), now(), Acting.now().knownAt());
    }

    Answering count(Measure measure, Question question, @Nullable Collection<UUID> children) {
        var sql = sql(measure, question, children != null);
        var counts = answering(measure, question);
        var statement = statement(sql.counts(question.by()), measure, question, sql.parameters(), children);
        inWholeSets(children, () -> {
            statement.query(counts);
            return counts;
        });
        return counts;
    }

    Answering answering(Measure measure, Question question) {
        return new Answering(
                measure, question, measure.value() == Measure.Value.RATE ? population.known() : PeopleKnown.NOBODY);
    }

    /** @param children whom to look at; null for everybody */
    List<Counted> rows(Measure measure, Question question, @Nullable Collection<UUID> children) {
        refuseDaysToCome(question);
        var sql = sql(measure, question, children != null);
        var statement = statement(sql.rows(), measure, question, sql.parameters(), children);
        return inWholeSets(
                children, () -> statement.query(MeasureQuery::counted).list());
    }

    private MeasureSql sql(Measure measure, Question question, boolean someChildren) {
        return new MeasureSql(
                measure,
                question,
                someChildren,
                measure.clock() == null ? "" : readings.sql(measure.clocks(), someChildren));
    }

    private JdbcClient.StatementSpec statement(
            String sql,
            Measure measure,
            Question question,
            Map<String, Object> parameters,
            @Nullable Collection<UUID> children) {
        var windows = question.windows().stream()
                .map(window -> asked(measure, window))
                .toList();
        return db.sql(sql).params(asked(windows, parameters, children));
    }

    /**
     * What every query of a measure may name: the periods, today, and the children.
     *
     * @param windows as the measure reads them
     */
    Map<String, @Nullable Object> asked(
            List<Window> windows,
            Map<String, ? extends @Nullable Object> parameters,
            @Nullable Collection<UUID> children) {
        var all = new HashMap<String, @Nullable Object>(parameters);
        all.put("numbers", IntStream.range(0, windows.size()).boxed().toArray(Integer[]::new));
        all.put(
                "froms",
                windows.stream().map(window -> window.from().toString()).toArray(String[]::new));
        all.put("days", windows.stream().map(window -> window.to().toString()).toArray(String[]::new));
        all.put(
                "first",
                windows.stream().map(Window::from).min(LocalDate::compareTo).orElseThrow());
        all.put(
                "last",
                windows.stream().map(Window::to).max(LocalDate::compareTo).orElseThrow());
        all.put("today", today());
        all.put("now", OffsetDateTime.ofInstant(now(), ZoneOffset.UTC));
        all.put("children", children == null ? null : children.toArray(UUID[]::new));
        return all;
    }

    private static Window asked(Measure measure, Window window) {
        return measure.on() == On.TWELVE_MONTHS ? Window.twelveMonthsTo(window.to()) : window;
    }

    void refuseDaysToCome(Question question) {
        if (question.windows().isEmpty()) throw new CannotBeAsked("Say which day or period you ask about.");
        for (var window : question.windows())
            if (window.to().isAfter(today()))
                throw new CannotBeAsked("%s is still to come: ask about a day up to %s."
                        .formatted(DateWords.full(window.to()), DateWords.full(today())));
    }

    private <T> T inWholeSets(@Nullable Collection<UUID> children, Supplier<T> query) {
        if (children != null) return query.get();
        // To call other processes in takes longer than most measures do.
        plan("off", "96MB", "force_custom_plan", "10000");
        var answer = query.get();
        plan(null, null, null, null);
        return answer;
    }

    /**
     * Everybody is counted in whole sets: PostgreSQL cannot know how many rows come out of runs of episodes, guesses one, and would
     * go row by row; and each question is planned for its own days. It holds until the transaction ends.
     */
    void inWholeSets() {
        plan("off", "96MB", "force_custom_plan", null);
    }

    /** How the next queries are planned; null for as usual. */
    private void plan(@Nullable String loops, @Nullable String memory, @Nullable String plan, @Nullable String others) {
        db.sql("""
                        select set_config('enable_nestloop', :loops, true), set_config('work_mem', :memory, true),
                               set_config('plan_cache_mode', :plan, true), set_config('parallel_setup_cost', :others, true)
                        """)
                .param("loops", loops, Types.VARCHAR)
                .param("memory", memory, Types.VARCHAR)
                .param("plan", plan, Types.VARCHAR)
                .param("others", others, Types.VARCHAR)
                .query()
                .singleRow();
    }

    LocalDate today() {
        return London.dayOf(now());
    }

    Instant now() {
        return Acting.now().moment(time);
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getObject("child", UUID.class),
                row.getObject("event", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getBoolean("counted"),
                row.getBigDecimal("value"));
    }
}
