package uk.kith.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kith.testing.Screen;
import uk.kith.testing.Visit;

class GalleryTest {

    private final String server = GalleryServer.address();

    @ParameterizedTest
    @EnumSource
    void every_part_of_a_page_is_open_to_all_on_every_screen(Screen screen) {
        try (var visit = Visit.to(server, screen)) {
            visit.open("/gallery");
            visit.picture("gallery").fitsItsScreen().isOpenToAll();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_is_said_at_the_top_and_by_the_field(Screen screen) {
        try (var visit = Visit.to(server, screen)) {
            visit.open("/gallery?calm=yes");
            visit.page().getByText("Save the visit").click();
            visit.picture("gallery-problems").fitsItsScreen().isOpenToAll();
            assertThat(visit.page().title()).startsWith("Error: ");
            assertThat(visit.page().locator(".govuk-error-summary").evaluate("e => e === document.activeElement"))
                    .isEqualTo(true);
        }
    }

    @Test
    void after_saving_the_page_says_what_changed_and_what_is_next_once() {
        try (var visit = Visit.withoutScript(server, Screen.LAPTOP)) {
            visit.open("/gallery?calm=yes");
            visit.page().locator("#kind").selectOption("alone");
            visit.page().getByText("Save the visit").click();
            visit.picture("gallery-saved");
            assertThat(visit.page().locator(".kith-saved").innerText()).contains("Visit recorded", "14 June 2026");
            assertThat(visit.page().url()).endsWith("/gallery?calm=yes");
            visit.page().reload();
            assertThat(visit.page().locator(".kith-saved").count()).isZero();
        }
    }

    @Test
    void the_tab_key_goes_from_the_top_of_the_page_downwards() {
        try (var visit = Visit.to(server, Screen.LAPTOP)) {
            visit.open("/gallery?calm=yes");
            assertThat(visit.tabOrder(8))
                    .containsExactly(
                            "Skip to main content",
                            "Kith",
                            "kith-search",
                            "Search",
                            "Sign out",
                            "Today",
                            "Children",
                            "Children");
        }
    }

    @Test
    void the_slash_key_goes_to_the_search_box_but_not_while_typing() {
        try (var visit = Visit.to(server, Screen.LAPTOP)) {
            visit.open("/gallery?calm=yes");
            visit.page().keyboard().press("/");
            visit.picture("gallery-search");
            assertThat(visit.tabOrder(1)).containsExactly("Search");
            visit.page().locator("#place").fill("");
            visit.page().locator("#place").press("/");
            assertThat(visit.page().locator("#place").inputValue()).isEqualTo("/");
        }
    }

    @Test
    void what_was_typed_is_shown_as_words_and_never_becomes_a_link_or_markup() {
        try (var visit = Visit.withoutScript(server, Screen.LAPTOP)) {
            visit.open("/gallery");
            assertThat(visit.page().locator("#place").inputValue()).isEqualTo("At \"home\" <b>");
            assertThat(visit.page().content()).doesNotContain("javascript:");
        }
    }

    @Test
    void a_place_is_shown_only_to_those_with_its_right() {
        try (var visit = Visit.withoutScript(server, Screen.LAPTOP)) {
            visit.open("/gallery");
            assertThat(visit.page().locator(".kith-places").innerText())
                    .contains("Today", "Children")
                    .doesNotContain("Settings");
        }
    }

    @Test
    void on_paper_there_are_words_and_shapes_and_nothing_to_press() {
        try (var visit = Visit.to(server, Screen.LAPTOP)) {
            visit.open("/gallery");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit.picture("gallery-on-paper");
            assertThat(visit.page().getByText("Save the visit").isVisible()).isFalse();
            assertThat(visit.page().locator(".kith-places").isVisible()).isFalse();
            assertThat(visit.page().locator(".kith-banner--known-at").isVisible())
                    .isTrue();
            assertThat(visit.page()
                            .locator(".kith-banner--known-at p")
                            .evaluate("words => getComputedStyle(words).color"))
                    .isEqualTo("rgb(0, 0, 0)");
            assertThat(visit.page().locator(".kith-state--late svg").first().isVisible())
                    .isTrue();
            assertThat(visit.page().locator(".kith-foot").innerText()).contains("Printed from /gallery");
        }
    }
}
