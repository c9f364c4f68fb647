package uk.kith.insight.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.StandingClock;
import uk.kith.testing.TestWorkers;

/** Puts facts about children who do not exist into the record, and asks the register on one day or another. */
@TestComponent
class Facts {

    private final TestWorkers workers;
    private final JdbcClient db;
    private final StandingClock time;
    private final Register register;
    private final Worker worker;

    Facts(TestWorkers workers, JdbcClient db, StandingClock time, Register register) {
        this.workers = workers;
        this.db = db;
        this.time = time;
        this.register = register;
        this.worker = workers.with(Role.SOCIAL_WORKER);
    }

    Worker worker() {
        return worker;
    }

    UUID childBorn(String day) {
        return put("people.person", "forename", "Sample", "surname", "Child", "date_of_birth", date(day));
    }

    /** A child of ten or so in care from that day on, in one foster home. */
    UUID childInCareFrom(String day) {
        var child = childBorn("2015-06-01");
        episode(child, day, null, "S", "C2", "U6");
        return child;
    }

    UUID episode(UUID child, String from, String until, String reason, String legalStatus, String placement) {
        return put(
                "lookedafter.episode",
                "child",
                child,
                "started_on",
                date(from),
                "ceased_on",
                date(until),
                "reason_started",
                reason,
                "legal_status",
                legalStatus,
                "placement_type",
                placement);
    }

    UUID seen(UUID child, String day) {
        return put("lookedafter.visit", "child", child, "visited_on", date(day), "seen", true);
    }

    UUID review(UUID child, String day) {
        return put("lookedafter.review", "child", child, "held_on", date(day), "participation", "PN1");
    }

    UUID health(UUID child, String kind, String day, String status) {
        return put("lookedafter.health_check", "child", child, "kind", kind, "checked_on", date(day), "status", status);
    }

    UUID plan(UUID child, String kind, String placement, String day) {
        return put(
                "lookedafter.plan_made",
                "child",
                child,
                "kind",
                kind,
                "placement_started_on",
                date(placement),
                "made_on",
                date(day));
    }

    UUID term(UUID child, String placement, String term, String from, String until) {
        return put(
                "lookedafter.visiting_term",
                "child",
                child,
                "placement_started_on",
                date(placement),
                "term",
                term,
                "started_on",
                date(from),
                "ended_on",
                date(until));
    }

    UUID missing(UUID child, String from, String until, String hour) {
        return put(
                "missing.episode",
                "child",
                child,
                "kind",
                "M",
                "started_on",
                date(from),
                "ended_on",
                date(until),
                "ended_at",
                hour == null ? null : LocalTime.parse(hour));
    }

    /** Adds a row, given as names and values of columns in turn. */
    UUID put(String table, Object... columns) {
        var names = new ArrayList<String>();
        var values = new ArrayList<>();
        for (int i = 0; i < columns.length; i += 2) {
            names.add((String) columns[i]);
            values.add(columns[i + 1]);
        }
        var marks = String.join(", ", names.stream().map(name -> "?").toList());
        var sql = "insert into %s (%s) values (%s) returning id".formatted(table, String.join(", ", names), marks);
        return workers.as(
                worker, () -> db.sql(sql).params(values).query(UUID.class).single());
    }

    void change(String sql, Object... values) {
        workers.as(worker, () -> db.sql(sql).params(Arrays.asList(values)).update());
    }

    List<Due> clocks(UUID child) {
        return workers.as(worker, () -> register.of(child));
    }

    List<Due> clocks(UUID child, Clock clock, String today) {
        time.moveTo(LocalDate.parse(today));
        return clocks(child).stream().filter(due -> due.clock().equals(clock)).toList();
    }

    static LocalDate date(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
