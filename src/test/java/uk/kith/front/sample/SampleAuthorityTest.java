package uk.kith.front.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import uk.kith.testing.KithTest;

/** The usual sample authority resembles the reports. */
@KithTest
@TestPropertySource(properties = "kith.database=sample_usual")
class SampleAuthorityTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    @Autowired
    private SampleAuthority sample;

    @Test
    void its_headline_figures_are_those_of_the_reports_and_it_is_made_only_once() {
        var made = sample.fill(SampleSize.usual(SampleSize.USUAL_SEED, AS_AT));

        assertThat(made.figures()).hasSize(23).allMatch(Figure::resembles);
        assertThat(sample.figures(AS_AT)).isEqualTo(made.figures());
        assertThat(sample.canBeFilled()).isFalse();
        assertThatThrownBy(() -> sample.fill(SampleSize.usual(1, AS_AT))).isInstanceOf(IllegalStateException.class);
    }
}
