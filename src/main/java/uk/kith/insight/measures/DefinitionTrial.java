package uk.kith.insight.measures;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.insight.deadlines.ClockReadings;
import uk.kith.insight.measures.Measure.Counts;
import uk.kith.insight.measures.Measure.On;
import uk.kith.insight.measures.MeasureFile.Wrong;
import uk.kith.kernel.London;
import uk.kith.platform.identity.Workers;

/**
 * Tries a measure on the record before it is kept: in a transaction that can only read, under a role that may write nothing,
 * for so long and no longer. It is asked about the ends of the last two years' months, or about those months.
 */
@Component
class DefinitionTrial {

    private static final int MONTHS = 24;
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(numbers|froms|days|first|last|today|now)\\b");

    private final JdbcTemplate db;
    private final Workers workers;
    private final ClockReadings readings;
    private final TransactionTemplate apart;
    private final InstantSource time;
    private final Duration patience;

    DefinitionTrial(
            JdbcTemplate db,
            Workers workers,
            ClockReadings readings,
            PlatformTransactionManager transactions,
            InstantSource time,
            @Value("${kith.definition-patience:30s}") Duration patience) {
        this.db = db;
        this.workers = workers;
        this.readings = readings;
        this.time = time;
        this.patience = patience;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What is wrong with it, and on which line; nothing where it can be asked. */
    List<Wrong> of(String file, Measure measure) {
        if (measure.notYet() != null) return List.of();
        return workers.ofTheCommandLine()
                .acting()
                .call(() -> Objects.requireNonNull(apart.execute(status -> {
                    status.setRollbackOnly();
                    String beginning;
                    try {
                        beginning = measure.clock() == null ? "" : readings.sql(measure.clocks(), false);
                    } catch (RuntimeException noClock) {
                        return List.of(new Wrong(
                                file,
                                1,
                                "There is no clock called \"%s\" (docs/clocks.md).".formatted(measure.clock())));
                    }
                    return Objects.requireNonNull(db.execute((ConnectionCallback<List<Wrong>>)
                            connection -> tried(connection, file, measure, beginning)));
                })));
    }

    private List<Wrong> tried(Connection connection, String file, Measure measure, String beginning)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            var strays = new DefinitionNames(statement).strays(file, measure);
            if (!strays.isEmpty()) return strays;
            statement.execute("set local statement_timeout = " + patience.toMillis());
            statement.execute("set transaction read only");
            statement.execute("set local role kith_reader");
            var whole = new MeasureSql(measure, Question.of(measure.id(), windows(measure)), false, beginning);
            var given = filled(whole.given(), measure);
            try {
                var wrong = new ArrayList<>(DefinitionColumns.wrong(statement, given, file, measure));
                if (wrong.isEmpty()) wrong.addAll(rows(statement, given, file, measure));
                if (wrong.isEmpty()) statement.execute(counts(measure, beginning));
                return wrong;
            } catch (SQLException refused) {
                return List.of(DefinitionRefused.by(refused, given, file, measure, patience));
            }
        } catch (CannotBeAsked cannot) {
            return List.of(new Wrong(file, 1, String.valueOf(cannot.getMessage())));
        }
    }

    private String counts(Measure measure, String beginning) {
        var question = question(measure);
        return filled(new MeasureSql(measure, question, false, beginning).counts(question.by()), measure);
    }

    /** What no query says of itself: that it names each child once a day. */
    private static List<Wrong> rows(Statement statement, String given, String file, Measure measure)
            throws SQLException {
        if (measure.counts() != Counts.CHILDREN) return List.of();
        try (var nobody = statement.executeQuery("select count(*) from (" + given + ") g where g.child is null")) {
            nobody.next();
            if (nobody.getLong(1) > 0)
                return List.of(new Wrong(
                        file,
                        measure.line(),
                        "It counts children, and %,d rows name none.".formatted(nobody.getLong(1))));
        }
        // Of times of one child that overlap, one counts on each day.
        if (measure.on() != On.DAY || measure.isOfTimes()) return List.of();
        try (var twice = statement.executeQuery("select g.day, count(*) over () from (" + given
                + ") g group by g.day, g.child having count(*) > 1 order by g.day desc limit 1")) {
            return twice.next()
                    ? List.of(new Wrong(
                            file,
                            measure.line(),
                            "It gives two rows for one child on one day, as on %s; a child is counted once (%,d times in the last %d months)."
                                    .formatted(twice.getDate(1), twice.getLong(2), MONTHS)))
                    : List.of();
        }
    }

    private Question question(Measure measure) {
        var by = new ArrayList<List<String>>();
        by.add(List.of());
        measure.breakdowns().forEach(own -> by.add(List.of(own.id())));
        measure.variants().forEach(variant -> by.add(List.of(variant.only().breakdown())));
        return new Question(measure.id(), null, windows(measure), List.copyOf(by), List.of());
    }

    private List<Window> windows(Measure measure) {
        return Window.months(MONTHS, London.dayOf(time.instant())).stream()
                .map(month -> measure.on() == On.DAY ? Window.day(month.to()) : month)
                .toList();
    }

    /** With its parameters written out, so that the places of mistakes are those of the text. */
    private String filled(String sql, Measure measure) {
        var windows = windows(measure);
        var today = London.dayOf(time.instant());
        Map<String, String> values = new HashMap<>();
        values.put(
                "numbers",
                list(windows.stream()
                        .map(window -> "" + windows.indexOf(window))
                        .toList()));
        values.put(
                "froms",
                list(windows.stream().map(window -> window.from().toString()).toList()));
        values.put(
                "days",
                list(windows.stream().map(window -> window.to().toString()).toList()));
        values.put("first", date(windows.getFirst().from()));
        values.put("last", date(windows.getLast().to()));
        values.put("today", date(today));
        values.put("now", "timestamptz '" + time.instant() + "'");
        return PARAMETER
                .matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)))));
    }

    private static String list(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "'{", "}'"));
    }

    private static String date(LocalDate day) {
        return "date '" + day + "'";
    }
}
