package uk.kith.front.desk.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.front.desk.Cast;
import uk.kith.testing.KithTest;
import uk.kith.testing.Screen;
import uk.kith.testing.TestWorkers;
import uk.kith.testing.Visit;

/** What workers do on the pages of recording, in a real browser. Today is Friday 20 November 2026. */
@KithTest
@Import(Cast.class)
class RecordingJourneysTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private JdbcClient db;

    private Cast.Play play;

    @BeforeEach
    void play() {
        play = cast.playing("Journey" + UUID.randomUUID().toString().substring(0, 4));
    }

    @Test
    void a_visit_recorded_meets_its_clock_and_says_when_the_next_is_due() {
        try (var visit = visit(Screen.LAPTOP)) {
            visit.open(robin("visits/new"));
            fill(visit, "visitedOn", "yesterday");
            choose(visit, "seen", "yes");
            choose(visit, "seenAlone", "yes");
            save(visit);
            visit.picture("journey-visit-saved");
            assertThat(visit.page().url()).endsWith("/children/" + play.robin());
            assertThat(saved(visit)).contains("Visit recorded", "done in time", "next due");
        }
    }

    @Test
    void a_correction_that_moves_clocks_is_shown_first_and_its_history_stays_readable() {
        try (var visit = visit(Screen.LAPTOP)) {
            visit.open(robin("visits/" + newestVisit()));
            fill(visit, "visitedOn", "6 November 2026");
            fill(visit, "reason", "The visit was a week later");
            save(visit);
            visit.picture("journey-visit-check").isOpenToAll();
            assertThat(visit.page().locator("main").innerText())
                    .contains("This is what saving will do", "instead of", "Friday 6 November 2026");
            save(visit);
            assertThat(saved(visit)).contains("Visit corrected");
            visit.open(robin("history/visits/" + newestVisit()));
            visit.picture("journey-visit-history").isOpenToAll();
            assertThat(visit.page().locator("main").innerText())
                    .contains("The visit was a week later", play.worker().name(), "30 October 2026", "6 November 2026");
        }
    }

    @Test
    void a_move_says_what_follows_and_ends_the_home_before() {
        try (var visit = visit(Screen.PHONE)) {
            visit.open(robin("placements/new"));
            fill(visit, "on", "9 November 2026");
            visit.page().locator("#placementType").selectOption("K2");
            visit.page().locator("#placementProvider").selectOption("PR4");
            fill(visit, "postcode", "zz99aa");
            choose(visit, "sameCarers", "no");
            visit.page().locator("#because").selectOption("CREQB");
            save(visit);
            visit.picture("journey-move-check").fitsItsScreen().isOpenToAll();
            assertThat(visit.page().locator("main").innerText())
                    .contains("This is what saving will do", "First visit in a placement");
            save(visit);
            assertThat(saved(visit)).contains("Move recorded");
            assertThat(home("2026-11-09")).isNotNull();
        }
    }

    @Test
    void correcting_the_day_of_a_move_says_that_the_home_before_ends_then() {
        try (var visit = visit(Screen.LAPTOP)) {
            visit.open(robin("placements/" + home("2025-01-06")));
            visit.picture("journey-placement");
            fill(visit, "on", "4/1/2025");
            choose(visit, "sameCarers", "no");
            visit.page().locator("#because").selectOption("LAREQ");
            fill(visit, "reason", "The foster carers' diary says so");
            save(visit);
            visit.picture("journey-placement-check").isOpenToAll();
            assertThat(visit.page().locator("main").innerText()).contains("now ends on 4 January 2025");
            save(visit);
            assertThat(saved(visit)).contains("Move corrected");
        }
    }

    @Test
    void a_missing_child_comes_back_and_is_offered_a_talk_without_script() {
        try (var visit = Visit.withoutScript(server(), Screen.LAPTOP).signedInAs(play.worker())) {
            visit.open(robin("missing/new"));
            choose(visit, "kind", "M");
            fill(visit, "startedOn", "16 November 2026");
            fill(visit, "startedAt", "9.30pm");
            save(visit);
            assertThat(saved(visit)).contains("Missing episode recorded");
            var episode = missing();
            visit.open(robin("missing/" + episode + "/return-interview"));
            fill(visit, "offeredOn", "18 November 2026");
            save(visit);
            assertThat(visit.page().locator("main").innerText())
                    .contains("They are still missing. Record their return first");
            visit.open(robin("missing/" + episode));
            fill(visit, "endedOn", "17 November 2026");
            fill(visit, "endedAt", "06:15");
            fill(visit, "reason", "Back home");
            save(visit);
            assertThat(saved(visit)).contains("Missing episode corrected", "Return interview");
            visit.open(robin("missing/" + episode + "/return-interview"));
            fill(visit, "offeredOn", "18 November 2026");
            fill(visit, "offeredAt", "10:00");
            choose(visit, "accepted", "yes");
            save(visit);
            assertThat(saved(visit)).contains("Return home interview recorded");
        }
    }

    @Test
    void the_second_of_two_people_is_told_who_changed_what_and_keeps_what_they_typed() {
        var id = newestVisit();
        try (var first = visit(Screen.LAPTOP);
                var second = Visit.to(server(), Screen.LAPTOP).signedInAs(play.manager())) {
            first.open(robin("visits/" + id));
            second.open(robin("visits/" + id));
            fill(first, "note", "They drew a map");
            fill(first, "reason", "Forgot the note");
            save(first);
            assertThat(saved(first)).contains("Visit corrected");
            fill(second, "note", "They drew a map of the garden");
            fill(second, "reason", "More to say");
            save(second);
            second.picture("journey-two-people").isOpenToAll();
            assertThat(second.page().locator("main").innerText())
                    .contains(play.worker().name() + " changed this", "Note from not recorded to They drew a map");
            assertThat(second.page().locator("#note").inputValue()).isEqualTo("They drew a map of the garden");
            save(second);
            assertThat(saved(second)).contains("Visit corrected");
        }
    }

    @Test
    void a_visit_recorded_in_error_is_taken_away_with_a_reason() {
        try (var visit = visit(Screen.LAPTOP)) {
            var id = newestVisit();
            visit.open(robin("visits/" + id));
            visit.page().getByText("It was recorded in error").click();
            fill(visit, "reason", "It was another child");
            save(visit);
            visit.picture("journey-removal-check").isOpenToAll();
            assertThat(visit.page().locator("main").innerText()).contains("This is what saving will do");
            save(visit);
            assertThat(saved(visit)).contains("Visit taken away");
            assertThat(newestVisit()).isNotEqualTo(id);
        }
    }

    @Test
    void a_visit_is_recorded_by_keyboard_alone() {
        try (var visit = visit(Screen.LAPTOP)) {
            visit.open(robin("visits/new"));
            var keys = visit.page().keyboard();
            visit.page().locator("#visitedOn").focus();
            keys.type("20/11");
            for (var key : new String[] {"Tab", "Space", "Tab", "Space", "Tab", "Tab", "Enter"}) keys.press(key);
            visit.page().waitForURL("**/children/" + play.robin());
            assertThat(saved(visit)).contains("Visit recorded");
        }
    }

    private Visit visit(Screen screen) {
        return Visit.to(server(), screen).signedInAs(play.worker());
    }

    private static void fill(Visit visit, String field, String typed) {
        visit.page().locator("#" + field).fill(typed);
    }

    private static void choose(Visit visit, String field, String answer) {
        visit.page().locator("input[name=" + field + "][value=" + answer + "]").check();
    }

    private static void save(Visit visit) {
        visit.page().locator("main form button[type=submit]").click();
        visit.page().waitForLoadState();
    }

    private static String saved(Visit visit) {
        return visit.page().locator(".kith-saved").innerText();
    }

    private UUID newestVisit() {
        return id("select id from lookedafter.visit where child = :child order by visited_on desc limit 1");
    }

    private UUID home(String since) {
        return id("select id from lookedafter.episode where child = :child and started_on = '" + since + "'");
    }

    private UUID missing() {
        return id("select id from missing.episode where child = :child");
    }

    private UUID id(String sql) {
        return workers.as(
                play.worker(),
                () -> db.sql(sql).param("child", play.robin()).query(UUID.class).single());
    }

    private String robin(String path) {
        return "/children/" + play.robin() + "/" + path;
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
