package uk.kith.front.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.StandingClock;
import uk.kith.testing.TestWorkers;

/**
 * A small cast for the pages of the desk. Robin Sample, nine, has lived with foster carers since January 2025 after a time
 * in another home, and before that had a protection plan; brother Wren is fourteen and was missing twice; Sky arrived alone and has
 * no social worker yet; Lark lives at home and is in need. Each call
 * of {@link #playing} makes them anew, with a surname of their own, so that tests do not meet.
 */
@TestComponent
public class Cast {

    /** When all of it was recorded: the evening before the day on which time stands still. */
    public static final Instant KNOWN_SINCE = Instant.parse("2026-11-19T18:00:00Z");

    private final TestWorkers workers;
    private final JdbcClient db;

    Cast(TestWorkers workers, JdbcClient db) {
        this.workers = workers;
        this.db = db;
    }

    /** Who plays: four children, their social worker and their manager. */
    public record Play(
            String surname, UUID robin, UUID wren, UUID sky, UUID lark, Worker worker, Worker manager, UUID team) {}

    public Play playing(String surname) {
        var worker = workers.with(Role.SOCIAL_WORKER);
        var manager = workers.with(Role.TEAM_MANAGER);
        return workers.as(worker.acting().recordedAt(KNOWN_SINCE), () -> {
            var team = insert("workforce.team", Map.of("name", "Team " + surname));
            var professional = professional(worker, team);
            professional(manager, team);
            var robin = robin(surname);
            var wren = wren(surname);
            var sky = sky(surname);
            var lark = lark(surname);
            protectedBefore(robin);
            var mother = insert(
                    "people.person", Map.of("forename", "Jo", "surname", surname, "date_of_birth", day("1990-02-01")));
            for (var child : Set.of(robin, wren)) {
                insert(
                        "people.relationship",
                        Map.of(
                                "child",
                                child,
                                "other",
                                mother,
                                "kind",
                                "mother",
                                "has_parental_responsibility",
                                true,
                                "may_be_told",
                                "Everything but the address of the foster carers"));
                insert(
                        "workforce.involvement",
                        Map.of(
                                "child",
                                child,
                                "professional",
                                professional,
                                "role",
                                "social-worker",
                                "team",
                                team,
                                "started_on",
                                day("2025-11-03")));
            }
            insert("people.relationship", Map.of("child", robin, "other", wren, "kind", "brother-or-sister"));
            insert("people.relationship", Map.of("child", wren, "other", robin, "kind", "brother-or-sister"));
            return new Play(surname, robin, wren, sky, lark, worker, manager, team);
        });
    }

    /** Nobody works with this child any more. */
    public int endsFor(UUID child) {
        return db.sql("update workforce.involvement set ended_on = :today where child = :child")
                .param("today", StandingClock.TODAY)
                .param("child", child)
                .update();
    }

    private UUID robin(String surname) {
        var robin = person(
                "Robert",
                surname,
                "2017-05-03",
                Map.of(
                        "known_as",
                        "Robin",
                        "pronouns",
                        "they, them",
                        "sex",
                        "M",
                        "ethnicity",
                        "WBRI",
                        "first_language",
                        "English",
                        "communication_needs",
                        "Short sentences; likes to draw the answer"));
        insert("people.identifier", Map.of("child", robin, "kind", "nhs", "value", "9434765919"));
        insert(
                "people.warning",
                Map.of(
                        "child",
                        robin,
                        "words",
                        "A dog that does not like strangers lives at the foster home",
                        "review_on",
                        day("2027-01-15")));
        insert(
                "people.address",
                Map.of(
                        "child",
                        robin,
                        "kind",
                        "home",
                        "lines",
                        "4 Sample Street\nSampleton",
                        "postcode",
                        "ZZ1 1AA",
                        "lived_from",
                        day("2019-01-01")));
        episode(robin, "2024-03-04", "2024-09-02", "C1", "U6", "ZZ2 2BB", "S");
        episode(robin, "2024-09-02", "2025-01-06", "C2", "U6", "ZZ2 2BB", "L");
        episode(robin, "2025-01-06", null, "C2", "U4", "ZZ3 3CC", "P");
        for (var day : Set.of("2024-03-28", "2024-06-20", "2024-12-12", "2025-06-05", "2025-11-27", "2026-05-14"))
            insert("lookedafter.review", Map.of("child", robin, "held_on", day(day), "participation", "PN1"));
        for (var day : Set.of(
                "2024-03-07",
                "2024-04-15",
                "2024-05-24",
                "2025-01-10",
                "2025-02-20",
                "2025-04-01",
                "2025-05-12",
                "2025-06-20",
                "2025-08-01",
                "2025-09-10",
                "2025-10-20",
                "2026-01-05",
                "2026-03-20",
                "2026-06-01",
                "2026-08-14",
                "2026-10-30"))
            insert(
                    "lookedafter.visit",
                    Map.of(
                            "child",
                            robin,
                            "visited_on",
                            day(day),
                            "seen",
                            !day.equals("2025-08-01"),
                            "seen_alone",
                            !day.equals("2025-08-01") && !day.equals("2026-03-20")));
        insert(
                "lookedafter.health_check",
                Map.of(
                        "child",
                        robin,
                        "kind",
                        "initial-assessment",
                        "checked_on",
                        day("2024-03-25"),
                        "status",
                        "completed"));
        insert(
                "lookedafter.health_check",
                Map.of("child", robin, "kind", "dental", "checked_on", day("2026-02-12"), "status", "completed"));
        insert("lookedafter.plan_made", Map.of("child", robin, "kind", "care", "made_on", day("2024-03-12")));
        return robin;
    }

    private UUID wren(String surname) {
        var wren = person("Wren", surname, "2012-01-20", Map.of("sex", "F", "ethnicity", "MWBC"));
        episode(wren, "2024-03-04", null, "C2", "K2", "ZZ4 4DD", "S");
        missing(wren, "2026-02-10", "2026-02-11");
        missing(wren, "2026-11-14", "2026-11-15");
        return wren;
    }

    private UUID sky(String surname) {
        var sky = person(
                "Sky",
                surname,
                "2010-08-09",
                Map.of("sex", "M", "first_language", "Tigrinya", "interpreter_needed", true));
        insert("people.immigration_status", Map.of("child", sky, "status", "uasc", "started_on", day("2026-11-02")));
        episode(sky, "2026-11-02", null, "V2", "K3", "ZZ5 5EE", "S");
        db.sql(
                        "update people.person set marks = '{\"upn\": {\"supplied\": \"X1\", \"why\": \"wrong check letter\"}}' where id = :id")
                .param("id", sky)
                .update();
        return sky;
    }

    /** What came before Robin's care: a referral from school, an enquiry, and a protection plan that ended with care. */
    private void protectedBefore(UUID robin) {
        var referral = insert(
                "frontdoor.referral",
                Map.of(
                        "child",
                        robin,
                        "referred_on",
                        day("2023-09-04"),
                        "source",
                        "2A",
                        "source_words",
                        "the head of year",
                        "primary_need",
                        "N1",
                        "no_further_action",
                        false));
        insert(
                "frontdoor.contact",
                Map.of("child", robin, "contacted_on", day("2023-09-04"), "source", "2A", "referral", referral));
        var assessment = insert(
                "frontdoor.assessment",
                Map.of(
                        "child",
                        robin,
                        "referral",
                        referral,
                        "started_on",
                        day("2023-09-05"),
                        "authorised_on",
                        day("2023-10-20")));
        for (var factor : Set.of("3A", "4B"))
            insert("frontdoor.assessment_factor", Map.of("child", robin, "assessment", assessment, "factor", factor));
        var enquiry = insert(
                "safeguarding.section47",
                Map.of(
                        "child",
                        robin,
                        "referral",
                        referral,
                        "started_on",
                        day("2023-10-23"),
                        "conference_on",
                        day("2023-11-10"),
                        "conference_not_required",
                        false));
        insert("safeguarding.initial_conference", Map.of("child", robin, "section47", enquiry, "led_to_plan", true));
        var plan = insert(
                "safeguarding.protection_plan",
                Map.of(
                        "child",
                        robin,
                        "referral",
                        referral,
                        "started_on",
                        day("2023-11-10"),
                        "ended_on",
                        day("2024-03-04"),
                        "initial_category",
                        "EMO",
                        "latest_category",
                        "NEG",
                        "previous_plans",
                        0));
        insert(
                "safeguarding.protection_review",
                Map.of(
                        "child",
                        robin,
                        "protection_plan",
                        plan,
                        "reviewed_on",
                        day("2024-02-05"),
                        "plan_continues",
                        true));
        insert(
                "safeguarding.protection_visit",
                Map.of(
                        "child",
                        robin,
                        "protection_plan",
                        plan,
                        "visited_on",
                        day("2023-11-20"),
                        "seen",
                        true,
                        "seen_alone",
                        true,
                        "bedroom_seen",
                        true));
    }

    /** In need since the summer, after early help; a plan, and nobody yet to work with them. */
    private UUID lark(String surname) {
        var lark = person("Lark", surname, "2020-04-11", Map.of("sex", "F", "ethnicity", "WBRI"));
        insert(
                "earlyhelp.episode",
                Map.of(
                        "child",
                        lark,
                        "started_on",
                        day("2025-09-08"),
                        "ended_on",
                        day("2026-06-15"),
                        "organisation",
                        "Sample Primary School",
                        "reason",
                        "Often late, and tired in the mornings"));
        insert(
                "earlyhelp.assessment",
                Map.of("child", lark, "started_on", day("2025-09-01"), "organisation", "Sample Primary School"));
        insert(
                "frontdoor.contact",
                Map.of("child", lark, "contacted_on", day("2025-05-06"), "source_words", "A neighbour of the family"));
        var referral = insert(
                "frontdoor.referral",
                Map.of("child", lark, "referred_on", day("2026-06-15"), "source", "5D", "primary_need", "N4"));
        insert("frontdoor.assessment", Map.of("child", lark, "referral", referral, "started_on", day("2026-06-16")));
        insert("safeguarding.cin_plan", Map.of("child", lark, "referral", referral, "started_on", day("2026-08-03")));
        insert(
                "safeguarding.cin_visit",
                Map.of("child", lark, "referral", referral, "visited_on", day("2026-08-20"), "seen", false));
        insert("safeguarding.pre_proceedings", Map.of("child", lark, "started_on", day("2026-10-01")));
        return lark;
    }

    private UUID person(String forename, String surname, String born, Map<String, Object> more) {
        var columns = new HashMap<String, Object>(more);
        columns.putAll(Map.of("forename", forename, "surname", surname, "date_of_birth", day(born)));
        var id = insert("people.person", columns);
        insert(
                "people.identifier",
                Map.of(
                        "child",
                        id,
                        "kind",
                        "local",
                        "value",
                        "L" + id.toString().substring(24)));
        return id;
    }

    private UUID professional(Worker worker, UUID team) {
        return insert(
                "workforce.professional",
                Map.of("name", worker.name(), "worker", worker.id(), "team", team, "staff_id", "S" + worker.id()));
    }

    private void episode(
            UUID child,
            String from,
            @Nullable String until,
            String status,
            String home,
            String postcode,
            String reason) {
        var columns = new HashMap<String, Object>(Map.of(
                "child",
                child,
                "started_on",
                day(from),
                "legal_status",
                status,
                "placement_type",
                home,
                "placement_postcode",
                postcode,
                "reason_started",
                reason));
        columns.putAll(Map.of("category_of_need", "N1", "placement_provider", "PR1"));
        if (until != null) columns.putAll(Map.of("ceased_on", day(until), "reason_ceased", "X1"));
        insert("lookedafter.episode", columns);
    }

    private void missing(UUID child, String from, String until) {
        insert("missing.episode", Map.of("child", child, "kind", "M", "started_on", day(from), "ended_on", day(until)));
    }

    private UUID insert(String table, Map<String, Object> columns) {
        var names = columns.keySet().stream().sorted().toList();
        return db.sql("insert into %s (%s) values (%s) returning id"
                        .formatted(table, String.join(", ", names), ":" + String.join(", :", names)))
                .params(columns)
                .query(UUID.class)
                .single();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
