package uk.kith.front.desk.performance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import uk.kith.front.desk.Cast;
import uk.kith.platform.authority.Population;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.Screen;
import uk.kith.testing.TestWorkers;
import uk.kith.testing.Visit;

/** The pages about figures in a browser: on a laptop and a phone, by keyboard, and without script. */
@KithTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerformancePagesTest {

    private static final String REVIEWS = "/performance/measures/cla-reviews-in-time";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private Population population;

    private Cast.Play play;

    @BeforeAll
    void play() {
        play = cast.playing("Bildner");
        workers.as(workers.with(Role.SYSTEM_ADMINISTRATOR), () -> {
            for (int age = 0; age < 18; age++)
                population.set(new Population.Ages(LocalDate.of(2026, 6, 30), age, age, 2_400, "Invented"));
            return true;
        });
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                        List.of("scorecard", "/performance"),
                        List.of("scorecard-team", "/performance?team={team}&step=quarter"),
                        List.of("measures", "/performance/measures"),
                        List.of("measure-share", REVIEWS + "?by=gender"),
                        List.of("measure-likely", "/performance/measures/cla-count?by=age&beside=10+to+15"),
                        List.of("measure-past", "/performance/measures/cp-plan-count?known-at=2026-11-20"),
                        List.of("measure-children", REVIEWS + "/children?from=2026-01-01&to=2026-11-20"),
                        List.of("ask", "/performance/ask"),
                        List.of(
                                "ask-crossed",
                                "/performance/ask?measure=cla-reviews-in-time&period=twelve-months&by=age&and=gender"),
                        List.of(
                                "ask-refused",
                                "/performance/ask?measure=cp-plan-count&period=months&by=age&and=gender"),
                        List.of("digest", "/performance/digest"))
                .flatMap(page -> Stream.of(Screen.LAPTOP, Screen.NARROWEST)
                        .map(screen -> Arguments.of(page.getFirst(), page.getLast(), screen)));
    }

    @ParameterizedTest(name = "{0} on {2}")
    @MethodSource("pages")
    void a_page_is_open_to_all_and_fits_its_screen(String name, String path, Screen screen) {
        try (var visit = visit(play.manager(), screen)) {
            visit.open(path.replace("{team}", play.team().toString()));
            visit.picture("performance-" + name).fitsItsScreen().isOpenToAll();
        }
    }

    @Test
    void what_is_late_in_the_whole_service_comes_after_the_page() {
        try (var visit = visit(play.manager(), Screen.LAPTOP)) {
            visit.open("/performance/digest?team=whole");
            assertThat(visit.page().locator("#late h2")).containsText("Late now:");
            visit.picture("performance-digest-whole").isOpenToAll();
        }
    }

    @Test
    void a_member_of_the_council_reads_the_scorecard() {
        try (var visit = visit(workers.with(Role.ELECTED_MEMBER), Screen.LAPTOP)) {
            visit.open("/");
            visit.page()
                    .locator(
                            ".kith-places a",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Performance"))
                    .click();
            visit.picture("performance-member").isOpenToAll();
            assertThat(visit.page().locator("main")).containsText("Nobody is named");
        }
    }

    @Test
    void the_marks_of_a_picture_are_walked_by_keyboard_said_and_opened() {
        try (var visit = visit(play.manager(), Screen.LAPTOP)) {
            visit.open(REVIEWS + "?only=team:Team+Bildner&by=gender");
            var picture = visit.page().locator("[data-picture]").first();
            assertThat(picture.locator("svg, canvas").first()).isVisible();
            picture.focus();
            var said = picture.locator("[role=status]");
            visit.page().keyboard().press("ArrowLeft");
            assertThat(said).containsText("Oct 2026");
            for (int back = 0; back < 5; back++) visit.page().keyboard().press("ArrowLeft");
            assertThat(said).containsText("May 2026: ");
            assertThat(said).containsText("Enter opens it");
            visit.picture("performance-walked");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL("**/children?**");
            assertThat(visit.page().locator("h1")).containsText("The children behind");
            assertThat(visit.page().url()).contains("from=2026-05-01", "to=2026-05-31");
        }
    }

    @Test
    void without_script_there_are_the_drawing_and_the_table() {
        try (var visit =
                Visit.withoutScript("http://localhost:" + port, Screen.PHONE).signedInAs(play.manager())) {
            visit.open(REVIEWS + "?by=gender");
            assertThat(visit.page().locator("figure svg.kith-plot").first()).isVisible();
            visit.page().locator("figure summary").first().click();
            assertThat(visit.page().locator("table#trend")).isVisible();
            visit.picture("performance-no-script").fitsItsScreen();
            visit.open("/performance/ask");
            visit.page().locator("#measure").selectOption("cla-reviews-in-time");
            visit.page().locator("#period").selectOption("twelve-months");
            visit.page().locator("main form button").click();
            visit.page().locator("#by").selectOption("gender");
            visit.page().locator("main form button").click();
            assertThat(visit.page().locator("table#crossing")).containsText("Boys");
            visit.page().locator("table#crossing th a").first().click();
            assertThat(visit.page().locator(".kith-asked")).containsText("Take away");
        }
    }

    private Visit visit(Worker worker, Screen screen) {
        return Visit.to("http://localhost:" + port, screen).signedInAs(worker);
    }
}
