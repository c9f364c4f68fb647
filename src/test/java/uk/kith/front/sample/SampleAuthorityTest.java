package uk.kith.front.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.files.CensusSchema;
import uk.kith.account.returns.cin.files.CinWriter;
import uk.kith.account.returns.cin.rules.Census;
import uk.kith.account.returns.cin.rules.CensusRules;
import uk.kith.account.returns.producing.ProducedCensuses;
import uk.kith.account.returns.rules.Severity;
import uk.kith.house.GeneratedDoc;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.London;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;

/** The usual sample authority resembles the reports, and its help and protection is such as an authority could return. */
@KithTest
@TestPropertySource(properties = "kith.database=sample_usual")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAuthorityTest {

    static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    @Autowired
    private SampleAuthority sample;

    @Autowired
    private Workers workers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ProducedCensuses censuses;

    @TempDir
    private Path folder;

    private SampleAuthority.Made made;

    @BeforeAll
    void make() {
        made = sample.fill(SampleSize.usual(SampleSize.USUAL_SEED, AS_AT));
    }

    @Test
    void its_headline_figures_are_those_of_the_reports_and_it_is_made_only_once() {
        assertThat(made.figures())
                .hasSizeGreaterThan(40)
                .filteredOn(figure -> figure.isTold() && figure.contradiction() == null)
                .allMatch(Figure::resembles);
        assertThat(sample.figures(AS_AT)).isEqualTo(made.figures());
        assertThat(sample.canBeFilled()).isFalse();
        assertThatThrownBy(() -> sample.fill(SampleSize.usual(1, AS_AT))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_the_record_cannot_tell_is_nothing_of_children() {
        assertThat(made.figures())
                .filteredOn(figure -> !figure.isTold())
                .extracting(Figure::measure)
                .isSubsetOf(
                        "fd-access-points-closed",
                        "cla-mockingbird-constellations",
                        "uasc-hotels",
                        "uasc-host-payment");
    }

    /** {@code -Dkith.docs=write} writes it anew. */
    @Test
    void the_page_in_the_docs_says_what_it_is_like() throws Exception {
        GeneratedDoc.says("sample.md", SamplePage.of(made.figures()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no referral while another is open          | frontdoor.fact_referral a join frontdoor.fact_referral b on b.child = a.child and b.id <> a.id where a.referred_on >= b.referred_on and (a.referred_on < b.closed_on or b.closed_on is null and not b.no_further_action)
            no assessment open when a referral closes  | frontdoor.fact_assessment a join frontdoor.fact_referral r on r.id = a.referral where r.closed_on is not null and (a.authorised_on is null or a.authorised_on > r.closed_on)
            no finished assessment without a factor    | frontdoor.fact_assessment a where (a.authorised_on is not null) <> exists (select from frontdoor.fact_assessment_factor f where f.assessment = a.id)
            no assessment after a referral was dropped | frontdoor.fact_assessment a join frontdoor.fact_referral r on r.id = a.referral where r.no_further_action
            no plan in need beside a protection plan   | safeguarding.fact_cin_plan n join safeguarding.fact_protection_plan p on p.child = n.child where daterange(n.started_on, n.ended_on) && daterange(p.started_on, p.ended_on)
            no protection without its conference       | safeguarding.fact_protection_plan p where not exists (select from safeguarding.fact_section47 s where s.referral = p.referral and s.conference_on = p.started_on)
            no conference at a weekend                 | safeguarding.fact_conference_held c where extract(isodow from c.held_on) > 5
            no review outside its plan                 | safeguarding.fact_protection_review r join safeguarding.fact_protection_plan p on p.id = r.protection_plan where r.reviewed_on <= p.started_on or r.reviewed_on > p.ended_on
            nothing that has not come yet              | frontdoor.fact_contact c where c.contacted_on > '2026-11-20'
            no child in need with nothing of disability | frontdoor.fact_referral r join people.fact_person p on p.id = r.child where not r.no_further_action and p.date_of_birth is not null and not exists (select from people.fact_disability d where d.child = p.id)
            """)
    void its_help_and_protection_is_such_as_an_authority_could_return(String what, String found) {
        assertThat(count(workers.ofTheCommandLine().acting(), found)).as(what).isZero();
    }

    /** Written up some days late, so on the day itself not all was known; and what came since was not. */
    @ParameterizedTest(name = "{0} days ago")
    @CsvSource({"60, 90, 115", "365, 55, 80", "730, 55, 85"})
    void it_has_a_past_in_which_less_was_known(int days, int least, int most) {
        var then = London.endOf(AS_AT.minusDays(days));
        var known = count(
                workers.ofTheCommandLine().acting().asKnownAt(then),
                "safeguarding.fact_protection_plan p where p.ended_on is null");
        assertThat(known).isBetween((long) least, (long) most);
        var visits = "lookedafter.fact_visit v where v.visited_on <= '%s'".formatted(AS_AT.minusDays(days));
        assertThat(count(workers.ofTheCommandLine().acting().asKnownAt(then), visits))
                .isLessThan(count(workers.ofTheCommandLine().acting(), visits));
        assertThat(count(
                        workers.ofTheCommandLine().acting(),
                        "safeguarding.cin_visit_history h where not upper_inf(h.recorded)"))
                .isPositive();
    }

    private long count(Acting acting, String found) {
        return acting.call(() -> new TransactionTemplate(transactions)
                .execute(_ -> db.sql("select count(*) from " + found)
                        .query(Long.class)
                        .single()));
    }

    /** A few pupil numbers have a wrong check letter on purpose (rule 1510). */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void the_census_that_it_makes_has_the_structure_of_its_year_and_passes_the_rules(int ending) throws Exception {
        var year = new CollectionYear(ending);
        var message = workers.ofTheCommandLine().acting().call(() -> censuses.of(year, Instant.EPOCH));
        assertThat(message.rows(CinTable.CIN_DETAILS)).hasSizeGreaterThan(500);
        assertThat(message.rows(CinTable.CHILD_PROTECTION_PLANS)).hasSizeGreaterThan(20);

        var errors = CensusRules.ask(Census.of(message), CensusRules.BOOK.inForce(ending)).stream()
                .filter(outcome -> outcome.rule().severity() == Severity.ERROR)
                .filter(outcome -> !outcome.flagged().isEmpty())
                .map(outcome -> outcome.rule().code());
        assertThat(errors).isSubsetOf("1510");

        var file = folder.resolve("cin.xml");
        assertThat(CinWriter.xml(message, file).leftOut()).isEmpty();
        var schema = CensusSchema.of(ending);
        if (schema.isEmpty()) System.out.println("Not held against the schema: it is not beside the project.");
        else
            assertThat(schema.get().breaches(file))
                    .allMatch(breach -> breach.contains("starting with element 'PreProceedingsandFGDM'"));
    }
}
