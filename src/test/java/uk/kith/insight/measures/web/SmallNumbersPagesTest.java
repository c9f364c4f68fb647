package uk.kith.insight.measures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.insight.measures.api.ApiClients;
import uk.kith.insight.measures.comparing.LocalSuppression;
import uk.kith.insight.measures.comparing.Suppression;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.QueryCount;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** The administrator says how small numbers are held back, and whatever leaves the authority keeps to it. */
@KithTest
@TestPropertySource(properties = "kith.database=small-numbers")
class SmallNumbersPagesTest {

    private static final String PAGE = "/settings/small-numbers";
    private static final String PLANS = "/performance/measures/cp-plan-count";

    @LocalServerPort
    private int port;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private LocalSuppression local;

    @Autowired
    private ApiClients clients;

    @Autowired
    private QueryCount queries;

    @Autowired
    private JdbcClient db;

    private Worker administrator;
    private SomebodySignedIn signedIn;

    @BeforeEach
    void sign_in() {
        administrator = workers.with(Role.SYSTEM_ADMINISTRATOR);
        signedIn = SomebodySignedIn.as(administrator, port);
        choose("6", true, false, "1");
    }

    @AfterEach
    void sign_out() {
        signedIn.close();
    }

    @Test
    void the_rule_is_kept_with_what_it_was_before_and_who_changed_it() {
        choose("10", true, true, "5");

        assertThat(workers.as(administrator, local::now)).isEqualTo(new Suppression(10, true, true, 5));
        assertThat(signedIn.get(PAGE).body())
                .contains("Numbers under 10, and none, are held back, and as many others as are needed")
                .contains("Numbers under 6 are held back", administrator.name(), "value=\"10\"");
    }

    @Test
    void the_trail_has_what_was_before_and_what_is_now() {
        choose("7", false, false, "10");

        assertThat(workers.as(
                        workers.with(Role.DIRECTOR),
                        () -> db.sql("""
                        select e.because from audit.entry e where e.about = 'how small numbers are held back'
                         order by e.at desc limit 1
                        """).query(String.class).single()))
                .isEqualTo(
                        "Before: Numbers under 6 are held back, and as many others as are needed that none of them can be"
                                + " worked out. Now: Numbers under 7 are held back. All others are rounded to the nearest 10.");
    }

    @Test
    void what_was_published_under_an_earlier_rule_keeps_it() throws InterruptedException {
        var before = Instant.now();
        Thread.sleep(2);
        choose("12", true, false, "1");

        assertThat(workers.as(administrator, () -> local.at(before)).under()).isEqualTo(6);
        assertThat(workers.as(administrator, () -> local.at(Instant.now())).under())
                .isEqualTo(12);
        assertThat(workers.as(administrator, () -> local.at(Instant.EPOCH))).isEqualTo(Suppression.STANDARD);
    }

    @ParameterizedTest(name = "under \"{0}\": {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0    | Type 3 or more: small numbers cannot be told altogether
            1    | Type 3 or more: small numbers cannot be told altogether
            2    | Type 3 or more: small numbers cannot be told altogether
            51   | Type 50 or less
            six  | Type a whole number from 3 to 50.
            ''   | Type a whole number from 3 to 50.
            -6   | Type a whole number from 3 to 50.
            """)
    void what_cannot_stand_is_told_beside_its_field_and_stays_typed(String under, String says) {
        var page = choose(under, false, true, "7").body();

        assertThat(page)
                .contains(says, "Select how the other numbers are told.", "value=\"" + under + "\"")
                .containsPattern("name=\"none\"[^>]* checked")
                .doesNotContainPattern("name=\"others\"[^>]* checked");
        assertThat(workers.as(administrator, local::now)).isEqualTo(Suppression.STANDARD);
    }

    @ParameterizedTest(name = "four plans, held back under {0}, rounded to {1}: {2}")
    @CsvSource(textBlock = """
            6, 1, Fewer than 6
            5, 1, Fewer than 5
            4, 1, 4
            3, 5, 5
            3, 10, 0
            """)
    void a_member_of_the_council_reads_what_the_rule_lets_be_told(String under, String roundTo, String told)
            throws Exception {
        four_children_have_plans();
        choose(under, true, false, roundTo);

        try (var member = SomebodySignedIn.as(workers.with(Role.ELECTED_MEMBER), port)) {
            assertThat(member.get(PLANS).body()).contains("<strong>" + told + "</strong>");
            assertThat(member.get("/performance").body()).contains("Numbers under " + under + " are held back");
        }
        try (var director = SomebodySignedIn.as(workers.with(Role.DIRECTOR), port)) {
            assertThat(director.get(PLANS).body()).contains("<strong>4</strong>");
        }
        assertThat(program())
                .contains(told.startsWith("Fewer") ? ",,,,,,count" : ",,," + told + ",," + told + ",count");
    }

    private String program() throws Exception {
        var token = workers.as(administrator, () -> clients.make("A program " + UUID.randomUUID(), false, List.of()));
        var address = "http://localhost:" + port + "/api/measures/cp-plan-count/figures.csv";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void four_children_have_plans() {
        workers.as(workers.with(Role.DIRECTOR), () -> db.sql("""
                with child as (
                    insert into people.person (surname, date_of_birth)
                    select 'Zqxworth', '2015-05-05' from generate_series(1, 4)
                     where not exists (select from safeguarding.fact_protection_plan) returning id)
                insert into safeguarding.protection_plan (child, started_on, latest_category, of_another_authority)
                select c.id, '2026-01-01', 'NEG', false from child c
                """).update());
    }

    @Test
    void the_page_asks_as_often_however_often_the_rule_was_changed() {
        signedIn.get(PAGE);
        int before = queries.during(() -> signedIn.get(PAGE)).size();
        choose("8", true, false, "1");
        choose("9", true, false, "1");
        assertThat(queries.during(() -> signedIn.get(PAGE))).hasSize(before);
    }

    @Test
    void nobody_but_the_administrator_comes_in() {
        try (var director = SomebodySignedIn.as(workers.with(Role.DIRECTOR), port)) {
            assertThat(director.get(PAGE).statusCode()).isEqualTo(403);
            assertThat(director.post(PAGE, Map.of("under", "3"), "/performance").statusCode())
                    .isEqualTo(403);
        }
        assertThat(signedIn.get("/settings").body()).contains("href=\"" + PAGE + "\"");
    }

    private HttpResponse<String> choose(String under, boolean others, boolean none, String roundTo) {
        var typed = new HashMap<>(Map.of("under", under, "roundTo", roundTo));
        if (others) typed.put("others", "yes");
        if (none) typed.put("none", "yes");
        return signedIn.post(PAGE, typed, PAGE);
    }
}
