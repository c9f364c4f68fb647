package uk.kith.account.returns.ssda903.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kith.account.returns.cells.Cell;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cells.Reading;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.kernel.CollectionYear;

class CellsTest {

    private static final CollectionYear YEAR = new CollectionYear(2018);

    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            EPISODES  | DECOM         | 1/4/2017     | 2017-04-01
            EPISODES  | DECOM         | ' 31/03/2018'| 2018-03-31
            EPISODES  | PLACE_PROVIDER| pr1          | PR1
            EPISODES  | PLACE         | P2           | P2
            EPISODES  | PL_POST       | cv1 5wh      | cv1 5wh
            PREV_PERM | DATE_PERM     | ZZ/ZZ/2014   | 2014-ZZ-ZZ
            PREV_PERM | DATE_PERM     | zz/6/2014    | 2014-06-ZZ
            PREV_PERM | DATE_PERM     | 7/2/2014     | 2014-02-07
            PREV_PERM | LA_PERM       | 331          | 331
            PREV_PERM | LA_PERM       | WAL          | WAL
            OC2       | SDQ_SCORE     | 40           | 40
            OC2       | SDQ_SCORE     | 0            | 0
            OC2       | CONVICTED     | 1            | true
            HEADER    | UPN           | X1           | X1
            """)
    void what_says_all_that_was_supplied_stands(Table table, String column, String text, String fact) {
        assertThat(cell(table, column).read(text, YEAR)).isEqualTo(new Reading.Stands(fact));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OC2         | SDQ_SCORE | 41         | -          | is not from 0 to 40
            OC2         | SDQ_SCORE | -1         | -          | is not from 0 to 40
            OC2         | SDQ_SCORE | 7.0        | 7          | is usually written 7
            OC2         | SDQ_SCORE | 7.5        | -          | is not a whole number
            OC2         | SDQ_SCORE | x          | -          | is not a number
            AD1         | NB_ADOPTR | 0          | -          | is not from 1 to 2
            HEADER      | MOTHER    | 1.0        | true       | is usually written 1
            EPISODES    | PLACE     | K3         | K3         | is a code of other years: in force from 2025
            EPISODES    | PL_POST   | CV1        | CV1        | has not the shape of a postcode
            SW_EPISODES | SW_DECOM  | ZZ/06/2017 | 2017-06-30 | is taken for the day that the return's checks take
            """)
    void what_can_stand_only_with_what_was_supplied_is_marked(
            Table table, String column, String text, @Nullable String fact, String why) {
        assertThat(cell(table, column).read(text, YEAR)).isEqualTo(new Reading.Marked(fact, why));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EPISODES  | DECOM        | 31/02/2018 | is "31/02/2018", a day that does not exist.
            EPISODES  | DEC          | 2018-01-01 | is "2018-01-01", which is not a date (day/month/year).
            EPISODES  | DECOM        | ZZ/05/2016 | is "ZZ/05/2016", which is not a date (day/month/year).
            PREV_PERM | DATE_PERM    | bad        | is "bad", which is not a date (day/month/year).
            """)
    void a_date_that_cannot_be_is_told_as_it_came(Table table, String column, String text, String sentence) {
        assertThat(cell(table, column).read(text, YEAR)).isEqualTo(new Reading.NoDate(sentence));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EPISODES  | LS           | QQ         | is "QQ", a code that no year knows.
            PREV_PERM | LA_PERM      | 843        | is "843", a code that no year knows.
            OC2       | HEALTH_CHECK | 2          | is "2", and only 1 and 0 are known.
            """)
    void a_code_that_no_year_knows_is_told_as_it_came(Table table, String column, String text, String sentence) {
        assertThat(cell(table, column).read(text, YEAR)).isEqualTo(new Reading.NoCode(sentence));
    }

    @ParameterizedTest(name = "the return of {0}: {1}")
    @CsvSource({"2024, true", "2025, false", "2026, false"})
    void a_code_is_marked_in_the_years_that_do_not_know_it(int year, boolean stands) {
        var reading = cell(Table.HEADER, "SEX").read("1", new CollectionYear(year));
        assertThat(reading instanceof Reading.Stands).isEqualTo(stands);
        assertThat(reading.value()).isEqualTo("1");
    }

    @Test
    void a_cell_gives_back_what_was_supplied_while_the_fact_is_the_one_it_was_read_as() {
        var score = cell(Table.OC2, "SDQ_SCORE");
        var marks = Map.of("sdq_score", new Mark("7.0", "is usually written 7"));
        assertThat(score.written("7", marks, YEAR)).isEqualTo("7.0");
        assertThat(score.written("8", marks, YEAR)).isEqualTo("8");
        assertThat(score.written(null, marks, YEAR)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void every_column_but_the_child_tells_a_fact(Table table) {
        assertThat(Cells.of(table)).hasSize(table.allColumns().size() - 1);
    }

    private static Cell cell(Table table, String column) {
        return Cells.of(table).stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
