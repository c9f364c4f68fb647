package uk.kith.front.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;

/** Any seed and any day make an authority that resembles the reports, and the same seed and day make the same one. */
@KithTest
@TestPropertySource(properties = "kith.database=sample_seeds")
class SampleSeedsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final SampleSize SMALL = new SampleSize(150, 2, 7, AS_AT);

    @Autowired
    private SampleAuthority sample;

    @Autowired
    private Workers workers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    /** On the last day of January the days of the report are those of the calendar. */
    @Nested
    @TestPropertySource(properties = "kith.database=sample_of_january")
    class OfAnotherSeedOnTheDayOfTheReport {

        @Test
        void resembles_the_report_too() {
            resembles(sample.fill(SampleSize.usual(3, LocalDate.of(2023, Month.JANUARY, 31))));
        }
    }

    @Nested
    @TestPropertySource(properties = "kith.database=sample_of_april")
    class OfAnotherSeedEarlyInTheYear {

        @Test
        void resembles_the_report_too() {
            resembles(sample.fill(SampleSize.usual(2, LocalDate.of(2026, Month.APRIL, 2))));
        }
    }

    private static void resembles(SampleAuthority.Made made) {
        assertThat(made.figures())
                .filteredOn(figure -> figure.isTold() && figure.contradiction() == null)
                .filteredOn(figure -> !figure.resembles())
                .as("chance may put a few off")
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void the_same_seed_and_day_make_the_same_rows_and_another_seed_makes_others() {
        assertThat(printOf(SMALL)).isEqualTo(printOf(SMALL));
        assertThat(printOf(new SampleSize(150, 2, 8, AS_AT))).isNotEqualTo(printOf(SMALL));
    }

    @Test
    void as_many_children_are_known_as_were_asked_for() {
        assertThat(children(SMALL)).isEqualTo(150);
        assertThat(children(new SampleSize(1000, 10, 7, AS_AT))).isEqualTo(1000);
    }

    private long children(SampleSize size) {
        return asMaker(() -> {
            sample.write(size);
            return db.sql("select count(*) from people.fact_family_member")
                    .query(Long.class)
                    .single();
        });
    }

    /** Every person, contact, plan, episode and visit, as one text. */
    private String printOf(SampleSize size) {
        return asMaker(() -> {
            sample.write(size);
            return db.sql("""
                    select md5(coalesce((select string_agg(p::text, '/' order by p.id) from people.fact_person p), '')
                            || coalesce((select string_agg(e::text, '/' order by e.id) from lookedafter.fact_episode e), '')
                            || coalesce((select string_agg(c::text, '/' order by c.id) from frontdoor.fact_contact c), '')
                            || coalesce((select string_agg(x::text, '/' order by x.id) from safeguarding.fact_protection_plan x), '')
                            || coalesce((select string_agg(v::text, '/' order by v.id) from lookedafter.fact_visit v), '')
                            || coalesce((select string_agg(i::text, '/' order by i.id) from workforce.fact_involvement i), ''))
                    """).query(String.class).single();
        });
    }

    /** Makes a sample and takes it back, so that the next finds an empty record. */
    private <T> T asMaker(java.util.function.Supplier<T> something) {
        Acting maker = workers.ofTheCommandLine().acting().recordedAt(Instant.EPOCH);
        return maker.call(() -> {
            var transaction = new TransactionTemplate(transactions);
            return java.util.Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return something.get();
            }));
        });
    }
}
