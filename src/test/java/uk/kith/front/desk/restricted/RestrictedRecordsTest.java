package uk.kith.front.desk.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** A record is restricted, opened in need, reviewed and set free again, all by pages. */
@KithTest
class RestrictedRecordsTest {

    @Autowired
    private TestWorkers workers;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private Worker manager;
    private Worker socialWorker;
    private SomebodySignedIn asManager;
    private SomebodySignedIn asSocialWorker;
    private UUID child;
    private String number;

    @BeforeEach
    void a_child_a_manager_and_a_social_worker() {
        manager = workers.with(Role.TEAM_MANAGER);
        socialWorker = workers.with(Role.SOCIAL_WORKER);
        asManager = SomebodySignedIn.as(manager, port);
        asSocialWorker = SomebodySignedIn.as(socialWorker, port);
        number = "SAMPLE-" + UUID.randomUUID();
        child = workers.as(manager, () -> {
            var made = db.sql(
                            "insert into people.person (forename, surname) values ('Sample', 'Hidden-Away') returning id")
                    .query(UUID.class)
                    .single();
            db.sql("insert into people.identifier (child, kind, value) values (:child, 'local', :number)")
                    .param("child", made)
                    .param("number", number)
                    .update();
            return made;
        });
    }

    @AfterEach
    void they_go() {
        asManager.close();
        asSocialWorker.close();
    }

    @Test
    void a_restricted_record_is_there_for_those_chosen_and_for_nobody_else() {
        restrict();
        assertThat(status(asManager)).isEqualTo(200);
        assertThat(status(asSocialWorker)).isEqualTo(404);
    }

    @Test
    void those_who_may_see_it_are_told_how_few_they_are() {
        restrict();
        assertThat(asManager.get(page()).body()).contains("Only one person may see this record");
    }

    @Test
    void a_restriction_needs_a_reason_and_somebody_to_review() {
        var page = asManager.post(
                page() + "/restriction", Map.of("workers", socialWorker.id().toString()), page() + "/restriction");
        assertThat(page.body())
                .contains("Say why few people may see this record", "Choose at least one manager or director");
        assertThat(status(asSocialWorker)).isEqualTo(200);
    }

    @Test
    void only_managers_restrict() {
        assertThat(asSocialWorker.get(page() + "/restriction").statusCode()).isEqualTo(403);
    }

    @Test
    void a_lifted_restriction_opens_the_record_to_all_with_its_reason_kept() {
        restrict();
        asManager.post(page() + "/restriction/lifting", Map.of("because", "The risk is over"), page() + "/restriction");
        assertThat(status(asSocialWorker)).isEqualTo(200);
        assertThat(asManager.get(page() + "/who-looked").body()).contains("The risk is over");
    }

    @Test
    void the_whole_number_and_a_reason_open_the_record_for_a_while_and_a_banner_says_so() {
        restrict();
        var opened = open(number, "The police ask where they live");
        assertThat(opened.headers().firstValue("location").orElse("")).endsWith(page());
        var shown = asSocialWorker.get(page());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("You broke the glass", "The police ask where they live");
        assertThat(asSocialWorker.get("/restricted").body()).contains("Sample Hidden-Away");
    }

    @Test
    void a_number_of_nobody_and_one_of_an_open_record_are_answered_alike() {
        var ofNobody = open("NOBODY-HAS-THIS", "to see");
        var ofAnOpenRecord = open(number, "to see");
        assertThat(ofNobody.statusCode()).isEqualTo(200).isEqualTo(ofAnOpenRecord.statusCode());
        assertThat(plain(ofNobody.body(), "NOBODY-HAS-THIS")).isEqualTo(plain(ofAnOpenRecord.body(), number));
    }

    @Test
    void part_of_a_number_opens_nothing() {
        restrict();
        open(number.substring(0, number.length() - 1), "to see");
        open("", "to see");
        open(number, " ");
        assertThat(status(asSocialWorker)).isEqualTo(404);
    }

    @Test
    void broken_glass_closes_by_itself() {
        restrict();
        open(number, "The police ask where they live");
        workers.as(manager, () -> db.sql("""
                update identity.glass_broken set broken_at = broken_at - interval '5 hours', until = until - interval '5 hours'
                 where child = :child
                """).param("child", child).update());
        assertThat(status(asSocialWorker)).isEqualTo(404);
    }

    @Test
    void whoever_must_not_see_a_child_neither_sees_nor_opens_the_record() {
        asManager.post(
                page() + "/must-not-see",
                Map.of("worker", socialWorker.id().toString(), "why", "Their uncle"),
                page() + "/must-not-see");
        assertThat(status(asSocialWorker)).isEqualTo(404);
        open(number, "I want to");
        assertThat(status(asSocialWorker)).isEqualTo(404);

        asManager.post(
                page() + "/must-not-see/" + socialWorker.id() + "/lifting",
                Map.of("because-" + socialWorker.id(), "They were mistaken for another"),
                page() + "/must-not-see");
        assertThat(status(asSocialWorker)).isEqualTo(200);
    }

    @Test
    void a_manager_who_may_see_the_record_reviews_each_opening_once() {
        restrict();
        open(number, "The police ask where they live");
        var queue = asManager.get("/restricted/reviews").body();
        assertThat(queue).contains("The police ask where they live", socialWorker.name());
        var glass = workers.as(
                manager,
                () -> db.sql("select g.id from identity.glass_broken g where g.child = :child")
                        .param("child", child)
                        .query(UUID.class)
                        .single());

        var unanswered = asManager.post("/restricted/reviews/" + glass, Map.of(), "/restricted/reviews");
        assertThat(unanswered.body()).contains("Say whether it was justified", "Say in a sentence what you found");

        asManager.post(
                "/restricted/reviews/" + glass,
                Map.of("justified-" + glass, "yes", "note-" + glass, "The log of the call agrees"),
                "/restricted/reviews");
        assertThat(asManager.get("/restricted/reviews").body()).doesNotContain("The police ask where they live");
    }

    @Test
    void nobody_reviews_themselves_or_a_record_they_may_not_see() {
        restrict();
        var another = workers.with(Role.DIRECTOR);
        try (var asAnother = SomebodySignedIn.as(another, port)) {
            asAnother.post("/restricted", Map.of("number", number, "why", "A question from court"), "/restricted");
            assertThat(asAnother.get("/restricted/reviews").body()).doesNotContain("Hidden-Away");
        }
        try (var third = SomebodySignedIn.as(workers.with(Role.DIRECTOR), port)) {
            assertThat(third.get("/restricted/reviews").body()).doesNotContain("A question from court", "Hidden-Away");
        }
    }

    private void restrict() {
        asManager.post(
                page() + "/restriction",
                Map.of("why", "A threat to their life", "workers", manager.id().toString()),
                page() + "/restriction");
    }

    private HttpResponse<String> open(String typed, String why) {
        return asSocialWorker.post("/restricted", Map.of("number", typed, "why", why), "/restricted");
    }

    private String page() {
        return "/children/" + child;
    }

    private int status(SomebodySignedIn somebody) {
        return somebody.get(page()).statusCode();
    }

    private static String plain(String body, String typed) {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replace(typed, "");
    }
}
