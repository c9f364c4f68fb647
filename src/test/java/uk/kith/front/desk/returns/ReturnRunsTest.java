package uk.kith.front.desk.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.account.returns.runs.Filter;
import uk.kith.account.returns.runs.Finding;
import uk.kith.account.returns.runs.Run;
import uk.kith.account.returns.runs.RunFindings;
import uk.kith.account.returns.runs.Runs;
import uk.kith.account.returns.runs.SentForm;
import uk.kith.account.returns.runs.SignOffs;
import uk.kith.account.returns.runs.SignedOff.Signature;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.QueryCount;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** Checks of whole returns: what they find, whom they tell of, and what is sent after them. */
@KithTest
@Import(SmallReturn.class)
@TestPropertySource(properties = "kith.database=returns")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnRunsTest {

    private static final Signature SIGNED =
            new Signature("Dr Example", "Director", true, "The provider's code is being asked for", SentForm.CSV);

    @Autowired
    private SmallReturn small;

    @Autowired
    private Runs runs;

    @Autowired
    private RunFindings findings;

    @Autowired
    private SignOffs signOffs;

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

    @BeforeAll
    void the_record_knows_the_children(@TempDir Path files) throws Exception {
        small.load(files);
    }

    @BeforeEach
    void an_analyst() {
        small.correct(false);
        analyst = workers.with(Role.PERFORMANCE_ANALYST);
    }

    @Test
    void uploaded_rows_are_matched_with_the_children_of_the_record() throws Exception {
        var run = small.ofFiles(analyst, "ssda903", SmallReturn.files(folder));
        assertThat(run.state(run.startedAt())).isEqualTo(Run.State.FINISHED);
        assertThat(run.rows()).isEqualTo(4);
        assertThat(found(run, new Filter("529", null, null, null)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.identifier()).isEqualTo(SmallReturn.FIRST);
                    assertThat(row.child()).isEqualTo(small.child(SmallReturn.FIRST));
                    assertThat(row.table()).isEqualTo("Episodes");
                    assertThat(row.number()).isEqualTo(1);
                    assertThat(row.fields()).contains("PLACE", "PLACE_PROVIDER");
                    assertThat(row.cells()).startsWith("RUN1", "01/05/2026", "S", "C2", "N1", "P1", "PR3");
                });
    }

    @Test
    void what_the_record_tells_is_found_as_in_the_file_that_would_be_sent() throws Exception {
        var ofRecord = small.ofRecord(analyst);
        var signed = workers.as(analyst, () -> signOffs.find(signOffs.sign(ofRecord, SIGNED, analyst.id())));
        var sent = workers.as(analyst, () -> signOffs.sent(signed));
        var ofFile = small.ofFiles(analyst, "ssda903", unpacked(sent));
        assertThat(lines(found(ofFile, Filter.ALL)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(lines(found(ofRecord, Filter.ALL)));
    }

    @Test
    void two_checks_at_once_come_to_their_ends() throws Exception {
        var one = small.ofRecordAtOnce(analyst);
        var other = small.ofFilesAtOnce(analyst, "ssda903", SmallReturn.files(folder));
        var third = small.ofRecordAtOnce(analyst);
        assertThat(Stream.of(one, other, third).map(run -> small.ended(analyst, run)))
                .allMatch(Run::isFinished);
    }

    @Test
    void the_record_as_it_was_known_is_found_as_it_was() {
        var before = small.ofRecord(analyst);
        small.correct(true);
        var after = small.ofRecord(analyst);
        assertThat(found(after, new Filter("529", null, null, null))).isEmpty();
        var again = small.ended(
                analyst,
                workers.as(
                        analyst,
                        () -> runs.startOfRecord("ssda903", SmallReturn.YEAR, analyst.id(), before.knownAt())));
        assertThat(lines(found(again, Filter.ALL))).isEqualTo(lines(found(before, Filter.ALL)));
    }

    @Test
    void the_file_is_rebuilt_to_the_byte_after_the_record_has_changed() {
        var run = small.ofRecord(analyst);
        var signed = workers.as(analyst, () -> signOffs.sign(run, SIGNED, analyst.id()));
        small.correct(true);
        workers.as(analyst, () -> {
            signOffs.rebuild(signOffs.find(signed), analyst.id());
            return true;
        });
        var rebuilt = workers.as(analyst, () -> signOffs.find(signed));
        assertThat(rebuilt.lastRebuilt()).isNotNull();
        assertThat(rebuilt.lastRebuilt().isTheSame()).isTrue();
        assertThat(rebuilt.lastRebuilt().sha256()).isEqualTo(rebuilt.sha256());
        var later = small.ofRecord(analyst);
        var sentLater = workers.as(analyst, () -> signOffs.find(signOffs.sign(later, SIGNED, analyst.id())));
        assertThat(sentLater.sha256()).isNotEqualTo(rebuilt.sha256());
    }

    @Test
    void a_worker_from_whom_a_child_is_hidden_sees_neither_their_rows_nor_their_count() throws Exception {
        var run = small.ofFiles(analyst, "ssda903", SmallReturn.files(folder));
        var all = found(run, Filter.ALL);
        var barred = barred(SmallReturn.FIRST);
        var seen = workers.as(barred, () -> findings.all(run.id(), Filter.ALL));
        assertThat(seen)
                .hasSameSizeAs(all.stream()
                        .filter(row -> !SmallReturn.FIRST.equals(row.identifier()))
                        .toList());
        var counted = workers.as(barred, () -> findings.byRule(run.id(), Filter.ALL));
        assertThat(counted.stream().map(Finding.OfRule::rule)).doesNotContain("529");
        try (var somebody = SomebodySignedIn.as(barred, port)) {
            for (var page : List.of("", "/children", "/findings", "/findings.csv", "/comparison"))
                assertThat(somebody.get("/returns/runs/" + run.id() + page).body())
                        .as(page)
                        .doesNotContain(SmallReturn.FIRST);
        }
    }

    @Test
    void a_worker_from_whom_a_child_is_hidden_may_neither_sign_nor_take_the_file() {
        var run = small.ofRecord(analyst);
        var signed = workers.as(analyst, () -> signOffs.sign(run, SIGNED, analyst.id()));
        var next = small.ofRecord(analyst);
        try (var somebody = SomebodySignedIn.as(barred(SmallReturn.SECOND), port)) {
            assertThat(somebody.get("/returns/runs/" + next.id() + "/sign-off").body())
                    .contains("a return made or signed off by you would be false");
            assertThat(somebody.get("/returns/sent/" + signed).body())
                    .contains("It is there for those only who may see every child")
                    .doesNotContain("Download the file");
            assertThat(somebody.get("/returns/sent/" + signed + "/file").statusCode())
                    .isEqualTo(409);
            assertThat(somebody.post("/returns/sent/" + signed + "/rebuilt", Map.of(), "/returns/sent/" + signed)
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void only_what_the_record_tells_can_be_signed_off_and_only_once() throws Exception {
        var files = small.ofFiles(analyst, "ssda903", SmallReturn.files(folder));
        var record = small.ofRecord(analyst);
        workers.as(analyst, () -> signOffs.sign(record, SIGNED, analyst.id()));
        try (var somebody = SomebodySignedIn.as(analyst, port)) {
            assertThat(somebody.get("/returns/runs/" + files.id() + "/sign-off").body())
                    .contains("this was a check of files");
            assertThat(somebody.get("/returns/runs/" + record.id() + "/sign-off")
                            .body())
                    .contains("signed off already");
        }
    }

    @Test
    void who_signs_must_say_who_they_are_and_why_errors_stand() {
        var run = small.ofRecord(analyst);
        var page = "/returns/runs/" + run.id() + "/sign-off";
        try (var somebody = SomebodySignedIn.as(analyst, port)) {
            assertThat(somebody.post(page, Map.of("name", " ", "role", "Director", "form", "pdf"), page)
                            .body())
                    .contains("Type the name of the person who signs.")
                    .contains("Choose the form of the file.")
                    .contains("in error.")
                    .contains("say why the return is sent all the same.")
                    .contains("value=\"Director\"");
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ssda903 | header.csv  |                          | The file is empty.
            ssda903 | notes.csv   | Dear all,                | notes.csv
            ssda903 | photo.png   | PNG                      | The file is not a .csv, .xml or .xlsx file.
            cin     | census.xml  | <Message><Header>        | census.xml
            cin     | census.xml  | <Letter/>                | census.xml
            """)
    void files_that_are_no_return_are_refused_in_a_sentence_and_nothing_was_checked(
            String name, String file, String text, String says) throws Exception {
        var run = small.ofFiles(
                analyst, name, List.of(Files.writeString(folder.resolve(file), text == null ? "" : text)));
        assertThat(run.failed()).isTrue();
        try (var somebody = SomebodySignedIn.as(analyst, port)) {
            assertThat(somebody.get("/returns/runs/" + run.id()).body())
                    .contains("Nothing was checked", says)
                    .doesNotContain("Exception");
            assertThat(somebody.get("/returns/runs/" + run.id() + "/findings").statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void one_table_in_two_files_is_refused() throws Exception {
        var header = SmallReturn.files(folder).getFirst();
        var run = small.ofFiles(analyst, "ssda903", List.of(header, header));
        assertThat(workers.as(analyst, () -> runs.notices(run.id())))
                .extracting(Run.Notice::sentence)
                .anyMatch(sentence -> sentence.contains("The table Header is already in"));
    }

    @Test
    void a_census_is_checked_from_its_file() throws Exception {
        var run = small.ofFiles(analyst, "cin", List.of(Files.writeString(folder.resolve("census.xml"), """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2027</Year>
                <ReferenceDate>2027-03-31</ReferenceDate></CollectionDetails></Header>
                <Children><Child><ChildIdentifiers><LAchildID>RUN1</LAchildID></ChildIdentifiers></Child></Children></Message>
                """)));
        assertThat(run.isFinished()).isTrue();
        assertThat(found(run, Filter.ALL))
                .anyMatch(row -> small.child(SmallReturn.FIRST).equals(row.child()));
        assertThat(run.notAsked()).anyMatch(sentence -> sentence.contains("There are no rules of 2027 here"));
    }

    @Test
    void pages_of_a_run_take_as_many_statements_whatever_was_found() throws Exception {
        var few = small.ofFiles(analyst, "ssda903", SmallReturn.files(folder));
        var many = small.ofFiles(analyst, "ssda903", many());
        try (var somebody = SomebodySignedIn.as(analyst, port)) {
            for (var page : List.of("", "/children", "/findings", "/comparison", "/findings.csv", "/findings.xlsx")) {
                somebody.file("/returns/runs/" + few.id() + page);
                var with = queries.during(() -> somebody.file("/returns/runs/" + few.id() + page));
                assertThat(queries.during(() -> somebody.file("/returns/runs/" + many.id() + page)))
                        .as(page)
                        .hasSameSizeAs(with);
            }
            var overview = queries.during(() -> somebody.get("/returns"));
            assertThat(overview.size()).isLessThan(20);
        }
    }

    @Test
    void the_findings_go_out_as_the_command_writes_them() throws Exception {
        var run = small.ofFiles(analyst, "ssda903", SmallReturn.files(folder));
        try (var somebody = SomebodySignedIn.as(analyst, port)) {
            var answer = somebody.file("/returns/runs/" + run.id() + "/findings.csv?rule=529");
            assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                    .contains("ssda903-2026-27-findings.csv");
            assertThat(new String(answer.body(), StandardCharsets.UTF_8).lines().toList())
                    .hasSize(2)
                    .satisfies(lines -> assertThat(lines.getFirst())
                            .endsWith("rule,severity,finding,table,row,child,fields,message"))
                    .satisfies(lines -> assertThat(lines.get(1)).startsWith("529,error,1,Episodes,1,RUN1,"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SOCIAL_WORKER", "TEAM_MANAGER", "ELECTED_MEMBER", "SYSTEM_ADMINISTRATOR"})
    void who_makes_no_returns_sees_none_of_this(Role role) {
        var run = small.ofRecord(analyst);
        try (var somebody = SomebodySignedIn.as(workers.with(role), port)) {
            for (var page : List.of(
                    "/returns",
                    "/returns/runs/new",
                    "/returns/runs/" + run.id(),
                    "/returns/runs/" + run.id() + "/findings.csv",
                    "/returns/runs/" + run.id() + "/sign-off",
                    "/returns/sent/" + UUID.randomUUID() + "/file"))
                assertThat(somebody.get(page).statusCode()).as(page).isEqualTo(403);
        }
    }

    private List<Path> many() throws IOException {
        var header = new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
        for (int i = 0; i < 120; i++) header.append("MANY").append(i).append(",X,,,,,\n");
        return List.of(Files.writeString(
                Files.createDirectories(folder.resolve("many")).resolve("header.csv"), header));
    }

    private Worker barred(String localId) {
        var barred = workers.with(Role.PERFORMANCE_ANALYST);
        var child = small.child(localId);
        workers.as(
                workers.with(Role.TEAM_MANAGER),
                () -> db.sql(
                                "insert into identity.must_not_see (child, worker, why) values (:child, :worker, 'a relative')")
                        .param("child", child)
                        .param("worker", barred.id())
                        .update());
        return barred;
    }

    private List<Finding> found(Run run, Filter filter) {
        return workers.as(analyst, () -> findings.all(run.id(), filter));
    }

    /** What stands in the export of each, but for the number of the finding. */
    private static List<String> lines(List<Finding> found) {
        return found.stream()
                .map(row -> String.join(
                        "|",
                        row.rule(),
                        row.severity(),
                        String.valueOf(row.table()),
                        String.valueOf(row.number()),
                        String.valueOf(row.identifier()),
                        String.join(" ", row.fields())))
                .sorted()
                .toList();
    }

    private List<Path> unpacked(byte[] zip) throws IOException {
        var files = new ArrayList<Path>();
        var place = Files.createTempDirectory(folder, "sent");
        try (var parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry())
                files.add(Files.write(place.resolve(part.getName()), parts.readAllBytes()));
        }
        return files;
    }
}
