package uk.kith.front.desk.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.front.desk.Cast;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.Screen;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;
import uk.kith.testing.Visit;

/** Every page of recording, as it opens and when something is wrong with what was typed. */
@KithTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Cast.class)
class RecordingPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private JdbcClient db;

    private Cast.Play play;

    @BeforeAll
    void play() {
        play = cast.playing("Recorded");
        workers.as(
                play.manager(),
                () -> db.sql("insert into identity.restriction (child, why) values (:child, 'Sample')")
                        .param("child", play.sky())
                        .update());
    }

    static Stream<String> pages() {
        return Stream.of(
                "visits/new",
                "reviews/new",
                "midway-checks/new",
                "placements/new",
                "legal-statuses/new",
                "care/new",
                "care-ends/new",
                "health-checks/new",
                "immunisations/new",
                "sdq/new",
                "plans/new",
                "missing/new",
                "contacts/new",
                "addresses/new",
                "identifiers/new");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_page_is_open_to_all_empty_and_with_problems(String path) {
        try (var visit = Visit.to(server(), Screen.NARROWEST).signedInAs(play.worker())) {
            visit.open(page(path));
            visit.picture("recording-" + path.replace('/', '-')).fitsItsScreen().isOpenToAll();
            visit.page().locator("main form button[type=submit]").click();
            visit.picture("recording-" + path.replace('/', '-') + "-problems")
                    .fitsItsScreen()
                    .isOpenToAll();
            assertThat(visit.page().title()).startsWith("Error: ");
            assertThat(visit.page().locator(".govuk-error-summary").isVisible()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"details", "visits/%s", "visits/%s/removal", "history/visits/%s"})
    void pages_of_what_is_recorded_are_open_to_all(String path) {
        for (var screen : new Screen[] {Screen.NARROWEST, Screen.LAPTOP}) {
            try (var visit = Visit.to(server(), screen).signedInAs(play.worker())) {
                visit.open(page(path.formatted(visitOfRobin())));
                visit.picture("recording-" + path.replaceAll("[/%]+", "-"))
                        .fitsItsScreen()
                        .isOpenToAll();
            }
        }
    }

    @Test
    void what_was_typed_stays_and_what_to_do_is_said_in_the_order_of_the_page() {
        try (var somebody = SomebodySignedIn.as(play.worker(), port)) {
            var answer = somebody.post(
                    page("visits/new"),
                    Map.of("visitedOn", "31 February", "seen", "yes", "note", "They showed me <b>the garden</b>"),
                    page("visits/new"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("31 February", "They showed me &lt;b", "Choose whether they were seen alone.");
            assertThat(answer.body().indexOf("href=\"#visitedOn\""))
                    .isPositive()
                    .isLessThan(answer.body().indexOf("href=\"#seenAlone\""));
        }
    }

    @Test
    void a_day_outside_care_is_refused_beside_the_field_with_what_to_do() {
        try (var somebody = SomebodySignedIn.as(play.worker(), port)) {
            var answer = somebody.post(
                    page("visits/new"), Map.of("visitedOn", "3 March 2024", "seen", "no"), page("visits/new"));
            assertThat(answer.body())
                    .contains("They were not looked after on 3 March 2024. Give a day in a period of care")
                    .contains("id=\"visitedOn-error\"");
        }
    }

    @Test
    void a_code_that_was_not_in_use_that_year_is_refused_in_words() {
        try (var somebody = SomebodySignedIn.as(play.worker(), port)) {
            var answer = somebody.post(
                    page("contacts/new"),
                    Map.of("contactedOn", "1 May 2026", "inTouch", "YES", "activity", "F3"),
                    page("contacts/new"));
            assertThat(answer.body())
                    .contains("was not in use in the year 1 April 2026 to 31 March 2027. Choose another answer.");
            assertThat(somebody.get(page("contacts/new")).body()).doesNotContain("value=\"F3\"");
        }
    }

    @Test
    void whoever_may_not_record_is_told_so_and_nothing_is_recorded_without_the_proof() {
        try (var director = SomebodySignedIn.as(workers.with(Role.DIRECTOR), port);
                var somebody = SomebodySignedIn.as(play.worker(), port)) {
            assertThat(director.get(page("visits/new")).statusCode()).isEqualTo(403);
            assertThat(somebody.postWithoutProof(page("visits/new")).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void nothing_is_recorded_in_the_past() {
        try (var somebody = SomebodySignedIn.as(play.worker(), port)) {
            var answer = somebody.get(page("visits/new") + "?known-at=2026-03-31");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("nothing can be recorded in it");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visits/new", "details", "placements/new"})
    void a_restricted_child_is_not_there_like_one_who_never_was(String path) {
        try (var somebody = SomebodySignedIn.as(play.worker(), port)) {
            var restricted = somebody.get("/children/" + play.sky() + "/" + path);
            var unknown = somebody.get("/children/" + UUID.randomUUID() + "/" + path);
            assertThat(restricted.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
            assertThat(restricted.body()).doesNotContain("Sky");
        }
    }

    private UUID visitOfRobin() {
        return workers.as(
                play.worker(),
                () -> db.sql("select id from lookedafter.visit where child = :child order by visited_on desc limit 1")
                        .param("child", play.robin())
                        .query(UUID.class)
                        .single());
    }

    private String page(String path) {
        return "/children/" + play.robin() + "/" + path;
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
