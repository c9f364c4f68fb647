package uk.kith.front.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.kith.account.returns.ssda903.Table.AD1;
import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.HEADER;
import static uk.kith.account.returns.ssda903.Table.MISSING;
import static uk.kith.account.returns.ssda903.Table.OC2;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.Table.PLACED_ADOPTION;
import static uk.kith.account.returns.ssda903.Table.PREV_PERM;
import static uk.kith.account.returns.ssda903.Table.REVIEWS;
import static uk.kith.account.returns.ssda903.Table.SW_EPISODES;
import static uk.kith.account.returns.ssda903.Table.UASC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.kernel.London;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** The rules of loading, each on children who do not exist. Every test has its own. */
@KithTest
@Import(RoundTrip.class)
@TestPropertySource(properties = "kith.database=loading")
class LoadingTest {

    private static final String PLACED_FROM_MAY = ",01/05/2017,S,C2,N1,U6,PR1,,,,CV1 5WH,CV5 7ZJ,1234567";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private RoundTrip trip;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ReturnLoads loads;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private JdbcClient db;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private PlatformTransactionManager transactions;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Workers workers;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestWorkers testWorkers;

    @ParameterizedTest(name = "{0}: {1} is listed: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            EPISODES        | X1,31/02/2017                          | IMPOSSIBLE_DATE  | DECOM is "31/02/2017", a day that does not exist.
            EPISODES        | X1,01/05/2017,S,,,,,ABC                | IMPOSSIBLE_DATE  | DEC is "ABC", which is not a date (day/month/year).
            EPISODES        | X1,,S,C2                               | BLANK_KEY        | DECOM is blank, so the row has no place in time.
            EPISODES        | ,01/05/2017,S,C2                       | BLANK_KEY        | CHILD is blank, so the row is nobody's.
            EPISODES        | X1,02/05/2017,S,C2,N1,U6,PR1,01/05/2017| END_BEFORE_START | DEC, 1 May 2017, is before DECOM, 2 May 2017.
            EPISODES        | X1,01/05/2017,S,QQ                     | UNKNOWN_CODE     | LS is "QQ", a code that no year knows.
            EPISODES        | X1,01/05/2017,S,QQ,N1,A1               | UNKNOWN_CODE     | LS is "QQ", a code that no year knows. PLACE is "A1", a code that no year knows.
            HEADER          | X1,1,ZZ/ZZ/2010                        | IMPOSSIBLE_DATE  | DOB is "ZZ/ZZ/2010", which is not a date (day/month/year).
            MISSING         | X1,,M,,30/03/2018                      | BLANK_KEY        | MIS_START is blank, so the row has no place in time.
            OC2             | X1,,,,2                                | UNKNOWN_CODE     | CONVICTED is "2", and only 1 and 0 are known.
            """)
    void a_row_that_cannot_stand_is_listed_with_its_place_and_reason(
            Table table, String line, Reason reason, String sentence) {
        var report =
                trip.there_and_back(new InventedReturn(2018).with(table, line).whole(), null);
        assertThat(report.listed()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.reason()).isEqualTo(reason);
            assertThat(row.sentence()).isEqualTo(sentence);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            HEADER          | P,1,5/6/2010,WBRI,X123456789012,1.0,01/01/2018
            HEADER          | P,M,05/06/2010,WBRI,UN4
            HEADER          | P,,,,A123
            EPISODES        | P,01/05/2017,S,C2,N1,K3,PR1,01/05/2017,X1,PLACE,nowhere,CV1,?
            EPISODES        | P,01/05/2017
            REVIEWS         | P,05/06/2010,30/06/2031,PN1
            UASC            | P,F,05/06/2010,
            OC2             | P,05/06/2010,41,SDQ1,1,0,1,0,1,0,1,0
            OC2             | P,05/06/2010,7.5
            OC3             | P,,YES,F1,B1
            AD1             | P,05/06/2010,,,1,0,MF,L2
            PLACED_ADOPTION | P,05/06/2010,01/02/2018,01/02/2018,RD1
            PREV_PERM       | P,05/06/2010,P2,999,15/ZZ/2014
            PREV_PERM       | P,05/06/2010
            MISSING         | P,05/06/2010,M,01/02/2018,
            SW_EPISODES     | P,05/06/2010,,ZZ/ZZ/2017,,MANAGE
            DOLO            | P,05/06/2010,01/02/2018,01/02/2018
            """)
    void a_row_is_placed_when_its_child_and_dates_can_stand(Table table, String line) {
        var report =
                trip.there_and_back(new InventedReturn(2018).with(table, line).whole(), null);
        assertThat(report.listed()).isEmpty();
    }

    @Test
    void what_another_row_tells_already_is_listed() {
        var report = trip.there_and_back(
                new InventedReturn(2018)
                        .with(HEADER, "D1,1,05/06/2010", "d1 ,2,05/06/2010")
                        .with(EPISODES, "D1" + PLACED_FROM_MAY, "D1" + PLACED_FROM_MAY)
                        .with(REVIEWS, "D1,05/06/2010,01/06/2017,PN1", "D1,05/06/2010,01/06/2017,PN2")
                        .with(MISSING, "D1,05/06/2010,M,01/06/2017,", "D1,05/06/2010,M,01/06/2017,02/06/2017")
                        .whole(),
                null);
        assertThat(report.listed())
                .extracting(Listed::line)
                .containsExactly(
                        "Header, row 2, child d1 : Row 1 tells who this child is already.",
                        "Episodes, row 2, child D1: Row 1 is the same.",
                        "Reviews, row 2, child D1: Row 1 tells a review of this child on this day already.");
    }

    @Test
    void of_overlapping_episodes_as_many_stand_as_can() {
        var report = trip.there_and_back(
                new InventedReturn(2018)
                        .with(
                                EPISODES,
                                "V1,01/05/2017,S,C2,N1,U6,PR1,01/09/2017",
                                "V1,01/05/2017,S,C2,N1,U6,PR1,01/06/2017",
                                "V1,01/06/2017,P,C2,N1,U6,PR1,01/09/2017",
                                "V1,15/07/2017,P,C2,N1,U6,PR1,15/07/2017",
                                "V1,01/09/2017,P,C2,N1,U6,PR1")
                        .whole(),
                null);
        assertThat(report.listed())
                .extracting(Listed::line)
                .containsExactly(
                        "Episodes, row 1, child V1: The episode, from 1 May 2017 to 1 September 2017, overlaps the one of row 2, "
                                + "from 1 May 2017 to 1 June 2017.");
    }

    @Test
    void episodes_of_one_day_stand_side_by_side_in_their_order() {
        trip.there_and_back(
                new InventedReturn(2018)
                        .with(
                                EPISODES,
                                "S1,01/05/2017,S,V4,N1,U6,PR1,01/05/2017,X1",
                                "S1,01/05/2017,L,C2,N1,U6,PR1,01/05/2017,X1",
                                "S1,01/05/2017,P,C2,N1,U4,PR1")
                        .whole(),
                null);
        assertThat(texts(
                        "select e.legal_status from lookedafter.fact_episode e where e.child = :child "
                                + "order by e.started_on, e.ceased_on nulls last, e.id",
                        "S1"))
                .containsExactly("V4", "C2", "C2");
    }

    @Test
    void a_child_without_a_header_row_has_the_date_of_birth_of_another_table() {
        var report = trip.there_and_back(
                new InventedReturn(2018)
                        .with(HEADER, "H2,1,01/01/2010")
                        .with(EPISODES, "H1" + PLACED_FROM_MAY)
                        .with(
                                REVIEWS,
                                "H1,05/06/2010,01/06/2017,PN1",
                                "H1,06/06/2010,02/06/2017,PN1",
                                "H2,,01/06/2017,PN1")
                        .with(UASC, "H2,2,01/01/2010,")
                        .whole(),
                null);
        assertThat(report.listed()).isEmpty();
        assertThat(texts("select p.date_of_birth::text from people.fact_person p where p.id = :child", "H1"))
                .containsExactly("2010-06-05");
        assertThat(texts(
                        "select r.marks -> 'date_of_birth' ->> 'supplied' from lookedafter.fact_review r "
                                + "where r.child = :child and r.marks is not null",
                        "H1"))
                .containsExactly("06/06/2010");
    }

    @Test
    void the_next_return_corrects_and_absence_ends_nothing() {
        trip.there_and_back(
                new InventedReturn(2018)
                        .with(HEADER, "N1,1,05/06/2010,WBRI,A000000000000", "N2,1,05/06/2010,WBRI")
                        .with(EPISODES, "N1" + PLACED_FROM_MAY, "N2" + PLACED_FROM_MAY)
                        .with(AD1, "N1,05/06/2010,01/03/2018,,1,1,M1,L0")
                        .whole(),
                null);
        var before = versions("N1");
        trip.there_and_back(
                new InventedReturn(2019)
                        .with(HEADER, "N1,1,06/06/2010,MWBC")
                        .with(EPISODES, "N1,01/05/2017,S,C2,N1,U6,PR1,03/03/2019,E4A,,CV1 5WH,CV5 7ZJ,1234567")
                        .with(AD1, "N1,06/06/2010,02/03/2018,04/04/2018,1,2,MF,L0")
                        .whole(),
                null);
        assertThat(texts("select e.ceased_on::text from lookedafter.fact_episode e where e.child = :child", "N1"))
                .containsExactly("2019-03-03");
        assertThat(texts("select e.ceased_on::text from lookedafter.fact_episode e where e.child = :child", "N2"))
                .containsExactly((String) null);
        assertThat(texts(
                        "select a.decided_on::text from permanence.fact_permanence_path a where a.child = :child",
                        "N1"))
                .containsExactly("2018-03-02");
        assertThat(texts(
                        "select i.kind || ' ' || i.value from people.fact_identifier i where i.child = :child "
                                + "and i.kind like '%upn'",
                        "N1"))
                .containsExactly("former-upn A000000000000");
        assertThat(versions("N1")).isEqualTo(before + 1);
        assertThat(texts(
                        "select h.because from lookedafter.episode_history h where h.child = :child "
                                + "and upper_inf(h.recorded)",
                        "N1"))
                .singleElement()
                .asString()
                .startsWith("SSDA903 return 2019, load ");
    }

    @Test
    void an_earlier_return_does_not_undo_a_later_one() {
        trip.load(
                new InventedReturn(2019)
                        .with(EPISODES, "E1,01/05/2017,S,C2,N1,U6,PR1,03/03/2019")
                        .whole(),
                null);
        var report = trip.there_and_back(
                new InventedReturn(2018)
                        .with(EPISODES, "E1,01/05/2017,S,C2,N1,U6,PR1", "E1,01/04/2017,S,C2,N1,U6,PR1,02/05/2017")
                        .whole(),
                null);
        assertThat(report.listed())
                .extracting(Listed::sentence)
                .containsExactly(
                        "The return of 2019 tells this otherwise.",
                        "It overlaps an episode that the return of 2019 tells, from 1 May 2017 to 3 March 2019.");
    }

    @ParameterizedTest(name = "told then: from {0} to {1}; told later: from {2}; then the record has {3}")
    @CsvSource(nullValues = "-", textBlock = """
            01/05/2017, -,          02/05/2017, 2017-05-01 2017-05-02;2017-05-02
            01/05/2017, -,          30/04/2017, 2017-04-30
            01/05/2017, 01/06/2017, 01/06/2017, 2017-05-01 2017-06-01;2017-06-01
            01/05/2017, 01/06/2017, 31/05/2017, 2017-05-01 2017-05-31;2017-05-31
            """)
    void what_overlaps_in_an_earlier_return_gives_way(String from, @Nullable String to, String later, String then) {
        var child = "G" + UUID.randomUUID();
        trip.there_and_back(
                new InventedReturn(2018)
                        .with(EPISODES, "%s,%s,S,C2,N1,U6,PR1,%s".formatted(child, from, to == null ? "" : to))
                        .whole(),
                null);
        trip.there_and_back(
                new InventedReturn(2019)
                        .with(EPISODES, "%s,%s,P,C2,N1,U4,PR1".formatted(child, later))
                        .whole(),
                null);
        assertThat(String.join(
                        ";",
                        texts(
                                "select concat_ws(' ', e.started_on, e.ceased_on) from lookedafter.fact_episode e "
                                        + "where e.child = :child order by e.started_on",
                                child)))
                .isEqualTo(then);
    }

    @Test
    void the_same_files_again_double_nothing() {
        Supplier<Return> files = () -> new InventedReturn(2018)
                .with(HEADER, "A1,1,05/06/2010,WBRI,X9")
                .with(EPISODES, "A1" + PLACED_FROM_MAY)
                .with(SW_EPISODES, "A1,05/06/2010,SW1,01/05/2017,,MANAGE")
                .with(PREV_PERM, "A1,05/06/2010,Z1")
                .with(OC3, "A1,05/06/2010,YES,F1,B1")
                .with(PLACED_ADOPTION, "A1,05/06/2010,01/02/2018")
                .with(OC2, "A1,05/06/2010,41")
                .whole();
        var first = trip.load(files.get(), null);
        var versions = versions("A1");
        var second = trip.load(files.get(), null);
        assertThat(second.sums()).isEqualTo(first.sums());
        assertThat(versions("A1")).isEqualTo(versions);
        assertThat(count("select count(*) from loading.load where id = :id", first.load()))
                .isZero();
        assertThat(count("select count(*) from loading.kept_row where load = :id", second.load()))
                .isEqualTo(7);
        RoundTrip.assertGivesBack(files.get(), second, RoundTrip.ofTheSame(files.get(), trip.produce(2018, null)));
    }

    @Test
    void a_return_is_known_from_the_day_it_is_said_to_have_been_recorded() {
        var in2018 = London.endOf(LocalDate.of(2018, 5, 31));
        var in2019 = London.endOf(LocalDate.of(2019, 5, 31));
        var first = new InventedReturn(2012)
                .with(EPISODES, "K1,01/05/2011,S,C2,N1,U6,PR1")
                .whole();
        var report = trip.there_and_back(first, in2018);
        trip.there_and_back(
                new InventedReturn(2013)
                        .with(EPISODES, "K1,01/05/2011,S,C2,N1,U4,PR1")
                        .whole(),
                in2019);
        RoundTrip.assertGivesBack(first, report, trip.produce(2012, in2018));
        assertThat(trip.produce(2012, in2018.minusSeconds(1))
                        .rows(Table.EPISODES)
                        .of("K1"))
                .isEmpty();
        assertThat(trip.produce(2012, in2019)
                        .rows(Table.EPISODES)
                        .of("K1")
                        .getFirst()
                        .cell("PLACE"))
                .isEqualTo("U4");
    }

    @Test
    void a_time_before_the_newest_version_is_refused_and_nothing_changes() {
        trip.load(
                new InventedReturn(2014).with(EPISODES, "R1" + PLACED_FROM_MAY).whole(),
                Instant.parse("2019-06-01T00:00:00Z"));
        var later = new InventedReturn(2015)
                .with(EPISODES, "R1,01/05/2017,S,C2,N1,U4,PR1", "R2" + PLACED_FROM_MAY)
                .whole();
        assertThatThrownBy(() -> trip.load(later, Instant.parse("2019-05-31T00:00:00Z")))
                .isInstanceOf(LoadRefused.class)
                .hasMessageContaining("Give a later --recorded-at");
        assertThat(texts("select e.placement_type from lookedafter.fact_episode e where e.child = :child", "R1"))
                .containsExactly("U6");
        assertThat(child("R2")).isNull();
    }

    @Test
    void an_interrupted_load_leaves_nothing_and_can_be_made_again() {
        var files = new InventedReturn(2018)
                .with(HEADER, "I1,1")
                .with(EPISODES, "I1" + PLACED_FROM_MAY)
                .whole();
        // The connection of the load itself is cut, as when the database goes away.
        Progress cut = doing -> {
            if (doing.startsWith("Keeping"))
                db.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single();
        };
        assertThatThrownBy(() -> loads.load(files, new LoadOrder("a test", null), cut))
                .isNotNull();
        assertThat(child("I1")).isNull();
        assertThat(trip.there_and_back(files, null).listed()).isEmpty();
    }

    @Test
    void a_load_finds_restricted_children_too() {
        trip.load(new InventedReturn(2018).with(HEADER, "Z1,1,05/06/2010").whole(), null);
        var child = child("Z1");
        var manager = testWorkers.with(Role.TEAM_MANAGER);
        testWorkers.as(
                manager,
                () -> db.sql("insert into identity.restriction (child, why) values (:child, 'a test')")
                        .param("child", child)
                        .update());
        trip.there_and_back(
                new InventedReturn(2019).with(HEADER, "Z1,2,05/06/2010").whole(), null);
        assertThat(texts("select p.sex from people.fact_person p where p.id = :child", "Z1"))
                .containsExactly("2");
    }

    @Test
    void one_fact_changed_changes_one_row_of_the_return() {
        var files = new InventedReturn(2018)
                .with(HEADER, "M1,1,05/06/2010")
                .with(EPISODES, "M1" + PLACED_FROM_MAY, "M2" + PLACED_FROM_MAY)
                .with(OC2, "M1,05/06/2010,41")
                .whole();
        trip.there_and_back(files, null);
        var before = rows(trip.produce(2018, null));
        asReturns(() -> db.sql("update lookedafter.episode set ceased_on = '2018-01-31' where child = :child")
                .param("child", child("M1"))
                .update());
        asReturns(() -> db.sql("update lookedafter.answers_for_year set sdq_score = 12 where child = :child")
                .param("child", child("M1"))
                .update());
        var after = rows(trip.produce(2018, null));
        after.forEach((row, count) -> before.merge(row, -count, Integer::sum));
        before.values().removeIf(count -> count == 0);
        assertThat(before)
                .containsOnlyKeys(
                        List.of(
                                "M1",
                                "01/05/2017",
                                "S",
                                "C2",
                                "N1",
                                "U6",
                                "PR1",
                                "",
                                "",
                                "",
                                "CV1 5WH",
                                "CV5 7ZJ",
                                "1234567"),
                        List.of(
                                "M1",
                                "01/05/2017",
                                "S",
                                "C2",
                                "N1",
                                "U6",
                                "PR1",
                                "31/01/2018",
                                "",
                                "",
                                "CV1 5WH",
                                "CV5 7ZJ",
                                "1234567"),
                        List.of("M1", "05/06/2010", "41", "", "", "", "", "", "", "", "", ""),
                        List.of("M1", "05/06/2010", "12", "", "", "", "", "", "", "", "", ""));
    }

    private static Map<List<String>, Integer> rows(Return whole) {
        return RoundTrip.counted(whole.present().stream()
                .flatMap(table -> whole.rows(table).stream())
                .toList());
    }

    private @Nullable UUID child(String localId) {
        return asReturns(
                () -> db.sql("select i.child from people.fact_identifier i where i.kind = 'local' and i.value = :id")
                        .param("id", localId)
                        .query(UUID.class)
                        .optional()
                        .orElse(null));
    }

    private List<String> texts(String sql, String localId) {
        var child = child(localId);
        return asReturns(
                () -> db.sql(sql).param("child", child).query(String.class).list());
    }

    private long count(String sql, UUID id) {
        return asReturns(() -> db.sql(sql).param("id", id).query(Long.class).single());
    }

    private long versions(String localId) {
        return texts("select h.id::text from lookedafter.episode_history h where h.child = :child", localId)
                .size();
    }

    private <T extends @Nullable Object> T asReturns(Supplier<T> something) {
        return workers.ofTheCommandLine()
                .acting()
                .call(() -> new TransactionTemplate(transactions).execute(running -> something.get()));
    }
}
