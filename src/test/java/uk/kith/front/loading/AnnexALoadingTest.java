package uk.kith.front.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static uk.kith.account.returns.annexa.InspectionList.ADOPTERS;
import static uk.kith.account.returns.annexa.InspectionList.ADOPTION;
import static uk.kith.account.returns.annexa.InspectionList.ASSESSMENTS;
import static uk.kith.account.returns.annexa.InspectionList.CARE_LEAVERS;
import static uk.kith.account.returns.annexa.InspectionList.CONTACTS;
import static uk.kith.account.returns.annexa.InspectionList.EARLY_HELP;
import static uk.kith.account.returns.annexa.InspectionList.IN_NEED;
import static uk.kith.account.returns.annexa.InspectionList.LOOKED_AFTER;
import static uk.kith.account.returns.annexa.InspectionList.PROTECTION;
import static uk.kith.account.returns.annexa.InspectionList.REFERRALS;
import static uk.kith.account.returns.annexa.InspectionList.SECTION_47;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.annexa.ListRow;
import uk.kith.account.returns.annexa.files.AnnexAFile;
import uk.kith.account.returns.annexa.files.InventedLists;
import uk.kith.account.returns.annexa.producing.ProducedAnnexA;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** Annex A into the record and out again, on children who do not exist. Every test has its own. */
@KithTest
@Import(RoundTrip.class)
@TestPropertySource(properties = "kith.database=annexaloading")
class AnnexALoadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Path SAMPLE =
            Path.of(System.getProperty("kith.shared", "../shared"), "data/annex-a/Annex_A_2024_Jan.xlsx");

    @Autowired
    private ReturnLoads loads;

    @Autowired
    private RoundTrip trip;

    @Autowired
    private ProducedAnnexA lists;

    @Autowired
    private Workers workers;

    @Autowired
    private TestWorkers testWorkers;

    @Autowired
    private JdbcClient db;

    private final String id = "A" + UUID.randomUUID();

    @Test
    void the_sample_comes_out_as_it_went_in() throws Exception {
        assumeThat(SAMPLE).as("the sample workbook, which is not part of Kith").exists();
        var day = LocalDate.of(2021, 3, 16);
        var sample = AnnexAFile.read(SAMPLE);
        var report = load(sample, day);
        assertThat(Stream.of(InspectionList.values()).map(list -> report.sums().get(list)))
                .containsExactly(
                        new Sum(5, 5, 0),
                        new Sum(5, 5, 0),
                        new Sum(6, 6, 0),
                        new Sum(5, 5, 0),
                        new Sum(5, 5, 0),
                        new Sum(5, 5, 0),
                        new Sum(7, 7, 0),
                        new Sum(5, 5, 0),
                        new Sum(6, 6, 0),
                        new Sum(5, 0, 5),
                        new Sum(5, 0, 5));
        var back = produce(day);
        for (var list : List.of(CONTACTS, EARLY_HELP, REFERRALS, ASSESSMENTS, SECTION_47, IN_NEED, PROTECTION))
            assertThat(facts(back, list)).as(list.title()).containsExactlyInAnyOrderElementsOf(facts(sample, list));
        var again = load(sample, day);
        assertThat(again.sums()).isEqualTo(report.sums());
        assertThat(rowsByList(produce(day))).isEqualTo(rowsByList(back));
    }

    @Test
    void the_lists_of_another_day_are_those_of_their_days() throws Exception {
        assumeThat(SAMPLE).as("the sample workbook, which is not part of Kith").exists();
        load(AnnexAFile.read(SAMPLE), LocalDate.of(2021, 3, 16));
        for (var day : List.of("2020-09-16", "2021-03-16"))
            assertThat(produce(LocalDate.parse(day)).rows(CONTACTS))
                    .extracting(ListRow::child)
                    .contains("9212044");
        for (var day : List.of("2020-09-15", "2021-03-17"))
            assertThat(produce(LocalDate.parse(day)).rows(CONTACTS))
                    .extracting(ListRow::child)
                    .doesNotContain("9212044");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            CONTACTS    | contacted_on  | 31/02/2026    | IMPOSSIBLE_DATE  | Date of Contact is "31/02/2026", a day that does not exist.
            CONTACTS    | contacted_on  | 11/20/2026    | IMPOSSIBLE_DATE  | Date of Contact is "11/20/2026", which is not a date.
            CONTACTS    | contacted_on  | 20 Nov 2026   | IMPOSSIBLE_DATE  | Date of Contact is "20 Nov 2026", which is not a date (day/month/year).
            CONTACTS    | contacted_on  | -             | BLANK_KEY        | Date of Contact is blank, so the row has no place in time.
            ASSESSMENTS | authorised_on | 18/11/2026    | END_BEFORE_START | Continuous Assessment Date of Authorisation, 18 November 2026, is before Continuous Assessment Start Date, 19 November 2026.
            PROTECTION  | reviewed_on   | soon          | IMPOSSIBLE_DATE  | Date of latest review conference is "soon", which is not a date (day/month/year).
            """)
    void a_row_that_cannot_stand_is_listed_with_its_place_and_reason(
            InspectionList list, String fact, @Nullable String text, Reason reason, String sentence) {
        var start = list == CONTACTS ? "contacted_on" : "started_on";
        var report = load(new InventedLists().with(list, "local_id", id, start, "19/11/2026", fact, text));
        assertThat(report.listed()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo("%s, row 1, child %s: %s".formatted(list.title(), id, sentence));
            assertThat(row.reason()).isEqualTo(reason);
        });
    }

    @Test
    void a_row_of_nobody_and_a_row_told_twice_are_listed() {
        var report = load(new InventedLists()
                .with(CONTACTS, "contacted_on", "19/11/2026")
                .with(CONTACTS, "local_id", id, "contacted_on", "19/11/2026")
                .with(CONTACTS, "local_id", id.toLowerCase(Locale.ROOT), "contacted_on", "2026-11-19")
                .with(LOOKED_AFTER, "local_id", id)
                .with(LOOKED_AFTER, "local_id", id, "dental_on", "19/11/2026")
                .with(ADOPTION, "local_id", id)
                .with(ADOPTERS, "adopter", "77"));
        assertThat(report.listed())
                .extracting(Listed::line)
                .containsExactly(
                        "Contacts, row 1: Child Unique ID is blank, so the row is nobody's.",
                        "Contacts, row 3, child %s: Row 2 is the same.".formatted(id.toLowerCase(Locale.ROOT)),
                        "Children in care, row 2, child %s: Row 1 tells how this child is already.".formatted(id),
                        "Adoption, row 1, child %s: Adoption is a list that the record does not take.".formatted(id),
                        "Adopters, row 1, child 77: Adopters is a list that the record does not take.");
    }

    @Test
    void what_cannot_stand_as_typed_is_kept_beside_and_given_back() {
        var report = load(new InventedLists()
                .with(
                        CONTACTS,
                        "local_id",
                        id,
                        "ethnicity",
                        "a) White",
                        "contacted_on",
                        "19/11/2026",
                        "source",
                        "d) Health services"));
        assertThat(report.listed()).isEmpty();
        assertThat(
                        text(
                                "select c.marks -> 'source' ->> 'supplied' from frontdoor.fact_contact c where c.child = :child"))
                .isEqualTo("d) Health services");
        assertThat(text("select p.marks -> 'ethnicity' ->> 'why' from people.fact_person p where p.id = :child"))
                .isEqualTo("is of an earlier wording, which says too little");
        assertThat(row(produce(DAY), CONTACTS).cells())
                .containsExactly(
                        id,
                        "c) Not stated/recorded (unborn included)",
                        "a) White",
                        null,
                        null,
                        "19/11/2026",
                        "d) Health services");
    }

    @Test
    void every_list_says_again_who_the_child_is_and_the_first_counts() {
        load(new InventedLists()
                .with(
                        CONTACTS,
                        "local_id",
                        id,
                        "contacted_on",
                        "19/11/2026",
                        "date_of_birth",
                        "02/03/2014",
                        "gender",
                        "b) Female")
                .with(
                        ASSESSMENTS,
                        "local_id",
                        id,
                        "started_on",
                        "19/11/2026",
                        "date_of_birth",
                        "03/03/2014",
                        "gender",
                        "a) Male",
                        "ethnicity",
                        "MWBC",
                        "disabled",
                        "a) Yes"));
        assertThat(text("""
                        select concat_ws(' ', p.date_of_birth, p.gender, p.ethnicity, p.has_disability)
                          from people.fact_person p where p.id = :child
                        """)).isEqualTo("2014-03-02 02 MWBC t");
        assertThat(
                        text(
                                "select a.marks -> 'date_of_birth' ->> 'supplied' from frontdoor.fact_assessment a where a.child = :child"))
                .isEqualTo("2014-03-03");
    }

    @Test
    void two_lists_tell_of_one_referral() {
        load(new InventedLists()
                .with(
                        REFERRALS,
                        "local_id",
                        id,
                        "referred_on",
                        "02/11/2026",
                        "source",
                        "q) 6: Police",
                        "team",
                        "North",
                        "worker",
                        "Kim Sample")
                .with(
                        IN_NEED,
                        "local_id",
                        id,
                        "referred_on",
                        "02/11/2026",
                        "primary_need",
                        "N1",
                        "seen_on",
                        "10/11/2026",
                        "status",
                        "c) Child in need plan",
                        "worker",
                        "Somebody Else"));
        assertThat(texts("""
                        select concat_ws(' ', r.source, r.primary_need, t.name, w.name, r.returned_annex_a)
                          from frontdoor.fact_referral r
                          join workforce.fact_team t on t.id = r.team
                          join workforce.fact_professional w on w.id = r.worker
                         where r.child = :child
                        """)).containsExactly("6 N1 North Kim Sample {2026-11-20/3,2026-11-20/6}");
        assertThat(texts("""
                        select concat_ws(' ', v.visited_on, v.seen, v.referral = r.id)
                          from safeguarding.fact_cin_visit v join frontdoor.fact_referral r on r.child = v.child
                         where v.child = :child
                        """)).containsExactly("2026-11-10 t t");
        assertThat(row(produce(DAY), IN_NEED).cell("worker")).isEqualTo("Kim Sample");
    }

    @Test
    void a_plan_tells_its_last_visit_and_review_beside() {
        Runnable load = () -> load(new InventedLists()
                .with(
                        PROTECTION,
                        "local_id",
                        id,
                        "started_on",
                        "02/11/2026",
                        "initial_category",
                        "Neglect",
                        "previous_plans",
                        "1",
                        "visited_on",
                        "10/11/2026",
                        "seen_alone",
                        "a) Yes",
                        "reviewed_on",
                        "12/11/2026")
                .with(
                        SECTION_47,
                        "local_id",
                        id,
                        "started_on",
                        "20/10/2026",
                        "conference_on",
                        "02/11/2026",
                        "led_to_plan",
                        "a) Yes"));
        load.run();
        load.run();
        assertThat(texts("""
                        select concat_ws(' ', p.initial_category, p.previous_plans, v.visited_on, v.seen_alone, r.reviewed_on)
                          from safeguarding.fact_protection_plan p
                          join safeguarding.fact_protection_visit v on v.protection_plan = p.id
                          join safeguarding.fact_protection_review r on r.protection_plan = p.id
                         where p.child = :child
                        """)).containsExactly("NEG 1 2026-11-10 t 2026-11-12");
        assertThat(texts("""
                        select c.led_to_plan::text from safeguarding.fact_initial_conference c
                          join safeguarding.fact_section47 s on s.id = c.section47 where c.child = :child
                        """)).containsExactly("true");
    }

    @Test
    void of_care_and_leaving_it_what_has_a_day_is_placed() {
        var report = load(new InventedLists()
                .with(
                        LOOKED_AFTER,
                        "local_id",
                        id,
                        "started_on",
                        "01/02/2026",
                        "legal_status",
                        "C2",
                        "reviewed_on",
                        "10/11/2026",
                        "dental_on",
                        "03/03/2026",
                        "visited_on",
                        "nobody asks this")
                .with(
                        CARE_LEAVERS,
                        "local_id",
                        id,
                        "eligibility",
                        "d) Eligible",
                        "contacted_on",
                        "11/11/2026",
                        "in_touch",
                        "a) Yes",
                        "accommodation",
                        "U: Independent living",
                        "suitable",
                        "a) Suitable",
                        "plan_reviewed_on",
                        "01/10/2026"));
        assertThat(report.listed()).isEmpty();
        assertThat(texts("select r.held_on::text from lookedafter.fact_review r where r.child = :child"))
                .containsExactly("2026-11-10");
        assertThat(texts("""
                        select concat_ws(' ', h.kind, h.checked_on, h.status) from lookedafter.fact_health_check h
                         where h.child = :child
                        """)).containsExactly("dental 2026-03-03 completed");
        assertThat(texts("""
                        select concat_ws(' ', c.contacted_on, c.in_touch, c.accommodation, r.reviewed_on)
                          from careleavers.fact_contact c
                          join careleavers.fact_pathway_plan_review r on r.child = c.child
                         where c.child = :child
                        """)).containsExactly("2026-11-11 YES U1 2026-10-01");
        assertThat(texts("select e.id::text from lookedafter.fact_episode e where e.child = :child"))
                .isEmpty();
        assertThat(report.notices())
                .anySatisfy(notice -> assertThat(notice)
                        .startsWith("Of List 8 (Children in care)")
                        .contains("Child's Legal Status", "Placement Type")
                        .doesNotContain("Dental"));
    }

    @Test
    void a_later_workbook_corrects_and_an_older_one_undoes_nothing() {
        var march = LocalDate.of(2026, 3, 31);
        load(plan("02/11/2025", null, "NEG"), march);
        load(plan("02/11/2025", "10/11/2026", "MUL"), DAY);
        assertThat(plans()).containsExactly("2025-11-02 2026-11-10 MUL {2026-03-31/7,2026-11-20/7}");
        var older = load(plan("02/11/2025", null, "NEG"), march);
        assertThat(older.listed())
                .extracting(Listed::sentence)
                .containsExactly("What was told on 20 November 2026 tells this otherwise.");
        assertThat(plans()).containsExactly("2025-11-02 2026-11-10 MUL {2026-03-31/7,2026-11-20/7}");
    }

    @Test
    void absence_ends_nothing_and_a_workbook_loaded_again_without_a_row_has_it_no_longer() {
        load(plan("02/11/2025", null, "NEG"), DAY);
        load(new InventedLists().with(PROTECTION, "local_id", "B" + id, "started_on", "03/11/2025"), DAY);
        assertThat(plans()).containsExactly("2025-11-02 NEG {-2026-11-20/7}");
        assertThat(produce(DAY).rows(PROTECTION)).extracting(ListRow::child).doesNotContain(id);
        assertThat(produce(DAY.plusDays(1)).rows(PROTECTION))
                .extracting(ListRow::child)
                .contains(id);
    }

    @Test
    void what_is_blank_takes_nothing_from_what_others_told() {
        load(plan("02/11/2025", null, "NEG"), DAY);
        as(() -> db.sql("update safeguarding.protection_plan set returned_cin = '{2026}' where child = :child")
                .param("child", child())
                .update());
        load(plan("02/11/2025", null, null), DAY);
        assertThat(plans()).containsExactly("2025-11-02 NEG {2026-11-20/7}");
    }

    @Test
    void a_workbook_of_an_earlier_time_is_known_from_then_on() {
        var then = Instant.parse("2019-04-01T00:00:00Z");
        loads.load(
                new InventedLists()
                        .with(CONTACTS, "local_id", id, "contacted_on", "10/03/2019")
                        .whole(),
                LocalDate.of(2019, 3, 16),
                new LoadOrder("test", then),
                Progress.SILENT);
        assertThat(testWorkers.as(
                        workers.ofTheCommandLine().acting().asKnownAt(then.plusSeconds(1)),
                        () -> lists.of(LocalDate.of(2019, 3, 16)).rows(CONTACTS).stream()
                                .map(ListRow::child)
                                .toList()))
                .contains(id);
        load(plan("02/11/2025", null, "NEG"), DAY);
        assertThatThrownBy(() -> loads.load(
                        plan("02/11/2025", null, "MUL").whole(), DAY, new LoadOrder("test", then), Progress.SILENT))
                .isInstanceOf(LoadRefused.class);
        assertThat(plans()).containsExactly("2025-11-02 NEG {2026-11-20/7}");
    }

    @Test
    void a_return_loaded_afterwards_goes_in_and_out_as_ever() {
        load(new InventedLists()
                .with(
                        LOOKED_AFTER,
                        "local_id",
                        id,
                        "date_of_birth",
                        "02/03/2014",
                        "gender",
                        "b) Female",
                        "ethnicity",
                        "WBRI",
                        "reviewed_on",
                        "10/11/2026",
                        "dental_on",
                        "03/03/2026")
                .with(CONTACTS, "local_id", id, "contacted_on", "19/11/2026"));
        var report = trip.there_and_back(
                new InventedReturn(2027)
                        .with(Table.HEADER, id + ",M,02/03/2014,MWBC")
                        .with(Table.EPISODES, id + ",01/05/2026,S,C2,N1,U6,PR1,,,,CV1 5WH,CV5 7ZJ,1234567")
                        .with(Table.REVIEWS, id + ",02/03/2014,24/05/2026,PN1", id + ",02/03/2014,10/11/2026,PN2")
                        .whole(),
                null);
        assertThat(report.listed()).isEmpty();
        assertThat(
                        text(
                                "select concat_ws(' ', p.sex, p.gender, p.ethnicity) from people.fact_person p where p.id = :child"))
                .isEqualTo("M 02 MWBC");
    }

    @Test
    void a_name_that_several_bear_is_kept_beside() {
        as(() -> db.sql("insert into workforce.professional (name) values (:name), (:name)")
                .param("name", "Twice " + id)
                .update());
        load(new InventedLists()
                .with(
                        ASSESSMENTS,
                        "local_id",
                        id,
                        "started_on",
                        "19/11/2026",
                        "team",
                        "#N/A",
                        "worker",
                        "Twice " + id));
        assertThat(text("""
                        select concat_ws('; ', a.team, a.worker, a.marks -> 'worker' ->> 'why', a.marks -> 'team' ->> 'why')
                          from frontdoor.fact_assessment a where a.child = :child
                        """)).isEqualTo("is the name of several; is a mistake of the spreadsheet");
        var back = row(produce(DAY), ASSESSMENTS);
        assertThat(List.of(String.valueOf(back.cell("team")), String.valueOf(back.cell("worker"))))
                .containsExactly("#N/A", "Twice " + id);
    }

    @Test
    void rows_are_kept_as_they_came_and_the_history_says_why() {
        load(plan("02/11/2025", null, "NEG"), DAY);
        load(plan("02/11/2025", null, "NEG"), DAY);
        assertThat(texts("""
                        select l.what || ' ' || k.return_table || ' ' || k.placed
                          from loading.kept_row k join loading.load l on l.id = k.load where k.child = :child
                        """)).containsExactly("annex-a as at 2026-11-20 Child protection true");
        assertThat(text("select h.because from safeguarding.protection_plan_history h where h.child = :child"))
                .startsWith("Annex A as at 2026-11-20, load ");
    }

    @Test
    void a_restricted_child_stays_hidden_from_a_barred_worker() {
        load(plan("02/11/2025", null, "NEG"), DAY);
        var barred = testWorkers.with(Role.PERFORMANCE_ANALYST);
        as(() -> db.sql("insert into identity.must_not_see (child, worker, why) values (:child, :worker, 'a relative')")
                .param("child", child())
                .param("worker", barred.id())
                .update());
        assertThat(testWorkers.as(barred, () -> lists.of(DAY).rows(PROTECTION)))
                .extracting(ListRow::child)
                .doesNotContain(id);
    }

    private InventedLists plan(String from, @Nullable String until, @Nullable String category) {
        return new InventedLists()
                .with(PROTECTION, "local_id", id, "started_on", from, "ended_on", until, "latest_category", category);
    }

    private List<String> plans() {
        return texts("""
                select concat_ws(' ', p.started_on, p.ended_on, p.latest_category, p.returned_annex_a)
                  from safeguarding.fact_protection_plan p where p.child = :child
                """);
    }

    private LoadReport load(InventedLists invented) {
        return load(invented, DAY);
    }

    private LoadReport load(InventedLists invented, LocalDate day) {
        return load(invented.whole(), day);
    }

    private LoadReport load(AnnexA whole, LocalDate day) {
        return loads.load(whole, day, new LoadOrder("test", null), Progress.SILENT);
    }

    private AnnexA produce(LocalDate day) {
        return as(() -> lists.of(day));
    }

    private UUID child() {
        return as(() -> db.sql("select i.child from people.fact_identifier i where i.value = :id")
                .param("id", id)
                .query(UUID.class)
                .single());
    }

    private List<String> texts(String sql) {
        var child = child();
        return as(() -> db.sql(sql).param("child", child).query(String.class).list());
    }

    private @Nullable String text(String sql) {
        return texts(sql).getFirst();
    }

    private ListRow row(AnnexA whole, InspectionList list) {
        return whole.rows(list).stream()
                .filter(row -> id.equals(row.child()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Callable<T> something) {
        return testWorkers.as(workers.ofTheCommandLine(), something);
    }

    private static List<Integer> rowsByList(AnnexA whole) {
        return Stream.of(InspectionList.values())
                .map(list -> whole.rows(list).size())
                .toList();
    }

    /** The rows as facts, without what is worked out or not taken. */
    private static List<List<String>> facts(AnnexA whole, InspectionList list) {
        var workedOut = List.of(
                "age",
                "referrals",
                "enquiries",
                "conferences",
                "emergency",
                "status",
                list == IN_NEED || list == PROTECTION ? "team" : "",
                list == IN_NEED || list == PROTECTION ? "worker" : "");
        return whole.rows(list).stream()
                .map(row -> list.columns().stream()
                        .filter(column -> !workedOut.contains(column.fact()))
                        .map(column -> {
                            var text = row.cell(column.fact());
                            var read = column.kind().read(text).value();
                            return column.fact() + "=" + (read == null ? text : read);
                        })
                        .toList())
                .toList();
    }
}
