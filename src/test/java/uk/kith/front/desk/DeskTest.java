package uk.kith.front.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.QueryCount;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** What the pages of the desk say, without a browser. */
@KithTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private QueryCount queries;

    private Cast.Play play;

    @BeforeAll
    void play() {
        play = cast.playing("Deskton");
    }

    @Test
    void the_childs_page_says_who_they_are_and_what_is_due() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            var page = worker.get("/children/" + play.robin()).body();
            assertThat(page)
                    .contains("Robin Deskton", "9 years, born 3 May 2017", "they, them", "Jo Deskton (mother)")
                    .contains("Full care order", "since 2 September 2024", "A dog that does not like strangers")
                    .contains("5 working days late, since 15 November 2026", "Record the review")
                    .doesNotContain(">C2<", ">U4<");
        }
    }

    @Test
    void help_and_protection_is_told_under_the_referral_it_followed() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            var page = worker.get("/children/" + play.robin() + "/help-and-protection")
                    .body();
            assertThat(page)
                    .contains(
                            "Referral, 4 September 2023", "School: the head of year", "Abuse or neglect", "Still open")
                    .contains("Domestic abuse, suffered by the child", "Mental health: a parent or carer")
                    .contains(
                            "Section 47 enquiry", "Decided on a protection plan", "The first plan", "The plan goes on")
                    .contains("Emotional abuse", "Later: Neglect", "10 November 2023 to 4 March 2024")
                    .contains("1 visit, the last on 20 November 2023", "Robin seen alone, bedroom seen")
                    .doesNotContain("Without a referral", ">N1<", ">EMO<");
            assertThat(page).containsOnlyOnce("Initial child protection conference");
        }
    }

    @Test
    void what_followed_no_known_referral_is_told_too() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            assertThat(worker.get("/children/" + play.lark() + "/help-and-protection")
                            .body())
                    .contains("Without a referral", "Pre-proceedings", "16 June 2026, not yet finished")
                    .contains("8 September 2025 to 15 June 2026", "Sample Primary School", "A neighbour of the family");
        }
    }

    @Test
    void a_child_in_need_who_lives_at_home_is_said_to_be_so_on_their_page() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            assertThat(worker.get("/children/" + play.lark()).body())
                    .contains("Child in need", "Has a plan", "since 3 August 2026", "Plan for a child in need")
                    .doesNotContain("Protection plan");
            assertThat(worker.get("/children/" + play.robin()).body()).doesNotContain(">Child in need<");
        }
    }

    @Test
    void the_chronology_tells_of_help_and_protection_too() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            assertThat(worker.get("/children/" + play.robin() + "/chronology?about=Protection")
                            .body())
                    .contains("Section 47 enquiry", "Protection plan ended", "Review of the protection plan");
            assertThat(worker.get("/children/" + play.lark() + "/chronology").body())
                    .contains("Early help began", "Referral: Early help", "Family in acute stress", "Visit, not seen");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/chronology",
                "/help-and-protection",
                "/homes",
                "/reviews",
                "/health",
                "/data-to-mend",
                "/who-looked"
            })
    void a_child_who_does_not_exist_is_not_there(String page) {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            var answer = worker.get("/children/" + UUID.randomUUID() + page);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("There is no such page");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/children", "/children?q=deskton", "/children/suggestions?q=deskton", "/teams", "/clocks"})
    void who_may_see_no_child_gets_none_of_the_pages_of_children(String page) {
        try (var member = SomebodySignedIn.as(workers.with(Role.ELECTED_MEMBER), port)) {
            var answer = member.get(page);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Deskton");
        }
    }

    @Test
    void today_tells_who_may_see_no_child_that_nothing_waits_here() {
        try (var member = SomebodySignedIn.as(workers.with(Role.ELECTED_MEMBER), port)) {
            assertThat(member.get("/").body()).contains("elected member", "sees no child");
        }
    }

    @Test
    void the_child_as_known_before_anything_was_recorded_is_not_there_yet() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            assertThat(worker.get("/children/" + play.robin() + "?known-at=2020-01-01")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_child_as_known_then_shows_the_clocks_of_then_and_nothing_to_record() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            var then = worker.get("/children/" + play.robin() + "?known-at=2026-11-19")
                    .body();
            assertThat(then)
                    .contains("As it was known on 19 November 2026", "4 working days late, since 15 November 2026")
                    .doesNotContain("Record the review");
        }
    }

    @ParameterizedTest(name = "“{0}” finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Robin Deskton      | Robin Deskton
            robert deskt       | Robin Deskton
            Ren Deskton        | Wren Deskton
            Deskton 20/01/2012 | Wren Deskton
            Desktn 9 Aug 2010  | Sky Deskton
            """)
    void search_finds_by_part_sound_and_birthday(String typed, String found) {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            assertThat(worker.get("/children?q=" + typed.replace(" ", "+")).body())
                    .contains(found);
            assertThat(worker.get("/children/suggestions?q=" + typed.replace(" ", "+"))
                            .body())
                    .contains(found)
                    .doesNotContain("<html");
        }
    }

    @Test
    void the_register_narrows_by_team_state_clock_and_day() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            var all = worker.get("/clocks?team=" + play.team()).body();
            assertThat(all).contains("Robin Deskton", "Wren Deskton").doesNotContain("Sky Deskton");
            var reviews = worker.get("/clocks?state=late&clock=cla-review-next&team=" + play.team())
                    .body();
            assertThat(reviews).contains("Clocks: 1<", "Robin Deskton").doesNotContain("Wren Deskton</a>");
            var before = worker.get("/clocks?clock=cla-review-next&due-before=14+Nov+2026&team=" + play.team())
                    .body();
            assertThat(before).contains("No clock is open that fits");
        }
    }

    @Test
    void the_register_is_taken_out_as_it_is_shown() {
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            var csv = worker.get("/clocks/export.csv?state=late&clock=cla-review-next&team=" + play.team());
            assertThat(csv.headers().firstValue("content-disposition").orElse(""))
                    .contains("clocks.csv");
            assertThat(csv.body().lines())
                    .containsExactly(
                            "\uFEFFChild,Clock,State,How it stands,Worker,Team",
                            "Robin Deskton,Review,late,\"5 working days late, since 15 November 2026\","
                                    + play.worker().name() + ",Team Deskton");
            assertThat(worker.get("/clocks/export.xlsx?team=" + play.team())
                            .headers()
                            .firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
            assertThat(worker.get("/children/" + play.robin() + "/who-looked").body())
                    .contains("looked at the clock register, taken out as a file");
        }
    }

    @Test
    void a_manager_sees_children_without_a_worker_and_who_is_latest() {
        try (var manager = SomebodySignedIn.as(play.manager(), port)) {
            assertThat(manager.get("/").body())
                    .contains(
                            "Children without a worker",
                            "Most lateness",
                            play.worker().name());
        }
    }

    @ParameterizedTest(name = "{0} takes {1} statements")
    @CsvSource(delimiter = '|', textBlock = """
            /                                  | 24
            /children                          | 8
            /children?q=deskton                | 8
            /children/suggestions?q=deskton    | 8
            /children/{child}                  | 39
            /children/{child}/chronology       | 31
            /children/{child}/help-and-protection | 22
            /children/{child}/homes            | 16
            /children/{child}/reviews          | 12
            /children/{child}/health           | 12
            /children/{child}/data-to-mend     | 15
            /children/{child}/who-looked       | 9
            /clocks                            | 10
            /clocks?team={team}                | 11
            /teams                             | 9
            /teams/{team}                      | 15
            """)
    void a_page_takes_so_many_statements_whatever_it_shows(String path, int statements) {
        for (var child : new UUID[] {play.robin(), play.wren(), play.sky(), play.lark()}) {
            var asked = path.replace("{child}", child.toString())
                    .replace("{team}", play.team().toString());
            try (var manager = SomebodySignedIn.as(play.manager(), port)) {
                var sent = queries.during(
                        () -> assertThat(manager.get(asked).statusCode()).isEqualTo(200));
                assertThat(sent).as(asked).hasSize(statements);
            }
        }
    }

    @Test
    void a_workers_today_takes_as_many_statements_for_two_children_as_for_one() {
        var other = cast.playing("Deskham");
        workers.as(other.worker(), () -> cast.endsFor(other.wren()));
        try (var two = SomebodySignedIn.as(play.worker(), port);
                var one = SomebodySignedIn.as(other.worker(), port)) {
            assertThat(queries.during(() -> two.get("/"))).hasSameSizeAs(queries.during(() -> one.get("/")));
        }
    }
}
