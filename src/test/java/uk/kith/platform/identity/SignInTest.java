package uk.kith.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.testing.KithTest;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** Signing in to a demonstration, and what a session is worth afterwards. */
@KithTest
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestWorkers testWorkers;

    @Autowired
    private Workers workers;

    @Autowired
    private JdbcClient db;

    @Test
    void whoever_is_not_signed_in_is_asked_to() {
        try (var nobody = SomebodySignedIn.nobody(port)) {
            var answer = nobody.get("/settings/workers");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/sign-in");
        }
    }

    @Test
    void the_system_administrator_sees_who_works_here() {
        var ada = testWorkers.with(Role.SYSTEM_ADMINISTRATOR);
        try (var signedIn = SomebodySignedIn.as(ada, port)) {
            var page = signedIn.get("/settings/workers");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(ada.signsInAs(), "Sign out");
        }
    }

    @Test
    void a_page_that_a_role_does_not_include_is_refused_in_words() {
        try (var social = SomebodySignedIn.as(testWorkers.with(Role.SOCIAL_WORKER), port)) {
            var page = social.get("/settings/workers");
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("You may not do this");
        }
    }

    @Test
    void a_wrong_password_is_told_beside_the_field_and_noted() {
        var sam = testWorkers.with(Role.SOCIAL_WORKER);
        try (var nobody = SomebodySignedIn.nobody(port)) {
            var before = entries("was refused at sign-in");
            var answer = nobody.post("/sign-in", Map.of("account", sam.signsInAs(), "password", "guess"), "/sign-in");
            assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/sign-in?refused");
            assertThat(nobody.get("/sign-in?refused").body()).contains("That is not the password");
            assertThat(entries("was refused at sign-in")).isEqualTo(before + 1);
        }
    }

    @Test
    void signing_in_and_out_are_noted_with_the_worker() {
        var ada = testWorkers.with(Role.SYSTEM_ADMINISTRATOR);
        try (var signedIn = SomebodySignedIn.as(ada, port)) {
            var answer = signedIn.post("/logout", Map.of(), "/settings/workers");
            assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/sign-in/signed-out");
            assertThat(signedIn.get("/settings/workers").statusCode()).isEqualTo(302);
        }
        assertThat(testWorkers.as(
                        testWorkers.with(Role.DIRECTOR),
                        () -> db.sql("select act from audit.entry where worker = :worker order by number")
                                .param("worker", ada.id())
                                .query(String.class)
                                .list()))
                .containsExactly("signed in", "signed out");
    }

    @Test
    void a_role_that_is_taken_away_is_gone_at_the_next_page() {
        var ada = testWorkers.with(Role.SYSTEM_ADMINISTRATOR);
        try (var signedIn = SomebodySignedIn.as(ada, port)) {
            assertThat(signedIn.get("/settings/workers").statusCode()).isEqualTo(200);
            workers.take(ada.id(), Role.SYSTEM_ADMINISTRATOR);
            assertThat(signedIn.get("/settings/workers").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void whoever_has_left_is_signed_out_at_the_next_page() {
        var ada = testWorkers.with(Role.SYSTEM_ADMINISTRATOR);
        var other = testWorkers.with(Role.SYSTEM_ADMINISTRATOR);
        try (var signedIn = SomebodySignedIn.as(ada, port);
                var administrator = SomebodySignedIn.as(other, port)) {
            administrator.post("/settings/workers/" + ada.id() + "/leaving", Map.of(), "/settings/workers/" + ada.id());
            assertThat(signedIn.get("/settings/workers")
                            .headers()
                            .firstValue("location")
                            .orElse(""))
                    .endsWith("/sign-in/unknown");
            assertThat(signedIn.get("/sign-in/unknown").body()).contains("nobody by this name works here");
        }
    }

    @Test
    void somebody_who_starts_is_added_with_their_roles() {
        try (var administrator = SomebodySignedIn.as(testWorkers.with(Role.SYSTEM_ADMINISTRATOR), port)) {
            var answer = administrator.post(
                    "/settings/workers",
                    Map.of("name", "Newt Newcomer", "signsInAs", "newt@sample.invalid", "roles", "director"),
                    "/settings/workers");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(workers.all()).anySatisfy(worker -> {
                assertThat(worker.name()).isEqualTo("Newt Newcomer");
                assertThat(worker.roles()).containsExactly(Role.DIRECTOR);
            });
            db.sql("update identity.worker set kind = 'sample' where signs_in_as = 'newt@sample.invalid'")
                    .update();
        }
    }

    @Test
    void what_is_missing_is_told_and_what_was_typed_stays() {
        try (var administrator = SomebodySignedIn.as(testWorkers.with(Role.SYSTEM_ADMINISTRATOR), port)) {
            var page = administrator.post("/settings/workers", Map.of("name", "Newt Nameless"), "/settings/workers");
            assertThat(page.body()).contains("Type the name they sign in by", "Newt Nameless");
        }
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        try (var administrator = SomebodySignedIn.as(testWorkers.with(Role.SYSTEM_ADMINISTRATOR), port)) {
            assertThat(administrator.postWithoutProof("/settings/workers").statusCode())
                    .isEqualTo(403);
        }
    }

    private long entries(String act) {
        return testWorkers.as(
                testWorkers.with(Role.DIRECTOR),
                () -> db.sql("select count(*) from audit.entry where act = :act")
                        .param("act", act)
                        .query(Long.class)
                        .single());
    }
}
