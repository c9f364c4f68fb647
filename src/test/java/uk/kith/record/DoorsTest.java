package uk.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.kernel.AlreadyRecorded;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.EndsBeforeStart;
import uk.kith.kernel.NotThere;
import uk.kith.platform.database.Because;
import uk.kith.platform.database.History;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.record.careleavers.CareLeavers;
import uk.kith.record.careleavers.CareLeavers.InTouch;
import uk.kith.record.lookedafter.CareHistory;
import uk.kith.record.lookedafter.CareRefused.NotInCareThen;
import uk.kith.record.lookedafter.HealthChecks;
import uk.kith.record.lookedafter.HealthChecks.Check;
import uk.kith.record.lookedafter.Home;
import uk.kith.record.lookedafter.LookedAfterTables;
import uk.kith.record.lookedafter.PeriodsOfCare;
import uk.kith.record.lookedafter.PeriodsOfCare.Start;
import uk.kith.record.lookedafter.Placements;
import uk.kith.record.lookedafter.Placements.Move;
import uk.kith.record.lookedafter.Reviews;
import uk.kith.record.lookedafter.Reviews.ReviewHeld;
import uk.kith.record.lookedafter.Visits;
import uk.kith.record.lookedafter.Visits.VisitMade;
import uk.kith.record.missing.MissingEpisodes;
import uk.kith.record.missing.MissingEpisodes.Missing;
import uk.kith.record.missing.MissingRefused.AlreadyMissing;
import uk.kith.record.missing.MissingRefused.StillMissing;
import uk.kith.record.missing.ReturnInterviews;
import uk.kith.record.missing.ReturnInterviews.ReturnInterview;
import uk.kith.record.people.IdentifierRefused.HasOneAlready;
import uk.kith.record.people.IdentifierRefused.NotThatNumber;
import uk.kith.record.people.Identifiers;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** What the record takes and what it refuses. Today is Friday 20 November 2026; the child came into care on 2 March 2026. */
@KithTest
class DoorsTest {

    private static final LocalDate IN_CARE = day("2026-03-02");
    private static final Home FOSTER = new Home("U6", "PR1", "XX1 1AA", null);

    @Autowired
    private TestWorkers workers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PeriodsOfCare care;

    @Autowired
    private CareHistory lives;

    @Autowired
    private Placements placements;

    @Autowired
    private Visits visits;

    @Autowired
    private Reviews reviews;

    @Autowired
    private HealthChecks checks;

    @Autowired
    private MissingEpisodes missing;

    @Autowired
    private ReturnInterviews talks;

    @Autowired
    private CareLeavers leavers;

    @Autowired
    private Identifiers identifiers;

    @Autowired
    private History history;

    @Autowired
    private Because because;

    private Worker worker;
    private UUID child;

    @BeforeEach
    void a_child_comes_into_care() {
        worker = workers.with(Role.SOCIAL_WORKER);
        child = act(() -> db.sql("insert into people.person (forename, surname) values ('Robin', 'Doors') returning id")
                .query(UUID.class)
                .single());
        act(() -> care.start(child, new Start(IN_CARE, "C1", "N1", FOSTER, "XX3 3CC")));
    }

    @ParameterizedTest(name = "visited on {0}: {2}")
    @CsvSource(textBlock = """
            2026-03-01, not looked after, the day before care started
            2026-03-02, recorded, the day care started
            2026-11-20, recorded, today
            2026-11-21, to come, tomorrow
            """)
    void a_visit_is_to_a_child_in_care_and_has_happened(LocalDate day, String outcome, String which) {
        Callable<UUID> visit = () -> visits.record(child, new VisitMade(day, true, true, null));
        switch (outcome) {
            case "recorded" -> assertThat(act(visit)).as(which).isNotNull();
            case "to come" -> assertThatThrownBy(() -> act(visit)).isInstanceOf(DayToCome.class);
            default -> assertThatThrownBy(() -> act(visit)).isInstanceOf(NotInCareThen.class);
        }
    }

    @ParameterizedTest(name = "reviewed on {0}: {1}")
    @CsvSource({"2026-06-29, true", "2026-06-30, true", "2026-07-01, false"})
    void the_day_care_ended_still_counts(LocalDate day, boolean recorded) {
        act(() -> care.end(child, day("2026-06-30"), "E4A"));
        Callable<UUID> review = () -> reviews.record(child, new ReviewHeld(day, "PN1"));
        if (recorded) assertThat(act(review)).isNotNull();
        else assertThatThrownBy(() -> act(review)).isInstanceOf(NotInCareThen.class);
    }

    @Test
    void the_same_review_is_not_recorded_twice() {
        var held = new ReviewHeld(day("2026-03-27"), "PN1");
        act(() -> reviews.record(child, held));
        assertThatThrownBy(() -> act(() -> reviews.record(child, held)))
                .isInstanceOf(AlreadyRecorded.class)
                .hasMessageContaining("27 March 2026");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"completed, 2026-11-20, true", "completed, 2026-11-21, false", "planned, 2026-11-21, true"})
    void only_what_is_planned_lies_ahead(String status, LocalDate day, boolean recorded) {
        Callable<UUID> check = () -> checks.record(child, new Check("dental", day, status, null));
        if (recorded) assertThat(act(check)).isNotNull();
        else assertThatThrownBy(() -> act(check)).isInstanceOf(DayToCome.class);
    }

    @Test
    void a_move_is_seen_at_once_in_the_homes_of_the_child() {
        var move = new Move(day("2026-05-10"), new Home("K2", "PR4", "XX2 2BB", null), false, "CREQB");
        act(() -> placements.move(child, move));
        var homes = act(() -> lives.placements(child));
        assertThat(homes).hasSize(2);
        assertThat(homes.getFirst().startedOn()).isEqualTo(day("2026-05-10"));
        assertThat(homes.getLast().ceasedOn()).isEqualTo(day("2026-05-10"));
        assertThat(homes.getLast().reasonForPlacementChange()).isEqualTo("CREQB");
    }

    @Test
    void two_moves_on_one_day_are_both_kept() {
        act(() ->
                placements.move(child, new Move(day("2026-05-10"), new Home("K2", "PR4", null, null), false, "CREQB")));
        act(() ->
                placements.move(child, new Move(day("2026-05-10"), new Home("K1", "PR1", null, null), false, "STAND")));
        assertThat(act(() -> lives.placements(child)))
                .extracting(home -> home.placementType() + " " + home.startedOn() + " " + home.ceasedOn())
                .containsExactly("K1 2026-05-10 null", "K2 2026-05-10 2026-05-10", "U6 2026-03-02 2026-05-10");
    }

    @Test
    void a_corrected_column_loses_its_mark_and_the_others_keep_theirs() {
        UUID review = act(() -> reviews.record(child, new ReviewHeld(day("2026-03-27"), null)));
        act(() -> db.sql("""
                update lookedafter.review
                   set marks = '{"participation": {"supplied": "PN9"}, "held_on": {"supplied": "27/03/26"}}'
                 where id = :review
                """).param("review", review).update());
        act(() -> {
            reviews.correct(child, review, new ReviewHeld(day("2026-03-27"), "PN1"));
            return true;
        });
        assertThat(act(() -> db.sql("select marks::text from lookedafter.review where id = :review")
                        .param("review", review)
                        .query(String.class)
                        .single()))
                .contains("held_on")
                .doesNotContain("participation");
    }

    @Test
    void a_correction_keeps_the_old_value_with_who_and_why() {
        UUID visit = act(() -> visits.record(child, new VisitMade(day("2026-03-05"), true, true, null)));
        act(() -> {
            because.of("The visit was a day later");
            visits.correct(child, visit, new VisitMade(day("2026-03-06"), true, true, null));
            return true;
        });
        var versions = act(() -> history.of(LookedAfterTables.VISIT, child, visit));
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().because()).isEqualTo("The visit was a day later");
        assertThat(versions.getFirst().actor()).isEqualTo(worker.id());
        assertThat(versions.getFirst().values()).containsEntry("visited_on", "2026-03-06");
        assertThat(versions.getLast().values()).containsEntry("visited_on", "2026-03-05");
        assertThat(versions.getLast().until()).isEqualTo(versions.getFirst().recordedAt());
    }

    @Test
    void what_is_another_childs_is_not_there() {
        UUID visit = act(() -> visits.record(child, new VisitMade(day("2026-03-05"), true, true, null)));
        UUID other = act(() -> db.sql("insert into people.person (forename) values ('Wren') returning id")
                .query(UUID.class)
                .single());
        assertThatThrownBy(() -> act(() -> visits.one(other, visit))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> act(() -> {
                    visits.remove(other, visit);
                    return true;
                }))
                .isInstanceOf(NotThere.class);
    }

    @ParameterizedTest(name = "missing from {0} to {1}: {2}")
    @CsvSource(nullValues = "still", textBlock = """
            2026-05-01, 2026-05-02, true
            2026-05-09, 2026-05-10, true
            2026-05-09, 2026-05-11, false
            2026-05-11, 2026-05-11, false
            2026-05-12, 2026-05-13, true
            2026-05-01, still, false
            2026-05-13, still, true
            """)
    void nobody_goes_missing_while_missing(LocalDate from, @Nullable LocalDate until, boolean recorded) {
        act(() -> missing.record(child, missing("2026-05-10", "2026-05-12")));
        Callable<UUID> again = () -> missing.record(child, new Missing("M", from, null, until, null));
        if (recorded) assertThat(act(again)).isNotNull();
        else assertThatThrownBy(() -> act(again)).isInstanceOf(AlreadyMissing.class);
    }

    @ParameterizedTest(name = "offered on {0}: {1}")
    @CsvSource({"2026-05-11, false", "2026-05-12, true", "2026-05-13, true"})
    void the_return_interview_is_offered_when_they_are_back(LocalDate day, boolean recorded) {
        UUID episode = act(() -> missing.record(child, missing("2026-05-10", "2026-05-12")));
        Runnable offer = () -> act(() -> {
            talks.record(child, episode, new ReturnInterview(day, LocalTime.NOON, null, null, null, null, null, null));
            return true;
        });
        if (recorded) {
            offer.run();
            assertThat(act(() -> talks.of(child, episode)).orElseThrow().offeredOn())
                    .isEqualTo(day);
        } else assertThatThrownBy(offer::run).isInstanceOf(EndsBeforeStart.class);
    }

    @Test
    void there_is_no_return_interview_while_they_are_missing() {
        UUID episode = act(() -> missing.record(child, new Missing("M", day("2026-11-19"), null, null, null)));
        assertThatThrownBy(() -> act(() -> {
                    talks.record(child, episode, new ReturnInterview(null, null, true, null, null, null, null, null));
                    return true;
                }))
                .isInstanceOf(StillMissing.class);
    }

    @Test
    void being_in_touch_is_recorded_once_a_day_and_not_ahead() {
        var touch = new InTouch(day("2026-11-20"), "YES", "F1", "U1", null);
        UUID contact = act(() -> leavers.record(child, touch));
        assertThat(act(() -> leavers.contact(child, contact))).isEqualTo(touch);
        assertThatThrownBy(() -> act(() -> leavers.record(child, touch))).isInstanceOf(AlreadyRecorded.class);
        assertThatThrownBy(() ->
                        act(() -> leavers.record(child, new InTouch(day("2026-11-21"), "YES", null, null, null))))
                .isInstanceOf(DayToCome.class);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"nhs, 943 476 5919, true", "nhs, 943 476 5918, false", "court, AB12 C, true"})
    void a_typed_number_is_held_against_its_check_digit(String kind, String typed, boolean right) {
        Callable<UUID> number = () -> identifiers.record(child, new Identifiers.Number(kind, typed));
        if (right) {
            assertThat(act(number)).isNotNull();
            if (kind.equals("nhs")) assertThatThrownBy(() -> act(number)).isInstanceOf(HasOneAlready.class);
        } else assertThatThrownBy(() -> act(number)).isInstanceOf(NotThatNumber.class);
    }

    private static Missing missing(String from, String until) {
        return new Missing("M", day(from), null, day(until), null);
    }

    private <T> T act(Callable<T> something) {
        return workers.as(worker, something);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
