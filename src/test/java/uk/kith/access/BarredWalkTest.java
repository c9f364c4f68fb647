package uk.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/**
 * Walks every page, list, search, suggestion and export as workers who may not see a restricted child, and finds no trace of
 * them. The list of pages is the router's own.
 */
@KithTest
class BarredWalkTest {

    /** What a page is asked beside its bare address. A page with variables that are not filled below is named here too. */
    private static final Map<String, List<String>> QUESTIONS = Map.ofEntries(
            Map.entry(
                    "/children",
                    List.of(
                            "q=Zqxavia",
                            "q=zqxworth",
                            "q=Sqxworth",
                            "q=7 March 2011",
                            "q=07/03/2011",
                            "q=ZQX900001",
                            "q=ZQX9 9ZQ",
                            "q=ZQX99ZQ",
                            "q=ZQX0000000001",
                            "q=")),
            Map.entry("/children/suggestions", List.of("q=Zqxavia", "q=zqx", "q=ZQX9", "q=07/03/2011", "q=ZQX900001")));

    /** Pages that nobody needs to walk, with the reason. */
    private static final Map<String, String> NOT_WALKED = Map.of("/error", "shows what another page failed with");

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestWorkers workers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping router;

    @LocalServerPort
    private int port;

    private RestrictedChild hidden;

    @BeforeEach
    void a_restricted_child() {
        hidden = RestrictedChild.in(db, workers);
    }

    @Test
    void no_page_shows_a_trace_of_a_restricted_child_to_those_who_may_not_see_them() {
        for (Worker worker : List.of(hidden.barred(), hidden.member(), hidden.administrator())) {
            try (var somebody = SomebodySignedIn.as(worker, port)) {
                for (String address : addresses(RequestMethod.GET)) {
                    var answer = somebody.get(address);
                    assertThat(hidden.tracesIn(answer.body() + answer.headers().map(), address))
                            .as("%s as %s", address, worker.roles())
                            .isEmpty();
                    if (address.contains(hidden.child().toString())) {
                        assertThat(answer.statusCode()).as(address).isIn(403, 404);
                    }
                }
            }
        }
    }

    @Test
    void no_form_takes_or_tells_anything_of_a_restricted_child() {
        try (var somebody = SomebodySignedIn.as(hidden.barred(), port)) {
            for (String address : addresses(RequestMethod.POST)) {
                if (!address.contains(hidden.child().toString())) continue;
                var answer = somebody.post(address, Map.of("on", "yesterday", "because", "because"), "/");
                assertThat(answer.statusCode()).as(address).isIn(403, 404);
                assertThat(hidden.tracesIn(answer.body(), address)).as(address).isEmpty();
            }
        }
    }

    @Test
    void a_hidden_child_answers_as_an_unknown_one() {
        try (var somebody = SomebodySignedIn.as(hidden.barred(), port)) {
            var unknown = UUID.randomUUID();
            var forUnknown = somebody.get("/children/" + unknown);
            var forHidden = somebody.get("/children/" + hidden.child());
            assertThat(forHidden.statusCode()).isEqualTo(404).isEqualTo(forUnknown.statusCode());
            assertThat(forHidden.body().replace(hidden.child().toString(), ""))
                    .isEqualTo(forUnknown.body().replace(unknown.toString(), ""));
        }
    }

    @Test
    void a_worker_who_may_see_the_child_meets_them_on_the_way() {
        Set<String> met = new TreeSet<>();
        try (var somebody = SomebodySignedIn.as(hidden.allowed(), port)) {
            for (String address : addresses(RequestMethod.GET)) {
                if (!hidden.tracesIn(somebody.get(address).body(), address).isEmpty()) {
                    met.add(address.replace(hidden.child().toString(), "{child}")
                            .replaceAll("\\?.*", ""));
                }
            }
        }
        assertThat(met).contains("/children/{child}", "/children", "/children/suggestions", "/clocks", "/");
    }

    private List<String> addresses(RequestMethod method) {
        List<String> addresses = new ArrayList<>();
        router.getHandlerMethods().keySet().stream()
                .filter(page -> page.getMethodsCondition().getMethods().isEmpty()
                        || page.getMethodsCondition().getMethods().contains(method))
                .flatMap(BarredWalkTest::patterns)
                .filter(pattern -> !NOT_WALKED.containsKey(pattern))
                .sorted()
                .distinct()
                .forEach(pattern -> filled(pattern).forEach(address -> {
                    addresses.add(address);
                    QUESTIONS
                            .getOrDefault(pattern, List.of())
                            .forEach(question -> addresses.add(address + "?" + question.replace(" ", "%20")));
                }));
        return addresses;
    }

    private static Stream<String> patterns(RequestMappingInfo page) {
        return page.getPatternValues().stream();
    }

    /** An address for each way of putting the restricted child, their rows and their workers where the pattern has a variable. */
    private List<String> filled(String pattern) {
        String forChild = pattern.replace("{child}", hidden.child().toString())
                .replace("{worker}", hidden.allowed().id().toString());
        if (!forChild.contains("{")) return List.of(forChild);
        assertThat(forChild.replaceAll("\\{(id|kind|team|glass|row|episode)}", ""))
                .as("The walk does not know how to fill %s: say it in BarredWalkTest.filled", pattern)
                .doesNotContain("{");
        return hidden.rows().stream()
                .map(row -> forChild.replaceAll("\\{(id|team|glass|row|episode)}", row.toString())
                        .replace("{kind}", "visits"))
                .toList();
    }
}
