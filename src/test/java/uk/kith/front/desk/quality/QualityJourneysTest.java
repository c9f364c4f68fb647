package uk.kith.front.desk.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import uk.kith.account.returns.findings.MadeReturns;
import uk.kith.account.returns.producing.ProducedCensuses;
import uk.kith.front.desk.Cast;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;
import uk.kith.testing.Screen;
import uk.kith.testing.StandingClock;
import uk.kith.testing.Visit;

/** From a finding on the list to the fact that is mended, while the findings are kept fresh in the background. */
@KithTest
@Import(Cast.class)
@TestPropertySource(properties = {"kith.database=quality", "kith.fresh-findings=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityJourneysTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Workers workers;

    @Autowired
    private MadeReturns returns;

    @Autowired
    private ProducedCensuses censuses;

    @Autowired
    private StandingClock clock;

    private Cast.Play play;

    @BeforeAll
    void play() {
        play = cast.playing("Mendham");
    }

    @Test
    void a_finding_is_opened_from_the_list_mended_on_its_page_and_gone() {
        try (var visit = Visit.to(server(), Screen.LAPTOP).signedInAs(play.manager())) {
            visit.open("/data-quality");
            waitFor(
                    visit,
                    () -> visit.page()
                                    .getByText("The ethnic background is missing")
                                    .count()
                            > 0);
            visit.picture("quality-journey-rules").isOpenToAll();
            visit.open("/data-quality/findings?rule=103");
            visit.page().locator("main").getByText("Sky Mendham").click();
            assertThat(visit.page().locator("h1")).containsText("Sky Mendham");
            visit.picture("quality-journey-child").isOpenToAll();
            visit.page()
                    .locator("tr:has-text('The ethnic background') a:has-text('Mend it')")
                    .first()
                    .click();
            visit.page().locator("#ethnicity").selectOption("BAFR");
            visit.page().locator("#reason").fill("Sky told us");
            visit.page().locator("main form button[type=submit]").first().click();
            assertThat(visit.page().locator(".kith-saved")).containsText("Details corrected");
            waitFor(
                    visit,
                    () -> visit.page()
                                    .getByText("The ethnic background is missing")
                                    .count()
                            == 0);
            assertThat(visit.page().url()).contains("/data-to-mend");
        }
    }

    @Test
    void a_query_is_explained_and_the_explanation_goes_with_the_return() {
        try (var visit = Visit.withoutScript(server(), Screen.PHONE).signedInAs(play.worker())) {
            visit.open("/children/" + play.lark() + "/data-to-mend");
            waitFor(
                    visit,
                    () -> visit.page().getByText("more than 45 working days").count() > 0);
            visit.page()
                    .locator("tr:has-text('more than 45 working days') a:has-text('Explain it')")
                    .click();
            visit.picture("quality-journey-explain").fitsItsScreen();
            visit.page().locator("#reason").fill("The family was abroad all summer");
            visit.page().locator("main form button[type=submit]").first().click();
            assertThat(visit.page().locator(".kith-saved")).containsText("Explanation recorded");
            assertThat(visit.page().locator("s")).containsText("more than 45 working days");
            visit.picture("quality-journey-explained").fitsItsScreen();
        }
        var checked = workers.ofTheCommandLine()
                .acting()
                .call(() -> returns.check(censuses.of(new CollectionYear(2027), clock.instant())));
        assertThat(checked.explained())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("The family was abroad all summer"))
                .satisfies(one -> assertThat(one.table()).isEqualTo("Assessments"));
        assertThat(checked.inWords()).last().asString().contains("Explained: 1.");
        assertThat(new String(checked.explanations(), StandardCharsets.UTF_8).lines())
                .first()
                .isEqualTo("rule,child,table,row,reason");
    }

    /** What is found follows a moment after what changed. */
    private static void waitFor(Visit visit, BooleanSupplier seen) {
        for (int tries = 0; tries < 60 && !seen.getAsBoolean(); tries++) {
            visit.page().waitForTimeout(500);
            visit.page().reload();
        }
        assertThat(seen.getAsBoolean())
                .as(visit.page().locator("main").innerText())
                .isTrue();
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
