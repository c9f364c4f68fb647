package uk.kith.account.returns.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.CollectionYear;

class YearsInHandTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2027-03-31, 2027
            2027-04-01, 2028 2027
            2027-09-30, 2028 2027
            2027-10-01, 2028
            2028-01-01, 2028
            """)
    void the_returns_of_a_year_are_mended_until_the_end_of_the_summer_after_it(LocalDate day, String years) {
        List<CollectionYear> expected = Stream.of(years.split(" "))
                .map(Integer::valueOf)
                .map(CollectionYear::new)
                .toList();
        assertThat(YearsInHand.on(day)).isEqualTo(expected);
    }
}
