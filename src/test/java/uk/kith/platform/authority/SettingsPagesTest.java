package uk.kith.platform.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** The administrator says who the authority is and how it works; everybody else sees its name. */
@KithTest
@TestPropertySource(properties = "kith.database=settings")
class SettingsPagesTest {

    private static final List<String> PAGES = List.of(
            "/settings",
            "/settings/terms",
            "/settings/local-lengths",
            "/settings/population",
            "/settings/teams",
            "/settings/teams/posts");

    @LocalServerPort
    private int port;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private Authority authority;

    @Autowired
    private TermDates terms;

    @Autowired
    private LocalClocks lengths;

    @Autowired
    private Population population;

    private Worker administrator;
    private SomebodySignedIn signedIn;

    @BeforeEach
    void sign_in() {
        administrator = workers.with(Role.SYSTEM_ADMINISTRATOR);
        signedIn = SomebodySignedIn.as(administrator, port);
    }

    @AfterEach
    void sign_out() {
        signedIn.close();
    }

    @Test
    void the_name_is_kept_with_what_it_was_before_and_who_changed_it() {
        say("Sampleshire Council", "999", "E06999999", "");
        say("Greater Sampleshire Council", "999", "E06999999", "Ring 01632 960000 out of hours.");

        var page = signedIn.get("/settings").body();
        assertThat(page)
                .contains("<p>Kith, Greater Sampleshire Council", ">Sampleshire Council<", administrator.name());
        assertThat(workers.as(administrator, () -> authority.get(Setting.LA_CODE)))
                .contains("999");
    }

    @Test
    void what_cannot_stand_is_told_beside_its_field_and_stays_typed() {
        var page = say("", "99", "E0699999", "x".repeat(1001)).body();

        assertThat(page)
                .contains(
                        "name, in 2 to 80 characters.",
                        "Type the three digits",
                        "an E and eight digits",
                        "Keep the standing text to 1,000 characters.",
                        "value=\"E0699999\"");
    }

    @Test
    void a_term_is_added_and_one_that_shares_its_days_is_not() {
        post("/settings/terms", Map.of("name", "Autumn", "firstDay", "3 September 2026", "lastDay", "18/12/2026"));
        var again = post("/settings/terms", Map.of("name", "Late", "firstDay", "18/12/2026", "lastDay", "3/1/2027"));
        var backwards = post("/settings/terms", Map.of("name", "Odd", "firstDay", "3/5/2027", "lastDay", "2/5/2027"));

        assertThat(again.body()).contains("Another term has some of these days");
        assertThat(backwards.body()).contains("A term ends after it starts");
        var held = workers.as(administrator, terms::all);
        assertThat(held.endOfTerm(LocalDate.of(2026, 11, 2))).contains(LocalDate.of(2026, 12, 18));
    }

    @Test
    void only_a_clock_that_no_law_sets_is_given_a_length() {
        post("/settings/local-lengths", Map.of("clock", "pa-contact", "amount", "6", "unit", "WEEKS", "from", "today"));
        var law = post("/settings/local-lengths", Map.of("clock", "cla-visit", "amount", "0", "unit", "", "from", "x"));

        assertThat(law.body())
                .contains("Select the clock", "from 1 to 999", "Select what the number counts", "is not a date");
        assertThat(workers.as(administrator, lengths::chosen))
                .extracting(LocalClocks.Length::inWords)
                .contains("6 weeks");
    }

    @Test
    void people_are_counted_by_age_for_a_day() {
        post(
                "/settings/population",
                Map.of("asAt", "30/6/2025", "from", "0", "to", "17", "people", "43,200", "source", "Estimate"));

        assertThat(workers.as(administrator, () -> population.children(LocalDate.of(2026, 1, 1))))
                .hasValue(43_200);
        assertThat(workers.as(administrator, () -> population.children(LocalDate.of(2025, 6, 29))))
                .isEmpty();
    }

    @Test
    void a_team_is_added_and_somebody_put_into_it() {
        post("/settings/teams", Map.of("name", "North Team"));
        assertThat(post("/settings/teams", Map.of("name", "north team")).body()).contains("Another team has this name");
        var form = signedIn.get("/settings/teams/posts").body();
        var id = form.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\"[^>]*>North Team.*", "$1");
        post("/settings/teams/posts", Map.of("name", "Sam Example", "jobTitle", "Social worker", "team", id));

        assertThat(signedIn.get("/settings/teams/" + id).body()).contains("Sam Example", "Social worker");
    }

    @Test
    void nobody_but_the_administrator_comes_in() {
        try (var director = SomebodySignedIn.as(workers.with(Role.DIRECTOR), port)) {
            for (var page : PAGES) {
                assertThat(director.get(page).statusCode()).as(page).isEqualTo(403);
                assertThat(signedIn.get(page).statusCode()).as(page).isEqualTo(200);
            }
        }
    }

    private HttpResponse<String> say(String name, String laCode, String onsCode, String standingText) {
        return post(
                "/settings", Map.of("name", name, "laCode", laCode, "onsCode", onsCode, "standingText", standingText));
    }

    private HttpResponse<String> post(String path, Map<String, String> answers) {
        return signedIn.post(path, new HashMap<>(answers), path);
    }
}
