package uk.kith.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.testing.Screen;
import uk.kith.testing.Visit;

class TroubleTest {

    private final String server = GalleryServer.address();
    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest(name = "{0} answers {1} and says: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /nowhere               | 404 | There is no such page
            /not-there             | 404 | There is no such page
            /refused               | 403 | You may not do this
            /open-too-long         | 403 | This page was open for too long
            /forbidden-by-practice | 409 | This referral was decided on 3 May 2026
            /database-away         | 503 | Kith cannot reach its database
            /database-busy         | 503 | Kith is very busy just now
            /database-full         | 503 | Kith's database has no room
            /broken                | 500 | Something went wrong in Kith
            """)
    void what_goes_wrong_is_said_in_words_with_what_to_do_next(String path, int status, String says) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("secret", "Exception", "at uk.kith", "org.springframework");
        assertThat(answer.body()).contains(says, "Sampleshire");
    }

    @Test
    void a_fault_of_kiths_own_has_a_reference_and_nothing_of_the_inside() throws Exception {
        var page = get("/broken").body();
        assertThat(page).containsPattern("Reference: <strong[^>]*>[A-Z2-9]{8}</strong>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/database-away", "/database-busy", "/database-full", "/open-too-long"})
    void what_was_typed_is_there_to_be_sent_again(String path) throws Exception {
        var answer = post(path + "?child=7", "words=I+like+it+%3Cb%3Ehere&password=hidden&_csrf=old");
        assertThat(answer.body())
                .contains("action=\"" + path + "?child=7\"")
                .contains("name=\"words\" value=\"I like it &lt;b>here\"")
                .doesNotContain("hidden\">", "value=\"old\"");
    }

    @Test
    void a_form_that_another_site_sent_is_not_offered_again() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server + "/open-too-long"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("words=bait"))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).body()).doesNotContain("bait");
    }

    @Test
    void every_answer_tells_the_browser_to_ask_only_this_server() throws Exception {
        for (var path : new String[] {"/gallery", "/broken", "/nowhere"}) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void styles_are_kept_for_a_year_under_the_hash_of_what_is_in_them() throws Exception {
        var style = Assets.ofThisBuild().folder() + "/kith.css";
        assertThat(get("/gallery").body()).contains("href=\"" + style + "\"");
        assertThat(get(style).headers().firstValue("Cache-Control").orElse(""))
                .contains("max-age=31536000", "immutable");
    }

    @Test
    void the_page_for_trouble_is_open_to_all() {
        for (var path : new String[] {"/broken", "/refused"}) {
            try (var visit = Visit.to(server, Screen.PHONE)) {
                visit.open(path);
                visit.picture("trouble" + path.replace('/', '-'))
                        .fitsItsScreen()
                        .isOpenToAll();
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
