package uk.kith.front.desk.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.annexa.ListRow;
import uk.kith.account.returns.annexa.files.AnnexAFile;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.QueryCount;
import uk.kith.testing.Screen;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;
import uk.kith.testing.Visit;

/** An analyst picks the day of inspection and downloads the workbook. */
@KithTest
class AnnexAPagesTest {

    @Autowired
    private TestWorkers workers;

    @Autowired
    private QueryCount queries;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Worker analyst;
    private String localId;
    private UUID child;

    @BeforeEach
    void a_child_somebody_was_in_touch_about() {
        analyst = workers.with(Role.PERFORMANCE_ANALYST);
        localId = "SAMPLE-" + UUID.randomUUID();
        child = workers.as(workers.with(Role.SOCIAL_WORKER), () -> {
            var made = db.sql("insert into people.person (forename) values ('Sample') returning id")
                    .query(UUID.class)
                    .single();
            db.sql("insert into people.identifier (child, kind, value) values (:child, 'local', :value)")
                    .param("child", made)
                    .param("value", localId)
                    .update();
            db.sql("insert into frontdoor.contact (child, contacted_on) values (:child, date '2026-11-19')")
                    .param("child", made)
                    .update();
            return made;
        });
    }

    @Test
    void the_workbook_of_a_day_has_the_children_of_its_lists() throws Exception {
        try (var somebody = SomebodySignedIn.as(analyst, port)) {
            assertThat(somebody.get("/returns/annex-a?day=20/11/2026").body())
                    .contains("look back to 20 May 2026", "/returns/annex-a/workbook?day=2026-11-20");
            assertThat(contacts(somebody)).contains(localId);
        }
    }

    @Test
    void a_child_the_analyst_must_not_see_is_not_in_it() throws Exception {
        workers.as(
                workers.with(Role.TEAM_MANAGER),
                () -> db.sql(
                                "insert into identity.must_not_see (child, worker, why) values (:child, :worker, 'a relative')")
                        .param("child", child)
                        .param("worker", analyst.id())
                        .update());
        try (var somebody = SomebodySignedIn.as(analyst, port)) {
            assertThat(contacts(somebody)).doesNotContain(localId);
        }
    }

    @Test
    void what_is_no_day_is_told_beside_the_field() {
        try (var somebody = SomebodySignedIn.as(analyst, port)) {
            assertThat(somebody.get("/returns/annex-a?day=soon").body())
                    .contains("“soon” is not a date.")
                    .doesNotContain("Download the workbook");
            assertThat(somebody.get("/returns/annex-a/workbook?day=soon").statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SOCIAL_WORKER", "ELECTED_MEMBER", "SYSTEM_ADMINISTRATOR"})
    void who_makes_no_returns_gets_none(Role role) {
        try (var somebody = SomebodySignedIn.as(workers.with(role), port)) {
            assertThat(somebody.get("/returns/annex-a").statusCode()).isEqualTo(403);
            assertThat(somebody.get("/returns/annex-a/workbook?day=2026-11-20").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void the_workbook_takes_as_many_statements_whatever_is_in_it() {
        try (var somebody = SomebodySignedIn.as(analyst, port)) {
            var empty = queries.during(() -> somebody.file("/returns/annex-a/workbook?day=1999-01-01"));
            assertThat(queries.during(() -> somebody.file("/returns/annex-a/workbook?day=2026-11-20")))
                    .hasSameSizeAs(empty);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void the_page_is_open_to_all_and_fits_its_screen(Screen screen) {
        try (var visit = Visit.to("http://localhost:" + port, screen).signedInAs(analyst)) {
            visit.open("/returns/annex-a?day=20/11/2026");
            visit.picture("annex-a").fitsItsScreen().isOpenToAll();
        }
    }

    private List<String> contacts(SomebodySignedIn somebody) throws Exception {
        var answer = somebody.file("/returns/annex-a/workbook?day=2026-11-20");
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .contains("annex_a_2026-11-20.xlsx");
        return AnnexAFile.read(Files.write(folder.resolve("taken-out.xlsx"), answer.body()))
                .rows(InspectionList.CONTACTS)
                .stream()
                .map(ListRow::child)
                .toList();
    }
}
