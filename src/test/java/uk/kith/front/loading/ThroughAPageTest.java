package uk.kith.front.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** What a return brought in, a social worker corrects on a page; the next return made from the record says it as corrected. */
@KithTest
@Import(RoundTrip.class)
@TestPropertySource(properties = "kith.database=loading")
class ThroughAPageTest {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(version|shown)\" value=\"([^\"]*)\"");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private RoundTrip trip;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestWorkers workers;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private record Known(UUID child, UUID review) {}

    @Test
    void a_review_corrected_on_its_page_is_corrected_in_the_return() {
        trip.there_and_back(
                new InventedReturn(2018)
                        .with(Table.HEADER, "PAGE1,1,05/06/2010")
                        .with(Table.EPISODES, "PAGE1,01/05/2017,S,C2,N1,U6,PR1,,,,,,1234567")
                        .with(Table.REVIEWS, "PAGE1,05/06/2010,24/05/2017,PN1", "PAGE1,05/06/2010,18/08/2017,PN1")
                        .whole(),
                null);
        var worker = workers.with(Role.SOCIAL_WORKER);
        var known = workers.as(worker, () -> db.sql("""
                        select r.child, r.id as review
                          from lookedafter.fact_review r
                          join people.fact_identifier i on i.child = r.child and i.value = 'PAGE1'
                         where r.held_on = date '2017-08-18'
                        """).query(Known.class).single());

        try (var somebody = SomebodySignedIn.as(worker, port)) {
            correct(somebody, "/children/%s/reviews/%s".formatted(known.child(), known.review()));
        }

        assertThat(trip.produce(2018, null).rows(Table.REVIEWS).all().stream()
                        .filter(review -> "PAGE1".equals(review.child()))
                        .map(Row::cells)
                        .map(List::of))
                .containsExactlyInAnyOrder(
                        List.of("PAGE1", "05/06/2010", "24/05/2017", "PN1"),
                        List.of("PAGE1", "05/06/2010", "21/08/2017", "PN2"));
    }

    /** Sends the form, and sends it again when the page first says which clocks would move. */
    private static void correct(SomebodySignedIn somebody, String page) {
        Map<String, String> form = new HashMap<>(
                Map.of("heldOn", "21 August 2017", "participation", "PN2", "reason", "The minutes give another day"));
        HttpResponse<String> answer = somebody.get(page);
        for (int sent = 0; answer.statusCode() == 200 && sent < 2; sent++) {
            HIDDEN.matcher(answer.body()).results().forEach(field -> form.put(field.group(1), field.group(2)));
            answer = somebody.post(page, form, page);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}
