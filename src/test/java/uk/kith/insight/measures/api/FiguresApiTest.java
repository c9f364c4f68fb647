package uk.kith.insight.measures.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.QueryCount;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** Programs ask for figures over HTTP, each with a token of its own and no more than it allows. Eight children have plans. */
@KithTest
@TestPropertySource(properties = "kith.database=api")
class FiguresApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private ApiClients clients;

    @Autowired
    private JdbcClient db;

    @Autowired
    private QueryCount queries;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void seven_boys_and_a_girl_have_plans() {
        workers.as(workers.with(Role.DIRECTOR), () -> {
            if (db.sql("select count(*) from safeguarding.fact_protection_plan")
                            .query(Integer.class)
                            .single()
                    > 0) return null;
            for (int number = 0; number < 8; number++) {
                var child = db.sql("""
                                insert into people.person (surname, gender, date_of_birth) values ('Zqxworth', :gender, '2015-05-05') returning id
                                """)
                        .param("gender", number == 0 ? "02" : "01")
                        .query(UUID.class)
                        .single();
                db.sql("""
                        insert into safeguarding.protection_plan (child, started_on, latest_category, of_another_authority)
                        values (:child, :from, 'NEG', false)
                        """)
                        .param("child", child)
                        .param("from", LocalDate.of(2026, 1, 1))
                        .update();
            }
            return null;
        });
    }

    @Test
    void nobody_is_let_in_without_a_token_that_is_good() throws Exception {
        for (var token : List.of("", "kith_guessed")) {
            var answer = get("/api/measures", token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.body()).contains("Send a token that is still good");
        }
    }

    @Test
    void a_worker_who_signed_in_is_no_program() {
        try (var somebody = SomebodySignedIn.as(workers.with(Role.DIRECTOR), port)) {
            assertThat(somebody.get("/api/measures").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void measures_are_listed_with_their_definitions_and_without_a_session() throws Exception {
        var answer = get("/api/measures", token(true));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains(
                        "\"id\":\"cp-plan-count\"",
                        "\"title\":\"Children with a protection plan\"",
                        "\"unit\":\"count\"");
        assertThat(get("/api/measures/cp-plan-count", token(true)).body()).contains("\"on\":\"day\"", "\"category\":");
    }

    @Test
    void figures_are_json_or_csv_as_the_program_accepts() throws Exception {
        var token = token(true);
        var address = "/api/measures/cp-plan-count/figures?as_at=2026-02-01&by=gender";
        assertThat(get(address, token).body()).contains("\"group\":\"Girls\",\"numerator\":1,");
        var csv = get(address, token, "text/csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body())
                .startsWith("measure,from,to,as_at,known_at,place,by,group,numerator,denominator,value,unit\r\n")
                .contains(",gender,Girls,1,,1,count");
        assertThat(get(address.replace("figures", "figures.csv"), token).body()).contains(",gender,Girls,1,,1,count");
    }

    @Test
    void small_numbers_are_held_back_from_a_program_that_may_not_see_them() throws Exception {
        var few = "/api/measures/cp-plan-count/figures.csv?as_at=2026-02-01&only=gender=Girls";
        assertThat(get(few, token(true)).body()).contains(",,,1,,1,count");
        assertThat(get(few, token(false)).body()).contains(",,,,,,count");
        var all = get("/api/measures/cp-plan-count/figures.csv?as_at=2026-02-01&by=category", token(false));
        assertThat(all.body()).contains(",,,8,,8,count", ",category,Neglect,8,,8,count");
    }

    @Test
    void a_breakdown_that_would_reveal_a_child_is_refused() throws Exception {
        var refused = get("/api/measures/cp-plan-count/figures?as_at=2026-02-01&by=gender", token(false));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("would reveal a child: its numbers are too small to tell");
    }

    @Test
    void what_was_not_yet_known_is_not_counted() throws Exception {
        var csv = get("/api/measures/cp-plan-count/figures.csv?as_at=2026-02-01&known_at=2026-02-02", token(true));
        assertThat(csv.body()).contains(",2026-02-03T00:00:00Z,,,,0,,0,count");
    }

    @Test
    void a_program_asks_only_for_the_areas_it_was_given() throws Exception {
        var token = workers.as(
                workers.with(Role.SYSTEM_ADMINISTRATOR),
                () -> clients.make("Only the front door " + UUID.randomUUID(), true, List.of("front-door")));
        assertThat(get("/api/measures", token).body())
                .contains("fd-contacts-count")
                .doesNotContain("cp-plan-count");
        var refused = get("/api/measures/cp-plan-count/figures", token);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("is not for measures of child-protection, only for front-door");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            /api/measures/cp-plan-cuont; 404; Did you mean cp-plan-count
            /api/nowhere; 404; There is nothing at this address
            /api/measures/cp-plan-count/figures?as_at=2999-01-01; 400; is still to come
            /api/measures/cp-plan-count/figures?as_at=1/2/2026; 400; is no day for as_at
            /api/measures/cp-plan-count/figures?from=2026-02-01&to=2026-01-01; 400; put the earlier day first
            /api/measures/cp-plan-count/figures?months=3&from=2026-01-01&to=2026-02-01; 400; so many months or about one period
            /api/measures/cp-plan-count/figures?by=shoe-size; 400; There is no breakdown called
            /api/measures/cp-plan-count/figures?by=worker; 400; Figures by worker are for those who work here
            /api/measures/cp-plan-count/figures?asat=2026-01-01; 400; There is no parameter
            /api/measures/cp-plan-count/figures?known_at=2999-01-01; 400; is not a day up to today
            """)
    void what_cannot_be_asked_is_refused_in_a_sentence(String address, int status, String says) throws Exception {
        var answer = get(address, token(true));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(says);
    }

    @Test
    void figures_are_only_read() throws Exception {
        var answer = HTTP.send(
                request("/api/measures", token(true))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void the_api_describes_itself() throws Exception {
        var answer = get("/api/openapi", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"openapi\":\"3.", "\"/api/measures/{measure}/figures\"", "\"as_at\"", "\"bearer\"")
                .doesNotContain("/settings");
    }

    @Test
    void all_measures_of_two_years_come_as_parquet() throws Exception {
        var answer = HTTP.send(
                request("/api/figures.parquet", token(true)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        var file = Files.write(folder.resolve("figures.parquet"), answer.body());
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var rows = duck.createStatement()
                        .executeQuery("select count(distinct \"to\"), max(value) from '" + file
                                + "' where measure = 'cp-plan-count' and \"by\" = ''")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(24);
            assertThat(rows.getDouble(2)).isEqualTo(8);
        }
    }

    @Test
    void an_administrator_makes_a_token_that_is_shown_once_and_takes_it_back() throws Exception {
        try (var administrator = SomebodySignedIn.as(workers.with(Role.SYSTEM_ADMINISTRATOR), port)) {
            var made = administrator.post("/settings/clients", Map.of("name", "Power BI"), "/settings/clients");
            assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
            var token = made.body().replaceAll("(?s).*<code>(kith_[^<]+)</code>.*", "$1");
            assertThat(get("/api/measures", token).statusCode()).isEqualTo(200);

            var page = administrator.get("/settings/clients").body();
            assertThat(page)
                    .contains("Power BI", "held back", "20 November 2026")
                    .doesNotContain(token);
            assertThat(administrator
                            .post("/settings/clients", Map.of("name", "power bi"), "/settings/clients")
                            .body())
                    .contains("There is, or was, a program of this name");

            var client = clients.all().stream()
                    .filter(one -> one.name().equals("Power BI"))
                    .findFirst()
                    .orElseThrow();
            administrator.post("/settings/clients/" + client.id() + "/revocation", Map.of(), "/settings/clients");
            assertThat(get("/api/measures", token).statusCode()).isEqualTo(401);
            assertThat(administrator.get("/settings/clients").body()).contains("revoked on");
        }
    }

    @Test
    void the_page_of_programs_asks_as_often_however_many_there_are() {
        try (var administrator = SomebodySignedIn.as(workers.with(Role.SYSTEM_ADMINISTRATOR), port)) {
            token(false);
            administrator.get("/settings/clients");
            int before =
                    queries.during(() -> administrator.get("/settings/clients")).size();
            for (int number = 0; number < 3; number++) token(number == 0);
            assertThat(queries.during(() -> administrator.get("/settings/clients")))
                    .hasSize(before);
        }
    }

    @Test
    void others_make_no_tokens() {
        try (var director = SomebodySignedIn.as(workers.with(Role.DIRECTOR), port)) {
            assertThat(director.get("/settings/clients").statusCode()).isEqualTo(403);
        }
    }

    private String token(boolean seesSmallNumbers) {
        return workers.as(
                workers.with(Role.SYSTEM_ADMINISTRATOR),
                () -> clients.make("A program " + UUID.randomUUID(), seesSmallNumbers, List.of()));
    }

    private HttpResponse<String> get(String address, String token) throws IOException, InterruptedException {
        return get(address, token, "*/*");
    }

    private HttpResponse<String> get(String address, String token, String accepts)
            throws IOException, InterruptedException {
        return HTTP.send(
                request(address, token).header("Accept", accepts).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }
}
