package uk.kith.front.desk.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.front.desk.Cast;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark;
import uk.kith.insight.measures.comparing.Benchmarks;
import uk.kith.platform.authority.Population;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.QueryCount;
import uk.kith.testing.SomebodySignedIn;
import uk.kith.testing.TestWorkers;

/** What the pages about figures say, without a browser. Today is Friday 20 November 2026. */
@KithTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerformanceTest {

    private static final String REVIEWS = "/performance/measures/cla-reviews-in-time";
    private static final String PLANS = "/performance/measures/cp-plan-count";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private QueryCount queries;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Benchmarks benchmarks;

    @Autowired
    private Population population;

    private Cast.Play play;
    private UUID planned;

    @BeforeAll
    void play() {
        play = cast.playing("Figura");
        planned = protectedSince("2026-11-02", "Figura");
    }

    @Test
    void the_scorecard_says_what_is_how_it_was_and_how_it_changed() {
        var page = asManager("/performance?team=" + play.team());
        assertThat(page)
                .contains("Team Figura", "Children with a protection plan")
                .containsPattern("kith-now\">1</span>\\s*<small></small> <small>20 Nov 2026")
                .containsPattern("0 <small>31 Oct 2026")
                .containsPattern("0 <small>30 Nov 2025")
                .contains("Up 1 in a year");
    }

    @Test
    void the_little_picture_is_told_also_to_those_who_do_not_see_it() {
        assertThat(asManager("/performance?team=" + play.team()))
                .contains("30 Sept 2026 0, 31 Oct 2026 0, 20 Nov 2026 1");
    }

    @Test
    void a_part_of_the_service_has_every_measure_of_its_area() {
        assertThat(asManager("/performance?area=front-door"))
                .contains("<h1 class=\"govuk-heading-l\">Front door</h1>", "Contacts received");
    }

    @Test
    void a_team_that_is_not_there_is_no_page() {
        assertThat(get(play.manager(), "/performance?team=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_works_with_the_child_has_a_scorecard_of_their_own() {
        assertThat(asManager("/performance?worker=" + professional()))
                .contains(play.worker().name(), "Children with a protection plan");
    }

    @Test
    void two_of_the_same_name_have_each_a_scorecard_of_their_own() {
        var one = namesake("S-101", "2026-10-05");
        var other = namesake("S-102", null);
        assertThat(asManager("/performance?worker=" + one))
                .contains("<h1 class=\"govuk-heading-l\">Alex Namesake (S-101)</h1>")
                .containsPattern("kith-now\">1</span>\\s*<small></small> <small>20 Nov 2026");
        assertThat(asManager("/performance?worker=" + other))
                .contains("Alex Namesake (S-102)")
                .containsPattern("kith-now\">0</span>\\s*<small></small> <small>20 Nov 2026")
                .doesNotContainPattern("kith-now\">1</span>");
        var unnumbered = namesake(null, null);
        var another = namesake(null, null);
        for (var worker : List.of(unnumbered, another))
            assertThat(asManager("/performance?worker=" + worker))
                    .contains("Figures cannot be told of Alex Namesake alone")
                    .doesNotContain("kith-now");
    }

    /** Somebody called Alex Namesake, who works with a child, protected since that day where there is one. */
    private UUID namesake(String staffId, String protectedSince) {
        var child = protectedSince == null ? null : withPlanSince(protectedSince, "Namesake");
        return workers.as(play.worker(), () -> {
            var professional =
                    db.sql("""
                    insert into workforce.professional (name, staff_id) values ('Alex Namesake', :staff) returning id
                    """).param("staff", staffId).query(UUID.class).single();
            db.sql("""
                    with anybody as (insert into people.person (surname) select 'Namesake' where cast(:child as uuid) is null returning id)
                    insert into workforce.involvement (child, professional, role, started_on)
                    select coalesce(cast(:child as uuid), (select id from anybody)), :professional, 'social-worker', date '2026-01-05'
                    """)
                    .param("child", child)
                    .param("professional", professional)
                    .update();
            return professional;
        });
    }

    @Test
    void the_list_of_measures_is_searched_and_says_what_cannot_be_told_yet() {
        assertThat(asManager("/performance/measures?q=protection+PLAN"))
                .contains("cp-plan-count", "Child protection")
                .doesNotContain("fd-contacts-count");
        assertThat(asManager("/performance/measures?area=front-door"))
                .contains("fd-contacts-count")
                .doesNotContain("cp-plan-count");
    }

    @Test
    void a_measure_says_what_it_counts_where_that_is_from_and_how_it_divides() {
        assertThat(asManager(PLANS + "?by=age&only=team:Team+Figura"))
                .contains("has begun and not ended by the end of the day", "20 November 2026")
                .contains("Up 1 since 30 November 2025", "how does it divide by age?", "10 to 15")
                .contains("The figures as a table");
    }

    @Test
    void a_figure_is_held_against_what_others_had() {
        workers.as(play.manager(), () -> {
            benchmarks.keep(List.of(new Benchmark(
                    "cp-plan-count",
                    "Sampleton",
                    Benchmark.Kind.TARGET,
                    Window.day(LocalDate.of(2027, 3, 31)),
                    Benchmark.Aim.AT_MOST,
                    BigDecimal.valueOf(5000),
                    Unit.COUNT,
                    "Sampleton plan, page 3",
                    "As counted here")));
            return true;
        });
        assertThat(asManager(PLANS))
                .contains("Held against others", "Sampleton (what is aimed at)", "at most 5,000", "The target is met");
        assertThat(asManager(PLANS + "?only=team:Team+Figura")).doesNotContain("Held against others");
    }

    @Test
    void a_figure_opens_the_children_it_counts_and_the_trail_says_so() {
        var page = asManager(PLANS + "/children?from=2026-11-20&to=2026-11-20&only=team:Team+Figura");
        assertThat(page).contains("href=\"/children/" + planned + "\"", "Rows: 1<", "20 November 2026");
        assertThat(get(play.manager(), "/children/" + planned + "/who-looked").body())
                .contains("behind the figure");
    }

    @Test
    void the_children_are_taken_out_by_those_who_may() {
        var csv = get(play.manager(), PLANS + "/children/export.csv?only=team:Team+Figura");
        assertThat(csv.body().lines()).hasSize(2).last().asString().contains("Finch Figura", "2026-11-20", "Counted");
        assertThat(get(workers.with(Role.FRONT_DOOR_WORKER), PLANS + "/children/export.csv")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void as_it_was_known_before_it_was_recorded_the_figure_is_none() {
        var before = PLANS + "?only=team:Team+Figura&known-at=2026-11-18";
        assertThat(asManager(before)).contains("As it was known on 18 November 2026", "<strong>0</strong>");
        assertThat(asManager(PLANS + "?only=team:Team+Figura")).contains("<strong>1</strong>");
        assertThat(asManager(PLANS + "/children?only=team:Team+Figura&known-at=2026-11-18"))
                .contains("Nobody whom you may see is behind this figure.");
    }

    @Test
    void a_note_stands_with_name_and_day_and_only_by_those_who_answer_for_figures() {
        try (var manager = SomebodySignedIn.as(play.manager(), port)) {
            assertThat(manager.post(PLANS + "/notes", Map.of("words", " "), PLANS)
                            .body())
                    .contains("Write what there is to know about these figures");
            manager.post(PLANS + "/notes", Map.of("words", "Two families make the rise"), PLANS);
            assertThat(manager.get(PLANS).body())
                    .contains("Two families make the rise", play.manager().name() + ", 20 November 2026");
        }
        try (var worker = SomebodySignedIn.as(play.worker(), port)) {
            assertThat(worker.get(PLANS).body())
                    .contains("Two families make the rise")
                    .doesNotContain("Add the note");
            assertThat(worker.post(PLANS + "/notes", Map.of("words", "mine"), "/performance/measures/cp-plan-count")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(delimiter = '|', textBlock = """
            measure=cp-plan-count&by=age&and=gender&only=team:Team+Figura | 10 to 15
            measure=cp-plan-count&by=age&and=gender&only=team:Team+Figura | by age and girls and boys
            measure=cp-plan-count&period=months&only=team:Team+Figura     | Oct 2026
            measure=cp-plan-count&period=months&by=age&and=gender         | choose one way of dividing it at most
            measure=cp-plan-count&to=tomorrow                             | is still to come
            measure=cp-plan-count&period=between&from=3/5/26&to=2/5/26    | put the earlier day in the first box
            measure=cp-plan-count&by=shoes                                | cannot be divided that way
            measure=cp-plan-count&to=soon                                 | is not a date
            """)
    void a_question_is_put_together_by_clicking(String question, String says) {
        assertThat(asManager("/performance/ask?" + question)).contains(says);
    }

    @Test
    void a_group_of_the_answer_leads_to_the_same_question_of_it_alone() {
        assertThat(asManager("/performance/ask?measure=cp-plan-count&by=age&only=team:Team+Figura"))
                .contains("only=team%3ATeam+Figura&amp;only=age%3A10+to+15")
                .contains(
                        "/performance/measures/cp-plan-count/children?from=2026-11-20&amp;to=2026-11-20&amp;only=team%3ATeam+Figura&amp;only=age%3A10+to+15");
    }

    @Test
    void a_group_is_held_against_another_by_how_many_live_here() {
        assertThat(asManager(PLANS + "?by=age&only=team:Team+Figura")).contains("among those it is narrowed to");
        workers.as(workers.with(Role.SYSTEM_ADMINISTRATOR), () -> {
            for (int age = 0; age < 18; age++)
                population.set(new Population.Ages(
                        LocalDate.of(2026, 6, 30), age, age, age >= 10 && age <= 15 ? 100 : 1_000, "Invented"));
            return true;
        });
        assertThat(asManager(PLANS + "?by=age"))
                .contains("Compared with all the others, 20 November 2026")
                .containsPattern("(?s)<th[^>]*>10 to 15</th>.{1,200}per 10,000 \\(\\d+ among 600\\)")
                .containsPattern("(?s)<th[^>]*>1 to 4</th>.{1,200}0.0 per 10,000 \\(0 among 4,000\\)")
                .contains("Children who live here: as at 30 June 2026. Invented.");
        assertThat(asManager(PLANS + "?by=age&beside=10+to+15"))
                .contains("<option value=\"10 to 15\" selected>", "Compared with 10 to 15, 20 November 2026");
        assertThat(get(play.manager(), PLANS + "/export.csv?by=age").body())
                .contains("Compared with,Times as likely,At least,At most")
                .containsPattern("age,10 to 15,\\d+,,\\d+,count,all the others,[\\d.]*,[\\d.]+,");
        assertThat(asManager("/performance/measures/cla-duration-12-17-so-far?by=gender"))
                .contains("Days have no likelihood");
        assertThat(asManager(PLANS + "?by=team")).contains("of each of these groups live here is not known");
    }

    @Test
    void groups_told_apart_by_what_is_counted_are_told_by_how_many_they_are() {
        // Two children of the play are in care too, and it is not known how far from home.
        for (var miles : List.of("4.0", "20.0", "20.1")) inCare(miles);
        var far = "/performance/measures/nat-cla-over-20-miles?only=team:Team+Figura&by=";
        assertThat(asManager(far + "distance"))
                .contains("20.0%", "20 November 2026. Children.", "of each either all are counted or none")
                .containsPattern("(?s)<th[^>]*>20 miles or less</th>.{1,300}>2<")
                .containsPattern("(?s)<th[^>]*>Over 20 miles</th>.{1,300}>1<")
                .containsPattern("(?s)<th[^>]*>Not known</th>.{1,300}>2<")
                .doesNotContain("were chance the only difference");
        assertThat(asManager(far + "gender")).contains("20 November 2026. Per cent.");
    }

    @Test
    void the_figures_are_taken_out_as_they_are_shown() {
        assertThat(get(play.manager(), PLANS + "/export.csv?by=age&only=team:Team+Figura")
                        .body())
                .contains("Children with a protection plan,2026-11-20,2026-11-20,age,10 to 15,1,,1,count");
        assertThat(get(play.manager(), "/performance/ask/export.csv?measure=cp-plan-count&only=team:Team+Figura")
                        .body())
                .contains("Children with a protection plan,2026-11-20,2026-11-20,,,1,,1,count");
    }

    @Test
    void the_digest_says_what_moved_this_week_and_what_is_late() {
        assertThat(asManager("/performance/digest"))
                .contains("This week: Team Figura", "14 November 2026 to 20 November 2026", "Late now: ");
        try (var manager = SomebodySignedIn.as(play.manager(), port)) {
            assertThat(manager.get("/performance/digest/digest.txt?team=" + play.team())
                            .body())
                    .startsWith("This week: Team Figura\nWeek 14 November 2026 to 20 November 2026")
                    .contains("Late now: ");
        }
    }

    @Test
    void what_is_late_in_the_whole_service_is_counted_when_it_is_asked_for() {
        var whole = "/performance/digest?team=whole";
        assertThat(asManager(whole))
                .contains("Count what is late in the whole service", "hx-get=\"" + whole + "&amp;late=shown\"")
                .doesNotContain("Late now: ");
        assertThat(asManager(whole + "&late=shown")).contains("Late now: ").doesNotContain("hx-trigger=\"load\"");
        try (var manager = SomebodySignedIn.as(play.manager(), port)) {
            assertThat(manager.get("/performance/digest/digest.txt?team=whole").body())
                    .contains("Late now: ");
        }
    }

    @Test
    void a_member_of_the_council_reads_figures_and_meets_no_child_and_no_small_number() {
        var member = workers.with(Role.ELECTED_MEMBER);
        assertThat(get(member, "/").body()).contains("href=\"/performance\"");
        assertThat(get(member, "/performance").body())
                .contains("Nobody is named")
                .doesNotContain("id=\"team\"", "/children/");
        assertThat(get(member, PLANS + "?by=age").body())
                .contains("Fewer than 6")
                .doesNotContain("behind this figure", "/children?");
        assertThat(get(member, PLANS + "/children").statusCode()).isEqualTo(403);
        assertThat(get(member, PLANS + "?only=team:Team+Figura").body())
                .contains("nobody can be told")
                .doesNotContain("Up 1");
        assertThat(get(member, "/performance/ask?measure=cp-plan-count&by=age&and=gender")
                        .body())
                .contains("by one breakdown");
        assertThat(get(member, "/performance/ask?measure=cp-plan-count&by=worker")
                        .body())
                .contains("cannot be divided that way");
    }

    @Test
    void who_keeps_the_system_sees_no_figures() {
        assertThat(get(workers.with(Role.SYSTEM_ADMINISTRATOR), "/performance").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_page_asks_as_often_however_many_children_there_are() {
        try (var manager = SomebodySignedIn.as(play.manager(), port)) {
            for (var page : new String[] {
                "/performance?team=" + play.team(),
                REVIEWS + "?by=age",
                PLANS + "?by=age&beside=10+to+15",
                PLANS + "/children",
                "/performance/ask?measure=cp-plan-count&by=age&and=gender",
                "/performance/digest"
            }) {
                manager.get(page);
                int before = queries.during(() -> manager.get(page)).size();
                withPlanSince("2026-10-01", "Many");
                withPlanSince("2026-10-02", "Many");
                assertThat(queries.during(() -> manager.get(page))).as(page).hasSize(before);
            }
        }
    }

    /** Finch, eleven, a girl, whom the worker of the play works with, and who has a protection plan since that day. */
    private UUID protectedSince(String day, String surname) {
        return workers.as(play.worker(), () -> {
            var child = withPlanSince(day, surname);
            worksWith(child);
            return child;
        });
    }

    private UUID withPlanSince(String day, String surname) {
        return workers.as(play.worker(), () -> {
            var child = db.sql("""
                    insert into people.person (forename, surname, date_of_birth, sex)
                    values ('Finch', :surname, date '2015-02-03', 'F') returning id
                    """).param("surname", surname).query(UUID.class).single();
            db.sql("""
                    insert into safeguarding.protection_plan (child, started_on, initial_category, latest_category)
                    values (:child, cast(:day as date), 'NEG', 'NEG')
                    """).param("child", child).param("day", day).update();
            return child;
        });
    }

    private void inCare(String miles) {
        workers.as(play.worker(), () -> {
            var child = db.sql(
                            "insert into people.person (forename, surname, sex) values ('Wren', 'Figura', 'M') returning id")
                    .query(UUID.class)
                    .single();
            worksWith(child);
            return db.sql("""
                    insert into lookedafter.episode (child, started_on, reason_started, legal_status, category_of_need,
                                                     placement_type, placement_provider, placement_distance)
                    values (:child, '2026-10-15', 'S', 'V2', 'N1', 'U6', 'PR1', cast(:miles as numeric))
                    """).param("child", child).param("miles", miles).update();
        });
    }

    private void worksWith(UUID child) {
        db.sql("""
                insert into workforce.involvement (child, professional, role, team, started_on)
                select :child, f.id, 'social-worker', f.team, date '2026-01-05'
                  from workforce.fact_professional f where f.worker = :worker
                """).param("child", child).param("worker", play.worker().id()).update();
    }

    private UUID professional() {
        return workers.as(
                play.worker(),
                () -> db.sql("select f.id from workforce.fact_professional f where f.worker = :worker")
                        .param("worker", play.worker().id())
                        .query(UUID.class)
                        .single());
    }

    private String asManager(String address) {
        return get(play.manager(), address).body();
    }

    private HttpResponse<String> get(Worker worker, String address) {
        try (var somebody = SomebodySignedIn.as(worker, port)) {
            return somebody.get(address);
        }
    }
}
