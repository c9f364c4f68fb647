package uk.kith.front.desk.reports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.QueryCount;
import uk.kith.testing.Screen;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;
import uk.kith.testing.Visit;

/** An analyst drafts and writes a report, a director signs and publishes it, and an elected member reads it. */
@KithTest
@TestPropertySource(properties = "kith.database=reports")
class ReportsJourneyTest {

    @Autowired
    private TestWorkers workers;

    @Autowired
    private QueryCount queries;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private Worker analyst;
    private Worker director;
    private Worker member;

    @BeforeEach
    void those_who_work_on_it() {
        analyst = workers.with(Role.PERFORMANCE_ANALYST);
        director = workers.with(Role.DIRECTOR);
        member = workers.with(Role.ELECTED_MEMBER);
    }

    @Test
    void from_the_draft_to_the_elected_member() throws Exception {
        String path;
        try (var visit = Visit.to(server(), Screen.LAPTOP).signedInAs(analyst)) {
            path = draft(visit);
            visit.isOpenToAll().fitsItsScreen().picture("report-drafted");
            assertThat(visit.page().locator("figure svg.kith-plot").first()).isVisible();
            assertThat(visit.page().locator("#boxes")).containsText("Not answered");
            write(visit, "Date of the meeting", "4 December 2026");
            write(visit, "Key achievements", "- A mentor for care leavers (September 2026)");
            follow(visit, "Write Financial implications");
            visit.isOpenToAll();
            visit.page().getByLabel("There is nothing to say here").check();
            press(visit, "Save");
            assertThat(visit.page().locator("#boxes")).containsText("None, says " + analyst.name());
        }
        try (var somebody = SomebodySignedIn.as(member, port)) {
            assertThat(somebody.get(path).statusCode()).isEqualTo(404);
            assertThat(somebody.get("/reports/new").statusCode()).isEqualTo(403);
        }
        // A manager signs for what others wrote; whether it leaves the house is the director's to say.
        var manager = workers.with(Role.TEAM_MANAGER);
        try (var visit = Visit.to(server(), Screen.PHONE).signedInAs(manager)) {
            visit.open(path);
            press(visit, "Sign Key achievements");
            visit.isOpenToAll().fitsItsScreen();
            assertThat(visit.page().locator("main")).not().containsText("Sign the report off");
        }
        try (var somebody = SomebodySignedIn.as(manager, port)) {
            for (var decision : List.of("/sign-off", "/publication"))
                assertThat(somebody.post(path + decision, Map.of(), path).statusCode())
                        .isEqualTo(403);
        }
        try (var visit = Visit.withoutScript(server(), Screen.LAPTOP).signedInAs(director)) {
            visit.open(path);
            follow(visit, "Change Financial implications");
            press(visit, "Save");
            assertThat(visit.page().locator("#boxes")).containsText("Somebody else signs what you wrote");
        }
        try (var visit = Visit.to(server(), Screen.LAPTOP).signedInAs(analyst)) {
            visit.open(path);
            follow(visit, "Change Financial implications");
            press(visit, "Save");
        }
        try (var visit = Visit.withoutScript(server(), Screen.LAPTOP).signedInAs(director)) {
            visit.open(path);
            press(visit, "Sign Financial implications");
            press(visit, "Sign the report off");
            press(visit, "Publish the report");
            press(visit, "Ask every figure again and compare");
            assertThat(visit.page().locator("#rebuilt")).containsText("The same, to the digit");
        }
        try (var visit = Visit.to(server(), Screen.PHONE).signedInAs(member)) {
            visit.open("/reports");
            visit.isOpenToAll().fitsItsScreen();
            visit.page().locator("a[href='" + path + "']").click();
            assertThat(visit.page().locator("main")).containsText("A mentor for care leavers");
            assertThat(visit.page().locator("#boxes")).hasCount(0);
            visit.isOpenToAll().fitsItsScreen().picture("report-published");
            var file = visit.page()
                    .waitForDownload(
                            () -> visit.page().locator("a[href$='/file.html']").click());
            assertThat(Files.readString(file.path()))
                    .contains("A mentor for care leavers")
                    .doesNotContain("<script");
        }
        workers.as(director, () -> {
            assertThat(db.sql("select count(*) from audit.entry e where e.act = 'downloaded' and e.worker = :member")
                            .param("member", member.id())
                            .query(Long.class)
                            .single())
                    .isPositive();
            return true;
        });
    }

    @Test
    void what_is_typed_wrongly_is_told_beside_it_and_is_not_lost() {
        try (var visit = Visit.to(server(), Screen.LAPTOP).signedInAs(analyst)) {
            visit.open("/reports/new");
            press(visit, "Draft the report");
            assertThat(visit.page().locator(".govuk-error-summary")).containsText("Choose the report.");
            visit.isOpenToAll();
            visit.page().getByLabel("Example report").check();
            visit.page().locator("#day").fill("1 December 2026");
            press(visit, "Draft the report");
            assertThat(visit.page().locator(".govuk-error-summary")).containsText("Type a day up to today");
            draft(visit);
            follow(visit, "Write Key achievements");
            visit.page().locator("#text").fill("We closed 21 access points.");
            press(visit, "Save");
            assertThat(visit.page().locator(".govuk-error-summary"))
                    .containsText("the number \"21\" stands without a reference");
            assertThat(visit.page().locator("#text")).hasValue("We closed 21 access points.");
            visit.isOpenToAll();
        }
    }

    @Test
    void a_report_asks_as_few_questions_of_the_database_however_much_is_in_it() {
        try (var somebody = SomebodySignedIn.as(director, port)) {
            var drafted = somebody.post("/reports/new", Map.of("name", "example", "day", "31/10/2025"), "/reports/new");
            var path = drafted.headers().firstValue("location").orElseThrow().replaceAll("^https?://[^/]+", "");
            somebody.get(path);
            assertThat(queries.during(() -> somebody.get(path))).hasSizeLessThanOrEqualTo(14);
        }
    }

    private String draft(Visit visit) {
        visit.open("/reports");
        follow(visit, "Draft a report");
        visit.page().getByLabel("Example report").check();
        visit.page().locator("#day").fill("31/10/2025");
        press(visit, "Draft the report");
        assertThat(visit.page().locator(".kith-saved")).containsText("The report is drafted");
        return visit.page().url().replaceAll("^https?://[^/]+", "");
    }

    private static void write(Visit visit, String box, String text) {
        follow(visit, "Write " + box);
        visit.page().locator("#text").fill(text);
        press(visit, "Save");
    }

    private static void follow(Visit visit, String words) {
        visit.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void press(Visit visit, String words) {
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
