package uk.kith.front.desk.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "“{0}” looks for {1}, born {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            robin sample       | robin sample | -
            Sample, Robin      | Sample Robin | -
            3 May 2017         | -            | 2017-05-03
            03/05/2017         | -            | 2017-05-03
            Robin 03/05/2017   | Robin        | 2017-05-03
            Robin 3/5          | Robin        | 2026-05-03
            May                | May          | -
            ZZ1 1AA            | ZZ1 1AA      | -
            """)
    void a_day_among_the_words_is_a_birthday(String typed, @Nullable String words, @Nullable LocalDate born) {
        var wanted = Wanted.read(typed, TODAY);
        assertThat(String.join(" ", wanted.words())).isEqualTo(words == null ? "" : words);
        assertThat(wanted.bornOn()).isEqualTo(born);
    }
}
