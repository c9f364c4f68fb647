package uk.kith.account.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.kernel.PartialDate;

class DateCellTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            31/03/2018, 2018-03-31
            1/4/2017,   2017-04-01
            29/02/2016, 2016-02-29
            01/01/1678, 1678-01-01
            31/12/2261, 2261-12-31
            """)
    void a_date_is_day_month_and_year_with_slashes(String written, LocalDate day) {
        assertThat(DateCell.read(written)).isEqualTo(new DateCell.Day(day));
    }

    @ParameterizedTest(name = "DECOM {1}")
    @CsvSource(delimiter = ';', textBlock = """
            31/02/2018; is "31/02/2018", a day that does not exist.
            29/02/2017; is "29/02/2017", a day that does not exist.
            00/01/2017; is "00/01/2017", a day that does not exist.
            01/13/2017; is "01/13/2017", which is not a date.
            31/12/1677; is "31/12/1677", which is not a date.
            01/01/2262; is "01/01/2262", which is not a date.
            2017-01-31; is "2017-01-31", which is not a date (day/month/year).
            31/01/17;   is "31/01/17", which is not a date (day/month/year).
            ABC;        is "ABC", which is not a date (day/month/year).
            ZZ/01/2017; is "ZZ/01/2017", which is not a date (day/month/year).
            """)
    void anything_else_is_unreadable_and_says_why(String written, String why) {
        assertThat(DateCell.read(written)).isEqualTo(new DateCell.Unreadable(written, why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 31/03/2018",
                "31/03/2018 ",
                "31/03/20180",
                "031/03/2018",
                "/03/2018",
                "//2018",
                "/",
                "+1/03/2018"
            })
    void nearly_a_date_is_not_a_date(String written) {
        assertThat(DateCell.read(written).isUnreadable()).isTrue();
    }

    @Test
    void an_empty_cell_is_blank() {
        assertThat(DateCell.read(null).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ/02/2014", "ZZ/ZZ/2014", "ZZ/ZZ/ZZZZ", "5/2/ZZZZ"})
    void parts_of_an_earlier_order_may_be_unknown(String written) {
        assertThat(DateCell.readPartial(written))
                .isEqualTo(new DateCell.Partly(PartialDate.parse(written).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/ZZZZ", "zz/02/2014", "ZZ/13/2014", "ZZ/02/1600", "ZZ"})
    void but_what_is_known_must_be_possible(String written) {
        assertThat(DateCell.readPartial(written).isUnreadable()).isTrue();
    }
}
