package uk.kith.front.desk.returns;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import uk.kith.account.returns.runs.SentForm;
import uk.kith.account.returns.runs.SignOffs;
import uk.kith.account.returns.runs.SignedOff.Signature;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.Screen;
import uk.kith.testing.TestWorkers;
import uk.kith.testing.Visit;

/** An analyst checks a return, has it put right, signs it off, and shows a year later that it was so. */
@KithTest
@Import(SmallReturn.class)
@TestPropertySource(properties = "kith.database=returns")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnsJourneyTest {

    @Autowired
    private SmallReturn small;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private TestWorkers workers;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Worker analyst;

    @BeforeAll
    void the_record_knows_the_children(@TempDir Path files) throws Exception {
        small.load(files);
        analyst = workers.with(Role.PERFORMANCE_ANALYST);
    }

    @Test
    void from_the_files_to_the_row_to_the_child_and_out_signed() throws Exception {
        small.correct(false);
        try (var visit = Visit.to(server(), Screen.LAPTOP).signedInAs(analyst)) {
            upload(visit, SmallReturn.files(folder));
            assertThat(visit.page().locator("#rules")).containsText("529");

            follow(visit, "529 rows of this rule");
            var flagged = visit.page().locator(".kith-rows .kith-flagged");
            assertThat(flagged.first()).containsText("P1");
            assertThat(flagged.nth(1)).containsText("PR3");
            follow(visit, "Child RUN1");
            assertThat(visit.page().locator("h1")).containsText("Child RUN1");

            small.correct(true);
            checkTheRecord(visit);
            follow(visit, "Since the check before");
            visit.page().locator("#fate").selectOption("gone");
            press(visit, "Filter");
            assertThat(visit.page().locator("#rows")).containsText("529");

            follow(visit, "Sign the return off");
            press(visit, "Sign the return off");
            assertThat(visit.page().locator(".govuk-error-summary")).containsText("say why the return is sent");
            visit.page().locator("#name").fill("Dr Example");
            visit.page().locator("#reason").fill("The rest is known and being asked for");
            if (visit.page().locator("#explained").count() > 0)
                visit.page().locator("#explained").check();
            press(visit, "Sign the return off");
            assertThat(visit.page().locator(".govuk-summary-list")).containsText("Dr Example");

            small.correct(false);
            press(visit, "Make it again and compare");
            assertThat(visit.page().locator("#rebuilt")).containsText("The same, byte for byte.");
            var file = visit.page().waitForDownload(() -> follow(visit, "Download the file"));
            org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("ssda903-2026-27.zip");
        }
    }

    @Test
    void without_script_the_page_of_a_check_is_looked_at_again_by_itself() throws Exception {
        try (var visit = Visit.withoutScript(server(), Screen.PHONE).signedInAs(analyst)) {
            upload(visit, SmallReturn.files(folder));
            assertThat(visit.page().locator("#rules")).containsText("529");
        }
    }

    @Test
    void what_was_typed_stays_when_the_files_are_missing() {
        try (var visit = Visit.withoutScript(server(), Screen.LAPTOP).signedInAs(analyst)) {
            visit.open("/returns/runs/new?name=cin&year=2026&source=files");
            press(visit, "Start the check");
            assertThat(visit.page().locator(".govuk-error-summary")).containsText("Choose the files of the return.");
            assertThat(visit.page().locator("#name")).hasValue("cin");
            assertThat(visit.page().locator("#year")).hasValue("2026");
        }
    }

    @Test
    void files_that_are_no_return_are_told_in_sentences() throws Exception {
        try (var visit = Visit.to(server(), Screen.LAPTOP).signedInAs(analyst)) {
            visit.open("/returns/runs/new?name=ssda903&year=2027&source=files");
            visit.page()
                    .locator("#files")
                    .setInputFiles(Files.writeString(folder.resolve("letter.csv"), "Dear colleagues,\n"));
            press(visit, "Start the check");
            assertThat(visit.page().locator("#problems")).containsText("letter.csv");
            follow(visit, "Check again");
            assertThat(visit.page().locator("#year")).hasValue("2027");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void every_page_is_open_to_all_and_fits_its_screen(Screen screen) throws Exception {
        var before = small.ofFiles(analyst, "ssda903", SmallReturn.files(folder));
        var run = small.ofRecord(analyst);
        var signed = small.ofRecord(analyst);
        var signature = new Signature("Dr Example", "Director", true, "Being asked for", SentForm.XML);
        var sent = workers.as(analyst, () -> signOffs.sign(signed, signature, analyst.id()));
        var failed = small.ofFiles(
                analyst,
                "ssda903",
                List.of(Files.writeString(folder.resolve("letter-" + screen + ".csv"), "Dear all,\n")));
        try (var visit = Visit.to(server(), screen).signedInAs(analyst)) {
            look(visit, "overview", "/returns");
            look(visit, "overview-empty", "/returns?year=2020");
            look(visit, "start", "/returns/runs/new");
            look(visit, "failed", "/returns/runs/" + failed.id());
            look(visit, "rules", "/returns/runs/" + before.id());
            look(visit, "children", "/returns/runs/" + before.id() + "/children");
            look(visit, "findings", "/returns/runs/" + before.id() + "/findings");
            look(visit, "findings-none", "/returns/runs/" + before.id() + "/findings?child=NOBODY");
            look(visit, "comparison", "/returns/runs/" + run.id() + "/comparison?fate=still-there");
            look(visit, "sign-off", "/returns/runs/" + run.id() + "/sign-off");
            look(visit, "sent", "/returns/sent/" + sent);
        }
    }

    private static void look(Visit visit, String name, String path) {
        visit.open(path);
        visit.picture("returns-" + name).fitsItsScreen().isOpenToAll();
    }

    private void upload(Visit visit, List<Path> files) {
        visit.open("/returns?year=2027");
        follow(visit, "Check Children looked after (SSDA903), 2026-27");
        visit.page()
                .getByLabel("Files", new Page.GetByLabelOptions().setExact(true))
                .check();
        visit.page().locator("#files").setInputFiles(files.toArray(Path[]::new));
        press(visit, "Start the check");
        visit.page().locator("#rules").waitFor();
    }

    private void checkTheRecord(Visit visit) {
        visit.open("/returns/runs/new?name=ssda903&year=2027&source=record");
        press(visit, "Start the check");
        visit.page().locator("#rules").waitFor();
    }

    private static void press(Visit visit, String words) {
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void follow(Visit visit, String words) {
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private String server() {
        return "http://localhost:" + port;
    }
}
