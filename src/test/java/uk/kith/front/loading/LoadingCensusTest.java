package uk.kith.front.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.kith.front.loading.InventedCensus.block;
import static uk.kith.front.loading.InventedCensus.elements;
import static uk.kith.front.loading.InventedCensus.episode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.kernel.London;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;

/** The rules of loading a census, each on children who do not exist. Every test has its own. */
@KithTest
@Import(CensusTrip.class)
@TestPropertySource(properties = "kith.database=loading_census")
class LoadingCensusTest {

    private static final String HEADER = "Header, row 1: A message that is made here has a Header of its own.";
    private static final String PLAN_OF_MARCH =
            block("ChildProtectionPlans", "CPPstartDate=2025-03-01 InitialCategoryOfAbuse=NEG");
    private static final String ASSESSMENT = block("Assessments", """
            AssessmentActualStartDate=2025-05-02 AssessmentAuthorisationDate=2025-06-01 \
            <FactorsIdentifiedAtAssessment>AssessmentFactors=3A AssessmentFactors=4B</FactorsIdentifiedAtAssessment>""");
    private static final String PLAN = block("ChildProtectionPlans", """
            CPPstartDate=2025-06-20 InitialCategoryOfAbuse=NEG LatestCategoryOfAbuse=EMO NumberOfPreviousCPP=1 \
            <Reviews>CPPreviewDate=2025-09-10 CPPreviewDate=2026-02-10</Reviews>""");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private CensusTrip trip;

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

    @Test
    void everything_that_a_census_tells_becomes_facts_and_comes_back() {
        var report = trip.there_and_back(
                new InventedCensus(2026)
                        .with(
                                "A1",
                                "UPN=A000000000000 FormerUPN=B1 PersonBirthDate=2015-05-05 Sex=F",
                                episode(
                                        "2025-05-01",
                                        elements("ReferralSource=1A PrimaryNeedCode=N4"),
                                        ASSESSMENT,
                                        block("CINPlanDates", "CINPlanStartDate=2025-06-02 CINPlanEndDate=2025-06-20"),
                                        block(
                                                "Section47",
                                                "S47ActualStartDate=2025-06-05 DateOfInitialCPC=2025-06-20 ICPCnotRequired=false"),
                                        elements("ReferralNFA=false"),
                                        PLAN,
                                        block(
                                                "PreProceedingsandFGDM",
                                                "PPStartDate=2025-12-01 FGDMMeetingOffer=1 ReviewMeetingsCount=2 PPOutcome=A")))
                        .with("A2", "ExpectedPersonBirthDate=2026-05-05 UPNunknown=UN1 Sex=U", episode("2026-03-30"))
                        .whole(),
                null);
        assertThat(report.listed()).extracting(Listed::line).containsExactly(HEADER);
        assertThat(texts("""
                        select concat_ws(' ', r.referred_on, r.source, a.authorised_on, s.conference_on, p.previous_plans,
                               p.latest_category, x.outcome_letter)
                          from frontdoor.fact_referral r
                          join frontdoor.fact_assessment a on a.referral = r.id
                          join safeguarding.fact_section47 s on s.referral = r.id
                          join safeguarding.fact_protection_plan p on p.referral = r.id
                          join safeguarding.fact_pre_proceedings x on x.referral = r.id
                         where r.child = :child
                        """, "A1")).containsExactly("2025-05-01 1A 2025-06-01 2025-06-20 1 EMO A");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CINdetails           | CINclosureDate=2025-02-30                          | IMPOSSIBLE_DATE  | CINclosureDate is "2025-02-30", which is no day written as 2026-03-31.
            CINdetails           | CINclosureDate=30/04/2025                          | IMPOSSIBLE_DATE  | CINclosureDate is "30/04/2025", which is no day written as 2026-03-31.
            CINdetails           | CINclosureDate=2025-04-30                          | END_BEFORE_START | CINclosureDate, 30 April 2025, is before CINreferralDate, 1 May 2025.
            Assessments          | AssessmentActualStartDate=2025-05-02 AssessmentAuthorisationDate=2025-05-01 | END_BEFORE_START | AssessmentAuthorisationDate, 1 May 2025, is before AssessmentActualStartDate, 2 May 2025.
            CINPlanDates         | CINPlanStartDate=2025-05-02 CINPlanEndDate=2025-05-01 | END_BEFORE_START | CINPlanEndDate, 1 May 2025, is before CINPlanStartDate, 2 May 2025.
            ChildProtectionPlans | CPPstartDate=2025-05-02 CPPendDate=2025-05-01      | END_BEFORE_START | CPPendDate, 1 May 2025, is before CPPstartDate, 2 May 2025.
            Section47            | S47ActualStartDate=soon                            | IMPOSSIBLE_DATE  | S47ActualStartDate is "soon", which is no day written as 2026-03-31.
            """)
    void a_row_that_cannot_stand_is_listed_with_its_place_and_reason(
            String element, String cells, Reason reason, String sentence) {
        var content = element.equals("CINdetails") ? elements(cells) : block(element, cells);
        var report = trip.there_and_back(
                new InventedCensus(2026)
                        .with("L1", "Sex=F", episode("2025-05-01", content))
                        .whole(),
                null);
        assertThat(report.listed()).hasSize(2).last().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.reason()).isEqualTo(reason);
            assertThat(row.sentence()).isEqualTo(sentence);
        });
    }

    @Test
    void what_stands_in_a_row_that_cannot_stand_is_listed_with_it() {
        var report = trip.there_and_back(
                new InventedCensus(2026)
                        .with(
                                "W1",
                                "Sex=F",
                                episode("2025-05-01", elements("CINclosureDate=2025-04-30"), ASSESSMENT, PLAN),
                                episode("2025-09-01", PLAN))
                        .whole(),
                null);
        assertThat(report.listed())
                .extracting(Listed::line)
                .containsExactly(
                        HEADER,
                        "CINdetails, row 1, child W1: CINclosureDate, 30 April 2025, is before CINreferralDate, 1 May 2025.",
                        "Assessments, row 1, child W1: It stands in row 1 of CINdetails, which could not be placed.",
                        "AssessmentFactorsList, row 1, child W1: It stands in row 1 of Assessments, which could not be placed.",
                        "AssessmentFactorsList, row 2, child W1: It stands in row 1 of Assessments, which could not be placed.",
                        "ChildProtectionPlans, row 1, child W1: It stands in row 1 of CINdetails, which could not be placed.",
                        "Reviews, row 1, child W1: It stands in row 1 of ChildProtectionPlans, which could not be placed.",
                        "Reviews, row 2, child W1: It stands in row 1 of ChildProtectionPlans, which could not be placed.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            PersonBirthDate=2015-02-30                            | ReferralNFA=0
            PersonBirthDate=2015-02-03 PersonDeathDate=2015-02-02 | ReferralNFA=0
            PersonBirthDate=2015-02-03 ExpectedPersonBirthDate=2015-02-02 | ReferralNFA=0
            PersonBirthDate=1066-10-14 UPN=X UPNunknown=UN9       | ReferralNFA=0
            Sex=X GenderCurrent=1                                 | ReferralSource=11Z PrimaryNeedCode=N10 ReferralNFA=maybe
            Sex=f                                                 | ReferralNFA=TRUE ReasonForClosure=RC10
            """)
    void what_is_no_key_is_kept_as_it_was_supplied(String who, String need) {
        var child = "K" + UUID.randomUUID();
        var report = trip.there_and_back(
                new InventedCensus(2026)
                        .with(child, who, episode("2025-05-01", elements(need)))
                        .whole(),
                null);
        assertThat(report.listed()).hasSize(1);
    }

    @Test
    void a_child_told_twice_is_one_child_with_the_episodes_of_both() {
        var report = trip.load(
                new InventedCensus(2026)
                        .with("D1", "Sex=F", episode("2025-05-01", ASSESSMENT))
                        .with("d1", "Sex=M", episode("2025-08-01", ASSESSMENT))
                        .whole(),
                null);
        assertThat(report.listed())
                .extracting(Listed::line)
                .containsExactly(
                        HEADER,
                        "ChildIdentifiers, row 2, child d1: Row 1 tells who this child is already.",
                        "ChildCharacteristics, row 2, child d1: It stands in row 2 of ChildIdentifiers, which could not be placed.");
        assertThat(texts(
                        "select r.referred_on::text from frontdoor.fact_referral r where r.child = :child order by 1",
                        "D1"))
                .containsExactly("2025-05-01", "2025-08-01");
        assertThat(texts("select count(*)::text from frontdoor.fact_assessment_factor f where f.child = :child", "D1"))
                .containsExactly("4");
    }

    @Test
    void a_child_without_an_identifier_is_nobody() {
        var report = trip.load(
                new InventedCensus(2026)
                        .with("", "Sex=F", episode("2025-05-01"))
                        .whole(),
                null);
        assertThat(report.all().placed()).isZero();
        assertThat(report.listed())
                .extracting(Listed::sentence)
                .contains("LAchildID is blank, so the row is nobody's.");
    }

    @Test
    void alike_episodes_and_reviews_are_as_many_as_were_told() {
        var report = trip.there_and_back(
                new InventedCensus(2026)
                        .with("T1", "Sex=F", episode("2025-05-01", PLAN, PLAN), episode("2025-05-01", PLAN))
                        .whole(),
                null);
        assertThat(report.listed()).hasSize(1);
    }

    @Test
    void the_next_census_corrects_and_absence_ends_nothing() {
        trip.there_and_back(
                new InventedCensus(2025)
                        .with(
                                "N1",
                                "UPN=A000000000000 Sex=F",
                                episode("2025-02-01", block("Section47", "S47ActualStartDate=2025-03-20")))
                        .with("N2", "Sex=F", episode("2025-02-01"))
                        .whole(),
                null);
        trip.there_and_back(
                new InventedCensus(2026)
                        .with(
                                "N1",
                                "Sex=M UPNunknown=UN4",
                                episode(
                                        "2025-02-01",
                                        elements("CINclosureDate=2025-06-01 ReasonForClosure=RC8"),
                                        block(
                                                "Section47",
                                                "S47ActualStartDate=2025-03-20 DateOfInitialCPC=2025-04-03")))
                        .whole(),
                null);
        assertThat(texts(
                        "select concat_ws(' ', r.closed_on, r.returned_cin::text) from frontdoor.fact_referral r where r.child = :child",
                        "N1"))
                .containsExactly("2025-06-01 {2025,2026}");
        assertThat(texts(
                        "select s.conference_on::text from safeguarding.fact_section47 s where s.child = :child", "N1"))
                .containsExactly("2025-04-03");
        assertThat(texts("select r.closed_on::text from frontdoor.fact_referral r where r.child = :child", "N2"))
                .containsExactly((String) null);
        assertThat(texts(
                        "select i.kind || ' ' || i.value from people.fact_identifier i where i.child = :child and i.kind like '%upn'",
                        "N1"))
                .as("a number that the census does not tell stays known")
                .containsExactly("upn A000000000000");
        assertThat(texts(
                        "select h.because from frontdoor.referral_history h where h.child = :child and upper_inf(h.recorded)",
                        "N1"))
                .singleElement()
                .asString()
                .startsWith("CIN census 2026, load ");
    }

    @Test
    void a_census_made_of_an_earlier_year_tells_nothing_that_came_later() {
        trip.there_and_back(
                new InventedCensus(2025)
                        .with("P1", "Sex=F", episode("2025-02-01", PLAN_OF_MARCH))
                        .whole(),
                null);
        trip.there_and_back(
                new InventedCensus(2026)
                        .with(
                                "P1",
                                "Sex=F",
                                episode(
                                        "2025-02-01",
                                        elements("CINclosureDate=2025-06-01"),
                                        PLAN_OF_MARCH.replace("<Init", "<CPPendDate>2025-05-01</CPPendDate><Init")))
                        .whole(),
                null);
        var again = trip.produce(2025, null);
        assertThat(again.rows(CinTable.CIN_DETAILS).getFirst().cell("CINclosureDate"))
                .isNull();
        assertThat(again.rows(CinTable.CHILD_PROTECTION_PLANS).getFirst().cell("CPPendDate"))
                .isNull();
    }

    @Test
    void an_earlier_census_does_not_undo_a_later_one() {
        trip.load(
                new InventedCensus(2026)
                        .with("E1", "Sex=F", episode("2025-02-01", elements("CINclosureDate=2025-06-01")))
                        .whole(),
                null);
        var report = trip.load(
                new InventedCensus(2025)
                        .with("E1", "GenderCurrent=2", episode("2025-02-01"))
                        .whole(),
                null);
        assertThat(report.listed()).extracting(Listed::sentence).contains("The return of 2026 tells this otherwise.");
        assertThat(texts("select r.closed_on::text from frontdoor.fact_referral r where r.child = :child", "E1"))
                .containsExactly("2025-06-01");
    }

    @Test
    void a_number_that_another_takes_the_place_of_is_a_former_one_and_a_wrong_one_is_corrected() {
        trip.there_and_back(
                new InventedCensus(2025)
                        .with("U1", "UPN=A000000000000")
                        .with("U2", "UPN=wrong")
                        .whole(),
                null);
        trip.there_and_back(
                new InventedCensus(2026)
                        .with("U1", "UPN=T999999999999 FormerUPN=a000000000000")
                        .with("U2", "UPN=A000000000001")
                        .whole(),
                null);
        var numbers =
                "select i.kind || ' ' || i.value from people.fact_identifier i where i.child = :child and i.kind like '%upn' order by 1";
        assertThat(texts(numbers, "U1")).containsExactly("former-upn A000000000000", "upn T999999999999");
        assertThat(texts(numbers, "U2")).containsExactly("upn A000000000001");
        assertThat(trip.produce(2026, null).rows(CinTable.CHILD_IDENTIFIERS)).hasSizeGreaterThan(1);
    }

    @Test
    void the_same_file_again_doubles_nothing() {
        Supplier<CinMessage> file = () -> new InventedCensus(2026)
                .with("S1", "UPN=X9 Sex=F", episode("2025-05-01", ASSESSMENT, PLAN))
                .whole();
        var first = trip.load(file.get(), null);
        var versions = versions("S1");
        var second = trip.load(file.get(), null);
        assertThat(second.sums()).isEqualTo(first.sums());
        assertThat(versions("S1")).isEqualTo(versions);
        CensusTrip.assertGivesBack(file.get(), second, CensusTrip.ofTheSame(file.get(), trip.produce(2026, null)));
    }

    @Test
    void a_row_that_the_census_no_longer_has_is_no_longer_told() {
        trip.load(
                new InventedCensus(2026)
                        .with("G1", "Sex=F", episode("2025-05-01", ASSESSMENT, PLAN))
                        .whole(),
                null);
        trip.there_and_back(
                new InventedCensus(2026)
                        .with("G1", "Sex=F", episode("2025-05-01", PLAN))
                        .whole(),
                null);
        assertThat(texts("select a.returned_cin::text from frontdoor.fact_assessment a where a.child = :child", "G1"))
                .containsExactly("{-2026}");
    }

    @Test
    void a_census_is_known_from_the_day_it_is_said_to_have_been_recorded() {
        var in2023 = London.endOf(LocalDate.of(2023, 5, 31));
        var in2024 = London.endOf(LocalDate.of(2024, 5, 31));
        var first = new InventedCensus(2018)
                .with("R1", "GenderCurrent=1", episode("2017-05-01"))
                .whole();
        var report = trip.there_and_back(first, in2023);
        trip.there_and_back(
                new InventedCensus(2019)
                        .with("R1", "GenderCurrent=2", episode("2017-05-01", elements("CINclosureDate=2018-06-01")))
                        .whole(),
                in2024);
        CensusTrip.assertGivesBack(first, report, CensusTrip.ofTheSame(first, trip.produce(2018, in2023)));
        assertThat(CensusTrip.ofTheSame(first, trip.produce(2018, in2023.minusSeconds(1)))
                        .rows(CinTable.CHILD_IDENTIFIERS))
                .isEmpty();
        assertThatThrownBy(() -> trip.load(
                        new InventedCensus(2020).with("R1", "GenderCurrent=1").whole(),
                        Instant.parse("2024-01-01T00:00:00Z")))
                .isInstanceOf(LoadRefused.class)
                .hasMessageContaining("Give a later --recorded-at");
    }

    @Test
    void an_interrupted_load_leaves_nothing_and_can_be_made_again() {
        var file = new InventedCensus(2026)
                .with("I1", "Sex=F", episode("2025-05-01"))
                .whole();
        Progress cut = doing -> {
            if (doing.startsWith("Keeping"))
                db.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single();
        };
        assertThatThrownBy(() -> loads.load(file, new LoadOrder("a test", null), cut))
                .isNotNull();
        assertThat(child("I1")).isNull();
        assertThat(trip.there_and_back(file, null).listed()).hasSize(1);
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

    private int versions(String localId) {
        return texts("""
                        select h.id::text from frontdoor.referral_history h where h.child = :child
                         union all
                        select h.id::text from people.person_history h where h.id = :child
                         union all
                        select h.id::text from people.identifier_history h where h.child = :child
                         union all
                        select h.id::text from safeguarding.protection_review_history h where h.child = :child
                        """, localId).size();
    }

    private <T> T asReturns(Supplier<T> work) {
        return workers.ofTheCommandLine()
                .acting()
                .call(() -> new TransactionTemplate(transactions).execute(running -> work.get()));
    }
}
