package uk.kith.front.desk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.front.desk.Cast;
import uk.kith.front.desk.FoundInTheCast;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.QueryCount;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** What the pages of data quality say, without a browser. Today is Friday 20 November 2026. */
@KithTest
@Import({Cast.class, FoundInTheCast.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataQualityTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private FoundInTheCast found;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private QueryCount queries;

    @Autowired
    private JdbcClient db;

    private Cast.Play play;
    private FoundInTheCast.Query query;

    @BeforeAll
    void play() {
        play = cast.playing("Qualter");
        query = found.in(play);
        found.wasIn(play, "1012", "2026-08-03", "2026-10-12");
    }

    @Test
    void by_rule_it_is_said_in_words_what_is_wrong_and_of_how_many_children() {
        var page = asWorker("/data-quality?team={team}");
        assertThat(page)
                .contains(
                        "A public body other than an authority",
                        "Children looked after 2026-27",
                        "Children in need 2026-27")
                .contains("The assessment has been going on for more than 45 working days.")
                .contains("As the record was at 08:30 on 20 November 2026.")
                .doesNotContain("Robin", ">1012<");
    }

    @Test
    void the_last_months_of_a_rule_are_told_also_to_those_who_do_not_see_the_picture() {
        assertThat(asWorker("/data-quality?team={team}&rule=529"))
                .contains("June 2026 not looked at yet, July 2026 0, August 2026 1, September 2026 1, October 2026 1,"
                        + " November 2026 1");
    }

    @Test
    void by_child_those_with_the_most_to_mend_come_first() {
        var page = asWorker("/data-quality/children?team={team}");
        assertThat(page)
                .contains(
                        "/children/" + play.robin() + "/data-to-mend",
                        play.worker().name());
        assertThat(page.indexOf("Robin Qualter")).isLessThan(page.indexOf("Wren Qualter"));
    }

    @Test
    void by_worker_and_by_team_children_are_counted_and_none_is_named() {
        assertThat(asWorker("/data-quality/workers?team={team}"))
                .contains(play.worker().name(), "Team Qualter")
                .doesNotContain("Robin");
        assertThat(asWorker("/data-quality/teams?team={team}"))
                .contains("Team Qualter")
                .doesNotContain("Robin");
    }

    @ParameterizedTest(name = "{0} shows {1} and not {2}")
    @CsvSource(delimiter = '|', textBlock = """
            severity=query     | Wren Qualter  | Robin Qualter
            severity=error     | Robin Qualter | Wren Qualter
            return=cin-2027    | Wren Qualter  | Robin Qualter
            rule=103           | ethnicity     | Wren Qualter
            rule=8670q         | Wren Qualter  | Robin Qualter
            """)
    void findings_are_narrowed(String filter, String shown, String not) {
        assertThat(asWorker("/data-quality/findings?team={team}&" + filter))
                .contains(shown.equals("ethnicity") ? "Robin Qualter" : shown)
                .doesNotContain(not + "</a>");
    }

    @Test
    void a_finding_says_where_it_is_and_since_when() {
        assertThat(asWorker("/data-quality/findings?team={team}&rule=529"))
                .contains("Episode of care, 6 January 2025", "3 August 2026", "Findings: 1<");
    }

    @Test
    void the_findings_are_taken_out_as_they_are_shown() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            var csv = worker.get(filled("/data-quality/findings/export.csv?team={team}&rule=529"));
            assertThat(csv.headers().firstValue("content-disposition").orElse(""))
                    .contains("findings.csv");
            assertThat(csv.body().lines().toList())
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("Children looked after (SSDA903),2026-27,529,Robin Qualter,")
                    .contains("PLACE PLACE_PROVIDER", "Team Qualter");
            assertThat(worker.get("/children/" + play.robin() + "/who-looked").body())
                    .contains("looked at the findings of the national rules, taken out as a file");
        }
    }

    @Test
    void the_year_tells_how_much_stood_at_the_end_of_each_month() {
        assertThat(asWorker("/data-quality/readiness?team={team}&return=ssda903-2027")
                        .replaceAll("\\s+", " "))
                .contains("Children looked after 2026-27: 4 to mend")
                .containsPattern("April 2026</th> <td[^>]*>Not looked at yet")
                .containsPattern("September 2026</th> <td[^>]*>2</td>")
                .containsPattern("October 2026</th> <td[^>]*>4</td>");
    }

    @Test
    void as_it_was_known_in_september_what_was_mended_since_stands_again() {
        assertThat(asWorker("/data-quality?return=ssda903-2027&known-at=2026-09-15"))
                .contains(">1012<", ">529<")
                .doesNotContain(">103<");
        assertThat(asWorker("/data-quality?return=ssda903-2027"))
                .contains(">103<")
                .doesNotContain(">1012<");
    }

    @Test
    void a_child_whom_the_reader_may_not_see_is_not_counted() {
        var other = cast.playing("Quallam");
        found.in(other);
        var barred = workers.with(Role.TEAM_MANAGER);
        workers.as(
                other.manager(),
                () -> db.sql(
                                "insert into identity.must_not_see (child, worker, why) values (:child, :worker, 'a test')")
                        .param("child", other.robin())
                        .param("worker", barred.id())
                        .update());
        try (var manager = SomebodySignedIn.as(barred, port)) {
            assertThat(manager.get("/data-quality/findings?team=" + other.team())
                            .body())
                    .contains("Findings: 1<", "Wren Quallam")
                    .doesNotContain("Robin Quallam");
            assertThat(manager.get("/data-quality/readiness?team=" + other.team())
                            .body())
                    .contains("Children looked after 2026-27: nothing to mend");
        }
    }

    @Test
    void what_is_to_mend_stands_beside_its_row_on_the_childs_pages() {
        assertThat(asWorker("/children/{robin}")).contains("4 things to mend for the returns", "The ethnic background");
        assertThat(asWorker("/children/{robin}/homes")).contains("#finding-", "A public body other than an authority");
        assertThat(asWorker("/children/{robin}/reviews")).contains("#finding-");
        assertThat(asWorker("/children/{robin}/health")).contains("#finding-");
        assertThat(asWorker("/children/{wren}/help-and-protection")).contains("more than 45 working days");
    }

    @Test
    void the_childs_list_leads_to_the_page_that_mends_each() {
        assertThat(asWorker("/children/{robin}/data-to-mend"))
                .contains("/children/" + play.robin() + "/details\"")
                .contains("/children/" + play.robin() + "/placements/")
                .contains("/children/" + play.robin() + "/reviews/")
                .contains("/children/" + play.robin() + "/health-checks/new?kind=dental");
    }

    @Test
    void a_query_is_explained_with_a_reason_and_may_be_taken_back() {
        var own = found.in(cast.playing("Quellam"));
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            var list = "/children/" + own.child() + "/data-to-mend";
            assertThat(worker.post(own.explanation(), Map.of("reason", " "), own.explanation())
                            .body())
                    .contains("Say why it is right as it is.");
            worker.post(own.explanation(), Map.of("reason", "The family is abroad"), own.explanation());
            assertThat(worker.get(list).body())
                    .contains("<s>The assessment has been going on", "The family is abroad", "Change the explanation")
                    .contains("Explained by " + play.worker().name() + " on 20 November 2026");
            assertThat(worker.get("/data-quality/findings?rule=8670Q&explained=yes")
                            .body())
                    .contains("Wren Quellam");
            assertThat(worker.get("/data-quality/findings?rule=8670Q").body()).doesNotContain("Wren Quellam");
            worker.post(own.explanation(), Map.of("withdrawn", "true"), own.explanation());
            assertThat(worker.get(list).body()).contains("Explain it").doesNotContain("The family is abroad");
        }
    }

    @Test
    void an_error_is_not_explained() {
        var error = workers.as(
                play.worker(),
                () -> db.sql("select id from returns.finding where child = :child and rule = '103'")
                        .param("child", play.robin())
                        .query(UUID.class)
                        .single());
        var form = "/children/" + play.robin() + "/findings/" + error + "/explanation";
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            assertThat(worker.get(form).body()).contains("This must be mended").doesNotContain("name=\"reason\"");
            assertThat(worker.post(form, Map.of("reason", "because"), form).body())
                    .contains("the return cannot be sent with an explanation of it");
        }
    }

    @Test
    void who_makes_the_return_explains_too_and_who_only_assures_quality_does_not() {
        try (var analyst = SomebodySignedIn.as(workers.with(Role.PERFORMANCE_ANALYST), port);
                var assurer = SomebodySignedIn.as(workers.with(Role.QUALITY_ASSURANCE), port)) {
            assertThat(analyst.get(query.explanation()).statusCode()).isEqualTo(200);
            assertThat(assurer.get(query.explanation()).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/children", "/workers", "/teams", "/findings", "/readiness", "/findings/export.csv"})
    void who_may_see_no_child_gets_none_of_it(String page) {
        try (var member = SomebodySignedIn.as(workers.with(Role.ELECTED_MEMBER), port)) {
            assertThat(member.get("/data-quality" + page).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest(name = "{0} takes {1} statements")
    @CsvSource(delimiter = '|', textBlock = """
            /data-quality           | 8
            /data-quality/children  | 7
            /data-quality/workers   | 7
            /data-quality/teams     | 7
            /data-quality/findings  | 7
            /data-quality/readiness | 7
            /rules                  | 3
            """)
    void a_page_takes_so_many_statements_whatever_it_shows(String path, int statements) {
        try (var manager = SomebodySignedIn.as(play.manager(), port)) {
            for (var asked : new String[] {path, path + "?team=" + play.team(), path + "?rule=none"}) {
                var sent = queries.during(
                        () -> assertThat(manager.get(asked).statusCode()).isEqualTo(200));
                assertThat(sent).as(asked).hasSize(statements);
            }
        }
    }

    @ParameterizedTest(name = "{0} shows {1} and not {2}")
    @CsvSource(delimiter = '|', textBlock = """
            q=legal+status+placement+order            | Children looked after | 8670Q
            q=8670q                                   | 8670Q                 | 529
            return=cin                                | 8500                  | >529<
            return=ssda903&table=ssda903.DoLo         | Deprivation of liberty | Ofsted
            q=101&return=ssda903&year=2024            | Sex must be 1         | Sex must be M
            q=101&return=ssda903&year=2027            | Sex must be M         | Sex must be 1
            q=nothing+says+this                       | No rule fits          | Pages of this list
            """)
    void the_rules_are_searched(String asked, String shown, String not) {
        try (var member = SomebodySignedIn.as(workers.with(Role.ELECTED_MEMBER), port)) {
            assertThat(member.get("/rules?" + asked).body()).contains(shown).doesNotContain(not);
        }
    }

    @Test
    void rules_that_are_not_held_are_named() {
        try (var member = SomebodySignedIn.as(workers.with(Role.ELECTED_MEMBER), port)) {
            assertThat(member.get("/rules").body()).contains("not held", "SW11aSTG2");
        }
    }

    private String asWorker(String path) {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            var answer = worker.get(filled(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }

    private String filled(String path) {
        return path.replace("{team}", play.team().toString())
                .replace("{robin}", play.robin().toString())
                .replace("{wren}", play.wren().toString());
    }
}
