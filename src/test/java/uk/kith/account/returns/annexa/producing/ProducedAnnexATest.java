package uk.kith.account.returns.annexa.producing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kith.account.returns.annexa.InspectionList.ADOPTION;
import static uk.kith.account.returns.annexa.InspectionList.ASSESSMENTS;
import static uk.kith.account.returns.annexa.InspectionList.CARE_LEAVERS;
import static uk.kith.account.returns.annexa.InspectionList.CONTACTS;
import static uk.kith.account.returns.annexa.InspectionList.IN_NEED;
import static uk.kith.account.returns.annexa.InspectionList.LOOKED_AFTER;
import static uk.kith.account.returns.annexa.InspectionList.PROTECTION;
import static uk.kith.account.returns.annexa.InspectionList.REFERRALS;
import static uk.kith.account.returns.annexa.InspectionList.SECTION_47;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.annexa.ListRow;
import uk.kith.account.returns.annexa.files.AnnexAWorkbook;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;
import uk.kith.testing.StandingClock;
import uk.kith.testing.TestWorkers;

/** Who belongs in which list on the day of inspection, 20 November 2026, and what their rows tell. */
@KithTest
@Import(RecordedChildren.class)
@TestPropertySource(properties = "kith.database=annexa")
class ProducedAnnexATest {

    private static final LocalDate DAY = StandingClock.TODAY;

    @Autowired
    private ProducedAnnexA lists;

    @Autowired
    private RecordedChildren record;

    @Autowired
    private Workers workers;

    @Autowired
    private TestWorkers testWorkers;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest(name = "{0}, {1} {2} to {3}: listed {4}")
    @CsvSource(nullValues = "-", textBlock = """
            CONTACTS,   frontdoor.contact,            2026-05-19, -,          false
            CONTACTS,   frontdoor.contact,            2026-05-20, -,          true
            CONTACTS,   frontdoor.contact,            2026-11-20, -,          true
            CONTACTS,   frontdoor.contact,            2026-11-21, -,          false
            EARLY_HELP, earlyhelp.assessment,         2026-01-05, 2026-05-19, false
            EARLY_HELP, earlyhelp.assessment,         2026-01-05, 2026-05-20, true
            EARLY_HELP, earlyhelp.assessment,         2026-01-05, 2026-05-21, true
            EARLY_HELP, earlyhelp.assessment,         2026-11-20, -,          true
            EARLY_HELP, earlyhelp.assessment,         2026-11-21, -,          false
            EARLY_HELP, earlyhelp.episode,            2024-01-05, -,          true
            EARLY_HELP, earlyhelp.episode,            2024-01-05, 2026-11-21, true
            EARLY_HELP, earlyhelp.episode,            2024-01-05, 2026-11-20, false
            REFERRALS,  frontdoor.referral,           2026-05-19, -,          false
            REFERRALS,  frontdoor.referral,           2026-05-20, -,          true
            REFERRALS,  frontdoor.referral,           2026-11-20, -,          true
            REFERRALS,  frontdoor.referral,           2026-11-21, -,          false
            ASSESSMENTS,frontdoor.assessment,         2026-01-05, 2026-05-19, false
            ASSESSMENTS,frontdoor.assessment,         2026-01-05, 2026-05-20, true
            ASSESSMENTS,frontdoor.assessment,         2026-11-20, -,          true
            ASSESSMENTS,frontdoor.assessment,         2026-11-21, -,          false
            SECTION_47, safeguarding.section47,       2026-05-19, -,          false
            SECTION_47, safeguarding.section47,       2026-05-20, -,          true
            SECTION_47, safeguarding.section47,       2026-11-20, -,          true
            SECTION_47, safeguarding.section47,       2026-11-21, -,          false
            PROTECTION, safeguarding.protection_plan, 2025-01-05, 2026-05-19, false
            PROTECTION, safeguarding.protection_plan, 2025-01-05, 2026-05-20, true
            PROTECTION, safeguarding.protection_plan, 2025-01-05, -,          true
            PROTECTION, safeguarding.protection_plan, 2026-11-20, -,          true
            PROTECTION, safeguarding.protection_plan, 2026-11-21, -,          false
            LOOKED_AFTER, lookedafter.episode,        2025-01-05, 2026-05-19, false
            LOOKED_AFTER, lookedafter.episode,        2025-01-05, 2026-05-20, true
            LOOKED_AFTER, lookedafter.episode,        2025-01-05, -,          true
            LOOKED_AFTER, lookedafter.episode,        2026-11-20, -,          true
            LOOKED_AFTER, lookedafter.episode,        2026-11-21, -,          false
            """)
    void a_fact_is_in_the_list_of_its_days(
            InspectionList list, String table, String from, @Nullable String until, boolean isListed) {
        var localId = as(() -> {
            var name = name();
            var child = record.child(name, "date_of_birth", "2014-03-02");
            var start = switch (list) {
                case CONTACTS -> "contacted_on";
                case REFERRALS -> "referred_on";
                default -> "started_on";
            };
            var end = switch (table) {
                case "earlyhelp.assessment" -> "completed_on";
                case "frontdoor.assessment" -> "authorised_on";
                case "lookedafter.episode" -> "ceased_on";
                default -> "ended_on";
            };
            if (until == null) record.fact(table, child, start, from);
            else record.fact(table, child, start, from, end, until);
            return name;
        });
        assertThat(row(produce(DAY), list, localId).isPresent()).isEqualTo(isListed);
    }

    @ParameterizedTest(name = "need {0}, no further action {1}, closed {2}, an assessment {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            N1, -,    -,          false, c) Child in need plan
            -,  -,    -,          false, -
            -,  -,    -,          true,  d) Open assessment
            N1, true, -,          false, -
            N1, -,    2026-05-19, false, -
            N1, -,    2026-05-20, false, e) Closed episode
            N1, -,    2026-11-20, false, e) Closed episode
            N1, -,    2026-11-21, false, c) Child in need plan
            """)
    void a_child_in_need_is_more_than_a_referral(
            @Nullable String need,
            @Nullable String nothingMore,
            @Nullable String closed,
            boolean isAssessed,
            @Nullable String status) {
        var localId = as(() -> {
            var name = name();
            var child = record.child(name);
            var referral = record.fact(
                    "frontdoor.referral",
                    child,
                    "referred_on",
                    "2026-02-02",
                    "primary_need",
                    need,
                    "no_further_action",
                    nothingMore,
                    "closed_on",
                    closed);
            if (isAssessed)
                record.fact("frontdoor.assessment", child, "referral", referral.toString(), "started_on", "2026-11-02");
            return name;
        });
        assertThat(row(produce(DAY), IN_NEED, localId).map(row -> row.cell("status")))
                .isEqualTo(Optional.ofNullable(status));
    }

    @Test
    void a_child_in_need_is_told_by_what_weighs_most() {
        var localId = as(() -> {
            var name = name();
            var child = record.child(name);
            var referral = record.fact("frontdoor.referral", child, "referred_on", "2026-02-02", "primary_need", "N2")
                    .toString();
            record.fact("safeguarding.cin_plan", child, "referral", referral, "started_on", "2026-04-01");
            record.fact("safeguarding.cin_visit", child, "visited_on", "2026-10-01", "seen", "true");
            record.fact("safeguarding.cin_visit", child, "visited_on", "2026-10-09", "seen", "false");
            record.fact("safeguarding.protection_plan", child, "referral", referral, "started_on", "2026-10-05");
            record.fact("safeguarding.protection_visit", child, "visited_on", "2026-10-07", "seen", "true");
            return name;
        });
        var child = row(produce(DAY), IN_NEED, localId).orElseThrow();
        assertThat(child.cell("status")).isEqualTo("b) Child Protection plan");
        assertThat(child.cell("primary_need")).isEqualTo("N2 - Child's disability");
        assertThat(child.cell("seen_on")).isEqualTo("07/10/2026");
        assertThat(row(produce(LocalDate.of(2026, 10, 4)), IN_NEED, localId)
                        .orElseThrow()
                        .cell("status"))
                .isEqualTo("c) Child in need plan");
    }

    @Test
    void every_row_says_who_the_child_is_and_who_works_with_them() {
        var localId = as(() -> {
            var name = name();
            var child =
                    record.child(name, "date_of_birth", "2014-11-21", "sex", "F", "gender", "09", "ethnicity", "MWBC");
            record.fact("people.disability", child, "disability", "AUT");
            var team = record.one("workforce.team", "name", "North " + name);
            var worker = record.one("workforce.professional", "name", "Kim Sample", "team", team.toString());
            record.fact(
                    "workforce.involvement",
                    child,
                    "professional",
                    worker.toString(),
                    "role",
                    "social-worker",
                    "started_on",
                    "2026-11-20");
            record.fact("frontdoor.contact", child, "contacted_on", "2026-11-19", "source", "3D");
            record.fact("frontdoor.assessment", child, "started_on", "2026-11-19");
            return name;
        });
        var produced = produce(DAY);
        assertThat(cells(produced, CONTACTS, localId))
                .containsExactly(
                        localId, "d) Neither", "f) MWBC", "21/11/2014", "11", "19/11/2026", "j) 3D: Health services");
        assertThat(cells(produced, ASSESSMENTS, localId))
                .containsExactly(
                        localId,
                        "d) Neither",
                        "f) MWBC",
                        "21/11/2014",
                        "11",
                        "a) Yes",
                        "19/11/2026",
                        null,
                        null,
                        null,
                        "North " + localId,
                        "Kim Sample");
        assertThat(told(
                        row(produce(LocalDate.of(2026, 11, 19)), ASSESSMENTS, localId)
                                .orElseThrow(),
                        "team",
                        "worker"))
                .containsOnlyNulls();
    }

    @Test
    void what_nobody_said_is_given_as_not_known() {
        var localId = as(() -> {
            var name = name();
            record.fact("frontdoor.contact", record.child(name), "contacted_on", "2026-11-19");
            record.fact("frontdoor.assessment", record.child("X" + name), "started_on", "2026-11-19");
            return name;
        });
        assertThat(cells(produce(DAY), CONTACTS, localId))
                .containsExactly(
                        localId,
                        "c) Not stated/recorded (unborn included)",
                        "u) UNKNOWN",
                        null,
                        null,
                        "19/11/2026",
                        null);
        assertThat(row(produce(DAY), ASSESSMENTS, "X" + localId).orElseThrow().cell("disabled"))
                .isEqualTo("c) Unknown");
    }

    @Test
    void an_enquiry_tells_its_conference_and_how_many_there_were() {
        var localId = as(() -> {
            var name = name();
            var child = record.child(name);
            record.fact("safeguarding.section47", child, "started_on", "2025-11-19", "conference_on", "2025-12-01");
            record.fact(
                    "safeguarding.section47",
                    child,
                    "started_on",
                    "2026-10-01",
                    "conference_on",
                    "2026-10-20",
                    "conference_not_required",
                    "false");
            record.fact("safeguarding.protection_plan", child, "started_on", "2026-10-20");
            return name;
        });
        var enquiry = row(produce(DAY), SECTION_47, localId).orElseThrow();
        assertThat(told(enquiry, "conference_not_required", "conference_on", "led_to_plan", "enquiries", "conferences"))
                .containsExactly("b) No", "20/10/2026", "a) Yes", "1", "2");
        var before =
                row(produce(LocalDate.of(2026, 10, 19)), SECTION_47, localId).orElseThrow();
        assertThat(told(before, "conference_on", "led_to_plan")).containsExactly(null, null);
    }

    @Test
    void a_protection_plan_tells_its_last_visit_and_review() {
        var localId = as(() -> {
            var name = name();
            var child = record.child(name);
            record.fact("safeguarding.protection_plan", child, "started_on", "2023-01-09", "ended_on", "2023-06-01");
            var plan = record.fact(
                            "safeguarding.protection_plan",
                            child,
                            "started_on",
                            "2026-01-09",
                            "initial_category",
                            "NEG",
                            "latest_category",
                            "MUL",
                            "ended_on",
                            "2026-11-21")
                    .toString();
            record.fact("safeguarding.protection_visit", child, "visited_on", "2026-11-10", "seen_alone", "true");
            record.fact("safeguarding.protection_visit", child, "protection_plan", plan, "visited_on", "2026-11-12");
            record.fact("safeguarding.protection_review", child, "protection_plan", plan, "reviewed_on", "2026-03-09");
            record.fact("safeguarding.protection_review", child, "protection_plan", plan, "reviewed_on", "2026-12-09");
            record.fact(
                    "lookedafter.episode",
                    child,
                    "started_on",
                    "2026-05-18",
                    "ceased_on",
                    "2026-05-20",
                    "legal_status",
                    "L1");
            return name;
        });
        var plan = row(produce(DAY), PROTECTION, localId).orElseThrow();
        assertThat(told(
                        plan,
                        "initial_category",
                        "latest_category",
                        "visited_on",
                        "seen_alone",
                        "reviewed_on",
                        "ended_on",
                        "emergency",
                        "previous_plans"))
                .containsExactly(
                        "a) Neglect",
                        "e) Multiple/not recommended",
                        "12/11/2026",
                        null,
                        "09/03/2026",
                        null,
                        "a) Yes",
                        "1");
        assertThat(row(produce(DAY.plusDays(1)), PROTECTION, localId).orElseThrow())
                .satisfies(later ->
                        assertThat(told(later, "ended_on", "emergency")).containsExactly("21/11/2026", "b) No"));
    }

    @Test
    void a_child_in_care_tells_where_they_live_and_what_happened_in_the_year() {
        var localId = as(() -> {
            var name = name();
            var child = record.child(name);
            record.fact("people.immigration_status", child, "status", "uasc", "ended_on", "2025-11-20");
            episode(child, "2024-01-08", "2025-11-20", "C1", "U6", "ZZ1 1AA", "E4A");
            episode(child, "2026-01-12", "2026-03-02", "C1", "U6", "ZZ2 2BB", null);
            episode(child, "2026-03-02", "2026-07-01", "C2", "U6", "ZZ2 2BB", null);
            episode(child, "2026-07-01", null, "C2", "K2", "ZZ3 3CC", null);
            record.fact("lookedafter.review", child, "held_on", "2026-11-20");
            record.fact("lookedafter.review", child, "held_on", "2026-11-21");
            record.fact(
                    "lookedafter.health_check",
                    child,
                    "kind",
                    "dental",
                    "checked_on",
                    "2026-09-01",
                    "status",
                    "completed");
            record.fact(
                    "lookedafter.plan_made",
                    child,
                    "kind",
                    "care",
                    "made_on",
                    "2026-02-02",
                    "made_for_court",
                    "false",
                    "options",
                    "{LTFOST18}");
            record.fact("missing.episode", child, "kind", "M", "started_on", "2025-11-19");
            record.fact("missing.episode", child, "kind", "A", "started_on", "2026-02-10");
            var missing = record.fact("missing.episode", child, "kind", "M", "started_on", "2026-02-14");
            record.fact(
                    "missing.return_interview",
                    child,
                    "episode",
                    missing.toString(),
                    "offered_on",
                    "2026-02-16",
                    "accepted",
                    "false");
            return name;
        });
        var child = row(produce(DAY), LOOKED_AFTER, localId).orElseThrow();
        assertThat(told(
                        child,
                        "uasc",
                        "started_on",
                        "need",
                        "again",
                        "status_started_on",
                        "legal_status",
                        "reviewed_on",
                        "permanence_plan",
                        "dental_on",
                        "placements",
                        "ceased_on"))
                .containsExactly(
                        "a) Yes",
                        "12/01/2026",
                        "N1 - Abuse or neglect",
                        "a) Yes",
                        "02/03/2026",
                        "C2: Full care order",
                        "20/11/2026",
                        "f) Long-term fostering",
                        "01/09/2026",
                        "3",
                        null);
        assertThat(told(
                        child,
                        "placed_on",
                        "placement_type",
                        "placement_provider",
                        "placement_postcode",
                        "missing",
                        "absent",
                        "interview_offered",
                        "interview_accepted"))
                .containsExactly(
                        "01/07/2026",
                        "K2: Children's home",
                        "PR1: Own provision",
                        "ZZ3 3CC",
                        "1",
                        "1",
                        "a) Yes",
                        "b) No");
        var dayAfter = row(produce(DAY.plusDays(1)), LOOKED_AFTER, localId).orElseThrow();
        assertThat(told(dayAfter, "uasc", "again", "placements", "reviewed_on"))
                .containsExactly("b) No", "b) No", "2", "21/11/2026");
    }

    @Test
    void a_care_leaver_tells_how_they_are_by_the_last_contact() {
        var localId = as(() -> {
            var name = name();
            var child = record.child(name, "date_of_birth", "2007-01-02");
            record.fact("careleavers.eligibility", child, "eligibility", "former relevant", "started_on", "2025-01-02");
            record.fact(
                    "careleavers.contact",
                    child,
                    "contacted_on",
                    "2026-11-02",
                    "in_touch",
                    "YES",
                    "activity",
                    "F4",
                    "accommodation",
                    "U1");
            record.fact("careleavers.contact", child, "contacted_on", "2026-11-21", "in_touch", "NO", "activity", "0");
            record.fact("careleavers.pathway_plan_review", child, "reviewed_on", "2026-08-02");
            return name;
        });
        assertThat(told(
                        row(produce(DAY), CARE_LEAVERS, localId).orElseThrow(),
                        "uasc",
                        "eligibility",
                        "plan_reviewed_on",
                        "in_touch",
                        "contacted_on",
                        "accommodation",
                        "suitable",
                        "activity"))
                .containsExactly(
                        "b) No",
                        "b) Former relevant",
                        "02/08/2026",
                        "a) Yes",
                        "02/11/2026",
                        "U: Independent living",
                        "a) Suitable",
                        "F4: Young person engaged full time in an apprenticeship");
    }

    @ParameterizedTest(name = "decided {0}, reversed {1}, care ceased {2} ({3}): {4}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-06-03, -,          -,          -,   true
            2026-11-20, -,          -,          -,   true
            2026-11-21, -,          -,          -,   false
            2024-06-03, 2025-11-19, -,          -,   false
            2024-06-03, 2025-11-20, -,          -,   true
            2024-06-03, -,          2025-11-19, E11, false
            2024-06-03, -,          2025-11-20, E11, true
            2024-06-03, -,          2025-11-19, E4A, false
            """)
    void a_child_is_on_the_way_to_adoption_from_the_decision_to_the_order(
            String decided,
            @Nullable String reversed,
            @Nullable String ceased,
            @Nullable String reason,
            boolean isListed) {
        var localId = as(() -> {
            var name = name();
            var child = record.child(name);
            episode(child, "2024-01-08", ceased, "E1", "A5", "ZZ1 1AA", reason);
            record.fact(
                    "permanence.placed_for_adoption",
                    child,
                    "placed_on",
                    decided,
                    "ceased_on",
                    reversed,
                    "reason_ceased",
                    reversed == null ? null : "RD1");
            return name;
        });
        assertThat(row(produce(DAY), ADOPTION, localId).isPresent()).isEqualTo(isListed);
    }

    @Test
    void a_restricted_child_is_in_no_list_of_a_barred_worker() {
        var barred = testWorkers.with(Role.PERFORMANCE_ANALYST);
        var localId = as(() -> {
            var name = name();
            var child = record.child(name, "date_of_birth", "2014-03-02");
            record.fact("frontdoor.contact", child, "contacted_on", "2026-11-19");
            record.fact("safeguarding.protection_plan", child, "started_on", "2026-11-02");
            db.sql("insert into identity.must_not_see (child, worker, why) values (:child, :worker, 'a relative')")
                    .param("worker", barred.id())
                    .param("child", child)
                    .update();
            return name;
        });
        var theirs = testWorkers.as(barred, () -> lists.of(DAY));
        assertThat(Stream.of(InspectionList.values()).flatMap(list -> theirs.rows(list).stream()))
                .noneMatch(row -> Arrays.asList(row.cells()).contains(localId));
        assertThat(row(produce(DAY), CONTACTS, localId)).isPresent();
    }

    @Test
    void the_same_facts_make_the_same_workbook_and_who_was_listed_is_in_the_trail() {
        var child = as(() -> {
            var one = record.child(name());
            record.fact("frontdoor.contact", one, "contacted_on", "2026-11-19");
            return one;
        });
        assertThat(AnnexAWorkbook.bytes(produce(DAY), DAY)).isEqualTo(AnnexAWorkbook.bytes(produce(DAY), DAY));
        assertThat(as(() -> db.sql("select about from audit.entry where child = :child and act = 'looked'")
                        .param("child", child)
                        .query(String.class)
                        .list()))
                .contains("Annex A as at 20 November 2026");
    }

    private void episode(
            UUID child,
            String from,
            @Nullable String until,
            String status,
            String home,
            String postcode,
            @Nullable String reason) {
        record.fact(
                "lookedafter.episode",
                child,
                "started_on",
                from,
                "ceased_on",
                until,
                "legal_status",
                status,
                "placement_type",
                home,
                "placement_provider",
                "PR1",
                "placement_postcode",
                postcode,
                "category_of_need",
                "N1",
                "reason_ceased",
                reason);
    }

    private AnnexA produce(LocalDate day) {
        return as(() -> lists.of(day));
    }

    private <T> T as(Callable<T> something) {
        return testWorkers.as(commandLine(), something);
    }

    private Worker commandLine() {
        return workers.ofTheCommandLine();
    }

    private static String name() {
        return "A" + UUID.randomUUID();
    }

    private static Optional<ListRow> row(AnnexA lists, InspectionList list, String localId) {
        return lists.rows(list).stream()
                .filter(row -> localId.equals(row.child()))
                .findFirst();
    }

    private static List<@Nullable String> cells(AnnexA lists, InspectionList list, String localId) {
        return Arrays.asList(row(lists, list, localId).orElseThrow().cells());
    }

    private static List<@Nullable String> told(ListRow row, String... facts) {
        return IntStream.range(0, facts.length)
                .mapToObj(i -> row.cell(facts[i]))
                .toList();
    }
}
