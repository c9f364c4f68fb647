package uk.kith.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.KithApplication;
import uk.kith.platform.identity.CannotServe;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.TestDatabase;

/** Signing in as people do in an authority: by its own OpenID Connect provider, with no account of Kith's own. */
@SpringBootTest(classes = KithApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProviderSignInTest {

    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static ServletWebServerApplicationContext provider;

    @Autowired
    private Workers workers;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    private int port;

    private HttpClient browser;

    @DynamicPropertySource
    static void as_served_for_real(DynamicPropertyRegistry settings) {
        provider = SampleProvider.start();
        settings.add("kith.data", () -> TestDatabase.folder().toString());
        settings.add("kith.database", () -> "signed_in_by_provider");
        settings.add("kith.lasting", () -> false);
        settings.add("kith.sign-in.issuer", () -> SampleProvider.addressOf(provider));
        settings.add("kith.sign-in.client-id", () -> "kith");
        settings.add("kith.sign-in.client-secret", () -> SampleProvider.SECRET);
    }

    @AfterAll
    static void the_provider_goes() {
        provider.close();
    }

    @BeforeEach
    void a_new_browser() {
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }

    @Test
    void whoever_works_here_signs_in_by_the_provider_and_is_what_their_roles_here_say() throws Exception {
        Worker wren = workers.signingInAs("wren@example.org")
                .orElseGet(() -> workers.add("Wren Sample", "Wren@Example.org", List.of(Role.SYSTEM_ADMINISTRATOR)));

        var first = signIn("wren@example.org");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.uri()).hasHost("127.0.0.1").hasPort(port);
        assertThat(first.body()).contains("Wren Sample", "System administrator", "Sign out");

        assertThat(get("/settings/workers").statusCode()).isEqualTo(200);
        workers.take(wren.id(), Role.SYSTEM_ADMINISTRATOR);
        assertThat(get("/settings/workers").statusCode()).isEqualTo(403);
        workers.give(wren.id(), Role.SYSTEM_ADMINISTRATOR);
        assertThat(get("/settings/workers").statusCode()).isEqualTo(200);
    }

    @Test
    void whom_the_provider_knows_and_nobody_here_sees_a_plain_page_and_is_not_signed_in() throws Exception {
        var answer = signIn("stranger@example.org");
        assertThat(answer.uri()).hasPath("/sign-in/unknown");
        assertThat(answer.body()).contains("nobody by this name works here");
        assertThat(get("/settings/workers").uri()).hasPath("/sign-in");
    }

    @Test
    void whoever_has_left_is_nobody_here() throws Exception {
        if (workers.signingInAs("gone@example.org").isEmpty() && !workers.isTaken("gone@example.org")) {
            var gone = workers.add("Gone Sample", "gone@example.org", List.of(Role.DIRECTOR));
            workers.leaves(gone.id(), LocalDate.of(2100, 1, 1));
        }
        assertThat(signIn("gone@example.org").uri()).hasPath("/sign-in/unknown");
    }

    @Test
    void an_e_mail_address_that_the_provider_did_not_check_could_be_anybodys() throws Exception {
        if (!workers.isTaken(SampleProvider.UNVERIFIED)) {
            workers.add("Una Sample", SampleProvider.UNVERIFIED, List.of(Role.DIRECTOR));
        }
        assertThat(signIn(SampleProvider.UNVERIFIED).uri()).hasPath("/sign-in/unknown");
    }

    @Test
    void there_is_no_password_of_kiths_own() throws Exception {
        assertThat(get("/sign-in").body())
                .contains("Sign in with your work account")
                .doesNotContain("password");
    }

    @Test
    void an_answer_that_nobody_asked_for_signs_nobody_in() throws Exception {
        assertThat(get("/login/oauth2/code/kith?code=guessed&state=guessed").uri())
                .hasPath("/sign-in");
        assertThat(get("/settings/workers").uri()).hasPath("/sign-in");
    }

    @Test
    void kith_does_not_serve_with_sample_accounts() {
        new TransactionTemplate(transactions).executeWithoutResult(takenBack -> {
            takenBack.setRollbackOnly();
            workers.addSample("Sample Account", "sample-account@example.org", List.of(Role.DIRECTOR));
            assertThatThrownBy(() -> safe(settings("kith"), false).afterPropertiesSet())
                    .isInstanceOf(CannotServe.class)
                    .hasMessageContaining("sample accounts");
        });
    }

    @Test
    void kith_does_not_serve_without_a_provider() {
        assertThatThrownBy(() -> safe(settings(""), false).afterPropertiesSet())
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("KITH_SIGN_IN_ISSUER");
    }

    @Test
    void a_record_in_which_people_work_is_not_shown_as_a_demonstration() {
        new TransactionTemplate(transactions).executeWithoutResult(takenBack -> {
            takenBack.setRollbackOnly();
            workers.add("Real Sample", "real@example.org", List.of(Role.DIRECTOR));
            assertThatThrownBy(() -> safe(settings("kith"), true).afterPropertiesSet())
                    .isInstanceOf(CannotServe.class)
                    .hasMessageContaining("Real people");
        });
    }

    private SafeToServe safe(SignInSettings settings, boolean demo) {
        return new SafeToServe(workers, settings, new DemoSettings(demo, "sample"));
    }

    private static SignInSettings settings(String client) {
        return new SignInSettings(SampleProvider.addressOf(provider), client, SampleProvider.SECRET, "email");
    }

    /** From Kith to the provider, through its form, and back: every redirect as a browser follows it. */
    private HttpResponse<String> signIn(String name) throws IOException, InterruptedException {
        var form = get("/oauth2/authorization/kith");
        assertThat(form.uri()).hasHost("localhost").hasPath("/login");
        var proof = PROOF.matcher(form.body());
        assertThat(proof.find()).as(form.body()).isTrue();
        var typed = "username=" + encoded(name) + "&password=" + encoded(SampleProvider.PASSWORD) + "&_csrf="
                + encoded(proof.group(1));
        return send(HttpRequest.newBuilder(form.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
