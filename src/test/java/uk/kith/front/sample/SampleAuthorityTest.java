package uk.kith.front.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import uk.kith.testing.KithTest;

/** The usual sample authority resembles the reports. */
@KithTest
@TestPropertySource(properties = "kith.database=sample_usual")
class SampleAuthorityTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 23);

    @Autowired
    private SampleAuthority sample;

    @Test
    void its_headline_figures_are_those_of_the_reports() {
        var made = sample.fill(SampleSize.usual(SampleSize.USUAL_SEED, AS_AT));

        assertThat(made.figures()).allMatch(Figure::resembles);
    }
}
