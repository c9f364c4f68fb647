package uk.kith.record.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.identity.Role;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** How episodes become times in care and placements, of the whole record and from a day on. Each leaves the record as it found it. */
@KithTest
class RunsOfEpisodesTest {

    private static final int CHILDREN = 400;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Autowired
    JdbcClient db;

    @Autowired
    TestWorkers workers;

    @Test
    void a_gap_or_a_turn_to_short_breaks_begins_a_time_in_care_and_a_day_within_another_does_not() {
        inARecord(() -> {
            var child = child();
            episode(child, "2024-01-01", "2024-03-01", "S", "C2", "U6", "ZZ1 1AA");
            episode(child, "2024-02-01", "2024-02-01", "P", "C2", "K2", "ZZ1 1AB");
            episode(child, "2024-03-01", "2024-05-01", "P", "C2", "U6", "ZZ1 1AC");
            episode(child, "2024-05-01", "2024-06-01", "S", "V3", "U6", "ZZ1 1AC");
            episode(child, "2024-06-02", null, "S", "V2", "U6", "ZZ1 1AD");
            assertThat(of(
                            child,
                            "concat_ws(' ', started_on, coalesce(ceased_on::text, 'now'), is_short_break)",
                            "period_of_care"))
                    .containsExactly("2024-01-01 2024-05-01 f", "2024-05-01 2024-06-01 t", "2024-06-02 now f");
        });
    }

    @Test
    void a_stay_in_hospital_is_no_placement_and_the_way_back_no_move() {
        inARecord(() -> {
            var child = child();
            episode(child, "2024-01-01", "2024-03-01", "S", "C2", "U6", "ZZ1 1AA");
            episode(child, "2024-03-01", "2024-03-20", "P", "C2", "T1", "ZZ9 9AA");
            episode(child, "2024-03-20", "2024-06-01", "P", "C2", "U6", "ZZ1 1AA");
            episode(child, "2024-06-01", "2024-06-10", "P", "C2", "T2", "ZZ9 9AB");
            episode(child, "2024-06-10", "2024-08-01", "P", "C2", "K2", "ZZ1 1AB");
            episode(child, "2024-08-01", null, "L", "C1", "K2", "ZZ1 1AB");
            var told = "concat_ws(' ', started_on, until_on, is_move)";
            assertThat(of(child, told, "lasting_placement_since('-infinity')"))
                    .containsExactly("2024-01-01 2024-06-10 f", "2024-06-10 infinity t");
            assertThat(of(child, told, "lasting_placement_since('2024-06-05')"))
                    .as("seen from the day on which the child was on holiday")
                    .containsExactly("2024-01-01 2024-06-10 f", "2024-06-10 infinity t");
            assertThat(of(child, told, "lasting_placement_since('2024-06-11')"))
                    .containsExactly("2024-06-10 infinity t");
        });
    }

    @ParameterizedTest(name = "from {0} on")
    @ValueSource(strings = {"2023-06-30", "2024-02-29", "2025-01-01", "2026-03-31"})
    void runs_from_a_day_on_begin_and_end_as_if_all_were_told(String day) {
        inARecord(() -> {
            drawn();
            for (var question : Map.of(
                            "begins_period", "r.started_on",
                            "begins_placement", "r.started_on",
                            "begins_status", "r.started_on",
                            "ends_period", "r.in_care_until",
                            "ends_placement", "coalesce(r.ceased_on, 'infinity')")
                    .entrySet()) {
                var from =
                        "from lookedafter.fact_run_since(cast(:since as date)) r where r.%s and %s >= cast(:day as date)"
                                .formatted(question.getKey(), question.getValue());
                assertThat(runs(from, day, day))
                        .as(question.getKey())
                        .isNotEmpty()
                        .isEqualTo(runs(from, "-infinity", day));
            }
            var moves =
                    "from lookedafter.fact_lasting_placement_since(cast(:since as date)) r where r.is_move and r.started_on >= cast(:day as date)";
            assertThat(runs(moves, day, day)).isNotEmpty().isEqualTo(runs(moves, "-infinity", day));
        });
    }

    private List<UUID> runs(String from, String since, String day) {
        return db.sql("select r.id " + from + " order by 1")
                .param("since", since)
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    private List<String> of(UUID child, String words, String facts) {
        return db.sql("select %s from lookedafter.fact_%s where child = :child order by started_on"
                        .formatted(words, facts))
                .param("child", child)
                .query(String.class)
                .list();
    }

    /** Lives with gaps, moves, stays in hospital and short breaks, the same ones each time. */
    private void drawn() {
        var lot = new Random(42);
        for (int number = 0; number < CHILDREN; number++) {
            var child = child();
            var day = FIRST.plusDays(lot.nextInt(700));
            boolean isFirst = true;
            for (int many = 1 + lot.nextInt(7); many > 0; many--) {
                boolean isLast = many == 1 && lot.nextBoolean();
                var until = day.plusDays(lot.nextInt(10) == 0 ? 0 : 1 + lot.nextInt(200));
                boolean isStay = !isFirst && lot.nextInt(5) == 0;
                episode(
                        child,
                        day.toString(),
                        isLast ? null : until.toString(),
                        isFirst ? "S" : lot.nextInt(8) == 0 ? "T" : lot.nextInt(4) == 0 ? "L" : "P",
                        lot.nextInt(12) == 0 ? "V3" : lot.nextBoolean() ? "C2" : "V2",
                        isStay ? "T1" : "U6",
                        "ZZ1 1A" + "ABC".charAt(lot.nextInt(3)));
                isFirst = lot.nextInt(6) == 0;
                day = isFirst ? until.plusDays(1 + lot.nextInt(90)) : until;
            }
        }
    }

    private void inARecord(Runnable asked) {
        workers.takenBack(workers.with(Role.DIRECTOR), asked);
    }

    private UUID child() {
        return db.sql("insert into people.person (date_of_birth) values (date '2015-05-05') returning id")
                .query(UUID.class)
                .single();
    }

    private void episode(
            UUID child, String from, @Nullable String until, String why, String status, String home, String at) {
        db.sql("""
                        insert into lookedafter.episode
                               (child, started_on, ceased_on, reason_started, legal_status, placement_type, placement_postcode)
                        values (:child, cast(:from as date), cast(:until as date), :why, :status, :home, :at)
                        """)
                .param("child", child)
                .param("from", from)
                .param("until", until, Types.VARCHAR)
                .param("why", why)
                .param("status", status)
                .param("home", home)
                .param("at", at)
                .update();
    }
}
