package uk.kith.front.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import uk.kith.testing.KithTest;
import uk.kith.testing.Screen;
import uk.kith.testing.Visit;

/** Ways through the desk as people take them. */
@KithTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    private Cast.Play play;

    @BeforeAll
    void play() {
        play = cast.playing("Wayfare");
    }

    @Test
    void from_today_to_a_child_and_who_looked_at_them() {
        try (var visit = Visit.to(server(), Screen.LAPTOP).signedInAs(play.worker())) {
            visit.open("/");
            follow(visit, "Robin Wayfare");
            assertThat(visit.page().locator("h1")).containsText("Robin Wayfare");
            follow(visit, "Who looked");
            assertThat(visit.page().locator("#looked")).containsText("looked at the child's page");
            assertThat(visit.page().locator("#looked"))
                    .containsText(play.worker().name());
        }
    }

    @Test
    void a_child_is_suggested_while_their_name_is_typed() {
        try (var visit = Visit.to(server(), Screen.LAPTOP).signedInAs(play.worker())) {
            visit.open("/teams");
            visit.page().keyboard().press("/");
            visit.page().keyboard().type("wren wayf");
            assertThat(visit.page().locator("#kith-suggestions")).containsText("1 child may be meant");
            visit.picture("desk-suggestions").isOpenToAll();
            visit.page().locator("#kith-suggestions a").click();
            assertThat(visit.page().locator("h1")).containsText("Wren Wayfare");
        }
    }

    @Test
    void without_script_search_is_a_page_and_its_children_are_links() {
        try (var visit = Visit.withoutScript(server(), Screen.PHONE).signedInAs(play.worker())) {
            visit.open("/");
            visit.page().locator("#kith-search").fill("Sky Wayfare");
            visit.page().locator("#kith-search").press("Enter");
            follow(visit, "Sky Wayfare");
            assertThat(visit.page().locator("h1")).containsText("Sky Wayfare");
            follow(visit, "1 value came in a way that needs mending");
            assertThat(visit.page().locator("#marks")).containsText("wrong check letter");
        }
    }

    @Test
    void from_a_team_to_the_lines_behind_a_number_and_out_as_a_file() {
        try (var visit = Visit.withoutScript(server(), Screen.LAPTOP).signedInAs(play.manager())) {
            visit.open("/teams");
            follow(visit, "Team Wayfare");
            var late = visit.page()
                    .locator("#clocks tr", new Page.LocatorOptions().setHasText("Return interview held"))
                    .locator("a")
                    .first();
            var counted = late.innerText().replaceAll("\\D", "");
            late.click();
            assertThat(visit.page().locator(".kith-tally")).hasText("Clocks: " + counted);
            var file = visit.page()
                    .waitForDownload(() ->
                            visit.page().locator(".kith-take-away a").first().click());
            org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("clocks.csv");
        }
    }

    @Test
    void the_timeline_is_walked_from_mark_to_mark_by_keyboard() {
        try (var visit = Visit.to(server(), Screen.LAPTOP).signedInAs(play.worker())) {
            visit.open("/children/" + play.robin() + "?years=2026");
            var marks = visit.page().locator(".kith-timeline a");
            marks.first().focus();
            visit.page().keyboard().press("Tab");
            assertThat(marks.nth(1)).isFocused();
            assertThat(marks.nth(1))
                    .hasAttribute("aria-label", "Home: Other foster carer, long term, 6 January 2025 until now");
        }
    }

    @Test
    void in_the_past_the_banner_stands_and_nothing_can_be_recorded() {
        try (var visit = Visit.withoutScript(server(), Screen.LAPTOP).signedInAs(play.worker())) {
            visit.open("/children/" + play.robin());
            assertThat(visit.page().getByText("Record the review")).isVisible();
            visit.open("/children/" + play.robin() + "?known-at=2026-11-20");
            assertThat(visit.page().locator(".kith-banner--known-at")).isVisible();
        }
    }

    private String server() {
        return "http://localhost:" + port;
    }

    private static void follow(Visit visit, String words) {
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }
}
