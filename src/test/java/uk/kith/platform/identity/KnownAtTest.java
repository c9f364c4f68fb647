package uk.kith.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kith.testing.KithTest;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.StandingClock;
import uk.kith.testing.TestWorkers;

/** Pages asked as the record was known on an earlier day. Today is Friday 20 November 2026. */
@KithTest
class KnownAtTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private StandingClock clock;

    @ParameterizedTest(name = "{0} is {1}, shown as {2}")
    @CsvSource(textBlock = """
            2026-03-31,           2026-03-31T23:00:00Z, 2026-03-31
            2026-01-31,           2026-02-01T00:00:00Z, 2026-01-31
            2026-11-20,           2026-11-21T00:00:00Z, 2026-11-20
            2026-03-31T10:15:00Z, 2026-03-31T10:15:00Z, 2026-03-31
            2026-03-31T23:00:00Z, 2026-03-31T23:00:00Z, 2026-03-31
            """)
    void a_day_means_its_end_in_london_and_an_instant_itself(String typed, Instant moment, LocalDate day) {
        var knownAt = KnownAt.asked(typed, clock);
        assertThat(knownAt).isEqualTo(new KnownAt(moment));
        assertThat(new KnownAt(moment).day()).isEqualTo(day);
    }

    @Test
    void without_a_day_it_is_now() {
        assertThat(KnownAt.asked(" ", clock)).isNull();
        assertThat(KnownAt.asked(null, clock)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "31 March 2026", "tomorrow", "2026-11-21", "2026-13-01T00:00:00Z", "0"})
    void a_day_that_cannot_be_is_told_on_a_page_whose_links_lead_out_of_it(String typed) {
        assertThatThrownBy(() -> KnownAt.asked(typed, clock)).isInstanceOf(KnownAt.NotAMoment.class);
        try (var ada = SomebodySignedIn.as(workers.with(Role.SYSTEM_ADMINISTRATOR), port)) {
            var page = ada.get("/settings/workers?known-at=" + typed.replace(" ", "%20"));
            assertThat(page.statusCode()).isEqualTo(409);
            assertThat(page.body())
                    .contains("“" + typed + "” is not a day up to today")
                    .doesNotContainPattern("<a[^>]*known-at=");
        }
    }

    @Test
    void a_page_of_then_says_so_and_leads_to_pages_of_then() {
        try (var ada = SomebodySignedIn.as(workers.with(Role.SYSTEM_ADMINISTRATOR), port)) {
            var page = ada.get("/settings/workers?known-at=2026-03-31").body();
            assertThat(page)
                    .contains("As it was known on 31 March 2026", "href=\"/?known-at=2026-03-31\"")
                    .contains("<a class=\"govuk-link\" href=\"/settings/workers\">Back to now</a>");
        }
    }

    @Test
    void what_is_sent_from_a_page_of_then_is_refused_and_changes_nothing() {
        try (var ada = SomebodySignedIn.as(workers.with(Role.SYSTEM_ADMINISTRATOR), port)) {
            var answer = ada.post(
                    "/settings/workers?known-at=2026-03-31",
                    Map.of("name", "Sample Late", "signsInAs", "late@example.org"),
                    "/settings/workers");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("nothing can be recorded in it");
            assertThat(ada.get("/settings/workers").body()).doesNotContain("Sample Late");
        }
    }
}
