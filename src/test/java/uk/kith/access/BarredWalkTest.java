package uk.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.kith.testing.KithTest;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/**
 * Walks every page, list, search, suggestion, export and form as workers who may not see a restricted child, and finds no
 * trace of them. The list of pages is the router's own. Tables and views are walked by {@link SchemaAccessTest}, commands by
 * WhoCommandsActAsTest.
 */
@KithTest
class BarredWalkTest {

    private static final List<String> SEARCHES = List.of(
            "q=Zqxavia",
            "q=zqxworth",
            "q=Sqxworth",
            "q=7%20March%202011",
            "q=07/03/2011",
            "q=ZQX900001",
            "q=ZQX0000000001",
            "q=ZQX9%209ZQ",
            "q=");

    /** Pages of many children, where a worker who may see the child meets them, with what is asked of each. */
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            Map.entry("/", List.of("")),
            Map.entry("/children", SEARCHES),
            Map.entry("/children/suggestions", SEARCHES),
            Map.entry("/clocks", List.of("", "state=all")),
            Map.entry("/clocks/export.csv", List.of("", "state=all")),
            Map.entry("/clocks/export.xlsx", List.of("", "state=all")),
            Map.entry("/data-quality/children", List.of("", "explained=all")),
            Map.entry("/data-quality/findings", List.of("", "explained=all")),
            Map.entry("/data-quality/findings/export.csv", List.of("", "explained=all")),
            Map.entry("/data-quality/findings/export.xlsx", List.of("", "explained=all")),
            Map.entry("/performance/measures/{measure}/children", List.of("", "part=counted")),
            Map.entry("/performance/measures/{measure}/children/export.csv", List.of("")),
            Map.entry("/performance/measures/{measure}/children/export.xlsx", List.of("")),
            Map.entry("/restricted/reviews", List.of("")),
            Map.entry("/returns/annex-a/workbook", List.of("day=2026-11-20")),
            Map.entry("/returns/runs/{run}", List.of("", "child=ZQX900001")),
            Map.entry("/returns/runs/{run}/children", List.of("", "rule=101")),
            Map.entry("/returns/runs/{run}/comparison", List.of("", "fate=gone", "fate=still-there")),
            Map.entry("/returns/runs/{run}/findings", List.of("", "child=ZQX900001")),
            Map.entry("/returns/runs/{run}/findings.csv", List.of("")),
            Map.entry("/returns/runs/{run}/findings.xlsx", List.of("")));

    /** Pages that name no child, with the reason; they are walked all the same. */
    private static final Map<String, String> OF_NO_CHILD = Map.ofEntries(
            Map.entry("/api/**", "is for programs with a token, and says that nothing is here"),
            Map.entry("/api/figures.csv", "is for programs with a token; figures name no child"),
            Map.entry("/api/figures.parquet", "is for programs with a token; figures name no child"),
            Map.entry("/api/measures", "is for programs with a token; speaks of measures"),
            Map.entry("/api/measures/{measure}", "is for programs with a token; speaks of measures"),
            Map.entry("/api/measures/{measure}/figures", "is for programs with a token; figures name no child"),
            Map.entry("/api/measures/{measure}/figures.csv", "is for programs with a token; figures name no child"),
            Map.entry("/api/openapi", "says what programs can ask"),
            Map.entry("/api/openapi.yaml", "says what programs can ask"),
            Map.entry("/settings/clients", "is about programs that ask for figures"),
            Map.entry("/settings/small-numbers", "says how small numbers are held back"),
            Map.entry("/teams", "counts children, names none"),
            Map.entry("/teams/{id}", "counts children, names none"),
            Map.entry("/data-quality", "counts children, names none"),
            Map.entry("/data-quality/workers", "counts children, names none"),
            Map.entry("/data-quality/teams", "counts children, names none"),
            Map.entry("/data-quality/readiness", "counts findings, names no child"),
            Map.entry("/data-quality/findings/{finding}/explanation", "is about a return as a whole"),
            Map.entry("/performance", "counts children, names none"),
            Map.entry("/performance/ask", "counts children, names none"),
            Map.entry("/performance/ask/export.csv", "counts children, names none"),
            Map.entry("/performance/ask/export.xlsx", "counts children, names none"),
            Map.entry("/performance/digest", "counts children, names none"),
            Map.entry("/performance/digest/digest.txt", "counts children, names none"),
            Map.entry("/performance/measures", "says what can be asked"),
            Map.entry("/performance/measures/{measure}", "counts children, names none"),
            Map.entry("/performance/measures/{measure}/export.csv", "counts children, names none"),
            Map.entry("/performance/measures/{measure}/export.xlsx", "counts children, names none"),
            Map.entry("/rules", "says what the nation asks of every authority"),
            Map.entry("/restricted", "shows to each worker what they opened themselves"),
            Map.entry("/reports", "names reports, no child"),
            Map.entry("/reports/new", "asks which report to draft"),
            Map.entry("/reports/{report}", "tells figures, names no child"),
            Map.entry("/reports/{report}/file.{ending}", "tells figures, names no child"),
            Map.entry("/reports/{report}/texts/{box}", "holds what somebody wrote of figures"),
            Map.entry("/returns", "counts rows of the children whom the reader may see"),
            Map.entry("/returns/annex-a", "says what the workbook has and for which day"),
            Map.entry("/returns/runs/new", "asks what to check"),
            Map.entry("/returns/runs/{run}/progress", "says how far the check is"),
            Map.entry("/returns/runs/{run}/sign-off", "is refused to whoever may not see every child"),
            Map.entry("/returns/sent/{sent}", "says who signed and which file"),
            Map.entry("/returns/sent/{sent}/file", "is refused to whoever may not see every child"),
            Map.entry("/settings", "is about the installation"),
            Map.entry("/settings/terms", "is about the installation"),
            Map.entry("/settings/population", "is about the installation"),
            Map.entry("/settings/local-lengths", "is about the installation"),
            Map.entry("/settings/teams", "is about teams and posts"),
            Map.entry("/settings/teams/{team}", "is about teams and posts"),
            Map.entry("/settings/teams/posts", "is about teams and posts"),
            Map.entry("/settings/teams/posts/{post}", "is about teams and posts"),
            Map.entry("/settings/workers", "is about workers"),
            Map.entry("/settings/workers/{worker}", "is about a worker"),
            Map.entry("/sign-in", "is shown before anybody is known"),
            Map.entry("/sign-in/signed-out", "is shown to nobody in particular"),
            Map.entry("/sign-in/unknown", "is shown to nobody in particular"),
            Map.entry("/error", "shows what another page failed with"));

    /** Forms that are sent to no one child, with the reason why they cannot tell of one. */
    private static final Map<String, String> FORMS_OF_NO_CHILD = Map.ofEntries(
            Map.entry("/api/**", "is for programs with a token, and says that figures are only read"),
            Map.entry("/data-quality/findings/{finding}/explanation", "is about a return as a whole"),
            Map.entry("/performance/measures/{measure}/notes", "is about a measure"),
            Map.entry("/restricted", "opens a record by its exact number and a reason, as RestrictedRecordsTest tries"),
            Map.entry("/restricted/reviews/{glass}", "is walked"),
            Map.entry("/reports/new", "drafts a report, which names no child"),
            Map.entry("/reports/{report}/texts/{box}", "keeps what somebody wrote of figures"),
            Map.entry("/reports/{report}/texts/{box}/signature", "signs what somebody wrote of figures"),
            Map.entry("/reports/{report}/sign-off", "is about a report, which names no child"),
            Map.entry("/reports/{report}/publication", "is about a report, which names no child"),
            Map.entry("/reports/{report}/rebuilt", "is about a report, which names no child"),
            Map.entry("/returns/runs/new", "starts a check, whose pages are walked"),
            Map.entry("/returns/runs/{run}/sign-off", "is refused to whoever may not see every child"),
            Map.entry("/returns/sent/{sent}/rebuilt", "is refused to whoever may not see every child"),
            Map.entry("/settings", "is about the installation"),
            Map.entry("/settings/clients", "is about programs that ask for figures"),
            Map.entry("/settings/small-numbers", "says how small numbers are held back"),
            Map.entry("/settings/clients/{client}/revocation", "is about a program that asks for figures"),
            Map.entry("/settings/terms", "is about the installation"),
            Map.entry("/settings/terms/{term}/removal", "is about the installation"),
            Map.entry("/settings/population", "is about the installation"),
            Map.entry("/settings/local-lengths", "is about the installation"),
            Map.entry("/settings/teams", "is about teams and posts"),
            Map.entry("/settings/teams/{team}", "is about teams and posts"),
            Map.entry("/settings/teams/posts", "is about teams and posts"),
            Map.entry("/settings/teams/posts/{post}", "is about teams and posts"),
            Map.entry("/settings/workers", "is about workers"),
            Map.entry("/settings/workers/{worker}/roles", "is about a worker"),
            Map.entry("/settings/workers/{worker}/leaving", "is about a worker"),
            Map.entry("/error", "shows what another page failed with"));

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestWorkers workers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping router;

    @LocalServerPort
    private int port;

    private RestrictedChild hidden;
    private PagesOfKith pages;

    /** Where the allowed worker met the child, found once. */
    private static Map<String, String> met = Map.of();

    @BeforeEach
    void a_restricted_child_whom_one_worker_meets() {
        hidden = RestrictedChild.in(db, workers);
        pages = new PagesOfKith(router, hidden);
        if (met.isEmpty()) met = meet();
    }

    @Test
    void every_page_of_the_router_is_known_here() {
        assertThat(pages.patterns(RequestMethod.GET).stream()
                        .filter(page -> !PagesOfKith.isOfAChild(page))
                        .filter(page -> !LISTS.containsKey(page) && !OF_NO_CHILD.containsKey(page)))
                .as(
                        "New pages: name them in BarredWalkTest, in LISTS where a child can be met, else in OF_NO_CHILD with the reason")
                .isEmpty();
        assertThat(pages.patterns(RequestMethod.POST).stream()
                        .filter(form -> !PagesOfKith.isOfAChild(form) && !FORMS_OF_NO_CHILD.containsKey(form)))
                .as(
                        "New forms: name them in BarredWalkTest.FORMS_OF_NO_CHILD with the reason why they tell of no child")
                .isEmpty();
    }

    @Test
    void a_worker_who_may_see_the_child_meets_them_wherever_they_are_shown() {
        assertThat(Stream.concat(
                                pages.patterns(RequestMethod.GET).stream().filter(PagesOfKith::isOfAChild),
                                LISTS.keySet().stream())
                        .filter(page -> !met.containsKey(page)))
                .as("Pages on which nobody could meet the child, so that meeting nobody there would prove nothing")
                .isEmpty();
    }

    @Test
    void no_list_search_or_export_shows_a_trace_to_those_who_may_not_see_the_child() {
        for (var worker : List.of(hidden.barred(), hidden.member(), hidden.administrator())) {
            try (var somebody = SomebodySignedIn.as(worker, port)) {
                Stream.concat(LISTS.keySet().stream().flatMap(this::asked), addressesOfNoChild())
                        .forEach(address -> assertThat(hidden.tracesIn(whole(somebody.file(address)), address))
                                .as("%s as %s", address, worker.rolesInWords())
                                .isEmpty());
            }
        }
    }

    @Test
    void a_page_of_a_hidden_child_answers_as_that_of_a_child_who_never_was() {
        for (var worker : List.of(hidden.barred(), hidden.member(), hidden.administrator())) {
            try (var somebody = SomebodySignedIn.as(worker, port)) {
                met.forEach((page, address) -> {
                    if (!PagesOfKith.isOfAChild(page)) return;
                    var answer = somebody.get(address);
                    assertThat(answer.statusCode()).as(address).isIn(403, 404);
                    assertThat(hidden.tracesIn(answer.body(), address))
                            .as(address)
                            .isEmpty();
                    assertThat(told(answer)).as(address).isEqualTo(told(somebody.get(pages.ofNobody(address))));
                });
            }
        }
    }

    @Test
    void a_form_of_a_hidden_child_answers_as_that_of_a_child_who_never_was() {
        try (var somebody = SomebodySignedIn.as(hidden.barred(), port)) {
            for (var form : pages.patterns(RequestMethod.POST)) {
                if (!PagesOfKith.isOfAChild(form) && !form.contains("{glass}")) continue;
                var address = met.getOrDefault(
                        form, pages.ofTheChild(form).findFirst().orElseThrow());
                var answers = Map.of("because", "because", "why", "because", "note", "a note", "justified", "yes");
                var answer = somebody.post(address, answers, "/");
                assertThat(answer.statusCode()).as(address).isIn(403, 404);
                assertThat(hidden.tracesIn(answer.body(), address)).as(address).isEmpty();
                assertThat(told(answer))
                        .as(address)
                        .isEqualTo(told(somebody.post(pages.ofNobody(address), answers, "/")));
            }
        }
    }

    /** For each page on which the allowed worker met the child, the first address at which they did. */
    private Map<String, String> meet() {
        Map<String, String> found = new LinkedHashMap<>();
        try (var somebody = SomebodySignedIn.as(hidden.allowed(), port)) {
            for (var page : pages.patterns(RequestMethod.GET)) {
                var addresses = PagesOfKith.isOfAChild(page)
                        ? pages.ofTheChild(page)
                        : LISTS.containsKey(page) ? asked(page) : Stream.<String>of();
                addresses
                        .filter(address -> !hidden.tracesIn(whole(somebody.file(address)), address)
                                .isEmpty())
                        .findFirst()
                        .ifPresent(address -> found.put(page, address));
            }
        }
        return found;
    }

    private Stream<String> asked(String list) {
        var address = pages.filled(list);
        return LISTS.get(list).stream().map(question -> question.isEmpty() ? address : address + "?" + question);
    }

    private Stream<String> addressesOfNoChild() {
        return OF_NO_CHILD.keySet().stream()
                .filter(page -> !page.equals("/error"))
                .map(pages::filled);
    }

    /** Status, headers and words of an answer, without what differs from one request to the next. */
    private String told(HttpResponse<String> answer) {
        var headers = new LinkedHashMap<>(answer.headers().map());
        headers.keySet()
                .removeIf(name -> Stream.of("date", "content-length", "set-cookie", "connection", "keep-alive")
                        .anyMatch(name::equalsIgnoreCase));
        var whole = answer.statusCode() + "\n" + headers + "\n"
                + answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        return whole.replace(hidden.child().toString(), "")
                .replace(hidden.glass().toString(), "")
                .replace(PagesOfKith.NOBODY.toString(), "");
    }

    /** Everything an answer says: headers too, and a workbook unpacked. */
    private static String whole(HttpResponse<byte[]> answer) {
        var body = answer.body();
        var packed = body.length > 1 && body[0] == 'P' && body[1] == 'K';
        return answer.headers().map() + (packed ? unpacked(body) : new String(body, StandardCharsets.UTF_8));
    }

    private static String unpacked(byte[] workbook) {
        try {
            var file = Files.createTempFile("taken-out", ".xlsx");
            try (var parts = new ZipFile(Files.write(file, workbook).toFile())) {
                var texts = new StringBuilder();
                for (var part : Collections.list(parts.entries())) {
                    texts.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
                return texts.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
