package uk.kith.account.returns.ssda903.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.kith.account.returns.ssda903.files.Files903.DOLO;
import static uk.kith.account.returns.ssda903.files.Files903.EPISODES;
import static uk.kith.account.returns.ssda903.files.Files903.file;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.account.returns.UnreadRow;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.RowProblem;
import uk.kith.account.returns.ssda903.Table;

/** Reading the files of a return: what is taken, what is noticed, and what is listed row by row. */
class ReturnFilesTest {

    @TempDir
    Path folder;

    @Test
    void a_table_is_known_by_its_columns_in_any_order_whatever_the_file_is_called() throws Exception {
        var read = Files903.read(file(folder, "export(3).csv", "dob, Dolo_End,DOLO_START,CHILD\n1/2/2003,,NA, A b \n"));
        assertThat(read.rows(Table.DOLO).all()).containsExactly(Table.DOLO.row(1, " A b ", "1/2/2003", "NA", null));
        assertThat(read.present()).containsExactly(Table.DOLO);
    }

    @Test
    void columns_that_could_be_worked_out_are_taken_as_given() throws Exception {
        var header = file(folder, "h.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,UASC\n1,2,,,,,,1\n");
        var episodes = file(
                folder,
                "e.csv",
                EPISODES.strip() + ",PL_LA,PL_LOCATION,PL_DISTANCE\n1,01/05/2017,,,,,,,,,,,,E1,IN,2.5\n");
        var read = Files903.read(header, episodes);
        assertThat(read.rows(Table.HEADER).all().getFirst().cell("UASC")).isEqualTo("1");
        assertThat(read.rows(Table.EPISODES).all().getFirst().cell("PL_DISTANCE"))
                .isEqualTo("2.5");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws Exception {
        assertThat(Files903.read(file(folder, "a.csv", "\uFEFF" + DOLO)).present())
                .containsExactly(Table.DOLO);
    }

    @Test
    void windows_1252_is_read_with_a_notice() throws Exception {
        var old = file(folder, "a.csv", (DOLO + "Zoë,,,\n").getBytes(Charset.forName("windows-1252")));
        var read = Files903.read(old);
        assertThat(read.rows(Table.DOLO).all().getFirst().child()).isEqualTo("Zoë");
        assertThat(read.notices())
                .contains("a.csv: The file is in Windows-1252 and was read as such; "
                        + "save it as UTF-8 to be sure of its accents.");
    }

    @Test
    void a_table_that_is_missing_is_noticed_from_the_year_it_exists() throws Exception {
        assertThat(Files903.read(file(folder, "a.csv", DOLO)).notices())
                .contains("The files have no table Header.")
                .doesNotContain("The files have no table SWEpisodes.");
    }

    @Test
    void a_table_without_rows_is_there_and_empty() throws Exception {
        var read = Files903.read(file(folder, "a.csv", DOLO.strip()));
        assertThat(read.rows(Table.DOLO).present()).isTrue();
        assertThat(read.rows(Table.DOLO).all()).isEmpty();
        assertThat(read.rows(Table.OC2).present()).isFalse();
    }

    @Test
    void rows_of_the_wrong_width_are_kept_as_they_came_and_listed() throws Exception {
        var read = Files903.read(file(folder, "a.csv", DOLO + "1,,,\n\n2,x\n3,,,,y\n4,,,\n"));
        assertThat(read.unread())
                .extracting(UnreadRow::number, UnreadRow::reason)
                .containsExactly(
                        tuple(2, "Line 4 has 2 cells where the header row has 4."),
                        tuple(3, "Line 5 has 5 cells where the header row has 4."));
        assertThat(read.rows(Table.DOLO).all()).extracting(Row::number).containsExactly(1, 4);
        assertThat(read.rowsIn(Table.DOLO)).isEqualTo(4);
    }

    @Test
    void the_31st_of_february_is_the_rows_own_problem() throws Exception {
        var read = Files903.read(file(folder, "a.csv", DOLO + "1,31/02/2010,01/05/2017,\n"));
        assertThat(read.rows(Table.DOLO).all().getFirst().dateProblems())
                .extracting(RowProblem::column, RowProblem::sentence)
                .containsExactly(tuple("DOB", "DOB is \"31/02/2010\", a day that does not exist."));
    }

    @Test
    void a_child_whose_placement_changed_because_of_the_child_is_no_second_header() throws Exception {
        assertThat(Files903.read(file(folder, "e.csv", EPISODES + "1,01/05/2017,,,,,,,,CHILD,,,\n"))
                        .rows(Table.EPISODES)
                        .all())
                .hasSize(1);
    }

    @Test
    void a_small_authority_may_have_a_year_in_which_nothing_began_or_ended() throws Exception {
        assertThat(Files903.read(file(folder, "e.csv", EPISODES + "1,01/05/2011,S,,,,,,,,,,\n".repeat(19)))
                        .rows(Table.EPISODES)
                        .of("1"))
                .hasSize(19);
    }

    @Test
    void the_xml_return_gives_each_child_its_rows() throws Exception {
        var read = Files903.read(file(folder, "a.xml", """
                <EXPSSDA903><CHILD><HEADER><CHILDID>7</CHILDID><SEX>1</SEX><UASC>1</UASC><DUC>01/02/2018</DUC>
                  <IN_TOUCH>YES</IN_TOUCH><AREVIEW><REVIEW>03/04/2017</REVIEW></AREVIEW><DOB>05/06/2000</DOB><OC2/></HEADER>
                  <EPISODE><DECOM>01/05/2017</DECOM><PL>U1</PL><DEC /></EPISODE></CHILD>
                <CHILD><HEADER><CHILDID>8</CHILDID><UASC>0</UASC><ACTIV>F1</ACTIV></HEADER></CHILD></EXPSSDA903>
                """));
        assertThat(read.rows(Table.HEADER).all())
                .containsExactly(
                        Table.HEADER.row(1, "7", "1", "05/06/2000", null, null, null, null, "1"),
                        Table.HEADER.row(2, "8", null, null, null, null, null, null, "0"));
        assertThat(read.rows(Table.UASC).all())
                .containsExactly(Table.UASC.row(1, "7", "1", "05/06/2000", "01/02/2018"));
        assertThat(read.rows(Table.OC3).all()).containsExactly(Table.OC3.row(1, "7", "05/06/2000", "YES", null, null));
        assertThat(read.rows(Table.REVIEWS).of("7").getFirst().cell("DOB")).isEqualTo("05/06/2000");
        assertThat(read.rows(Table.EPISODES).of("7").getFirst().cell("PLACE")).isEqualTo("U1");
        assertThat(read.rows(Table.OC2).of("7")).hasSize(1);
        assertThat(read.unread())
                .extracting(UnreadRow::reason)
                .containsExactly("ACTIV is filled but IN_TOUCH is not, so there is no row of OC3.");
        assertThat(read.rows(Table.DOLO).present()).isFalse();
    }

    @Test
    void a_workbook_has_one_sheet_a_table_and_days_as_cells_or_text() throws Exception {
        var read = Files903.read(Files903.workbook(folder, book -> {
            var sheet = book.newWorksheet("whatever");
            var columns = DOLO.strip().split(",");
            for (int i = 0; i < columns.length; i++) sheet.value(0, i, columns[i]);
            sheet.value(1, 0, 1234);
            sheet.value(1, 1, "01/02/2003");
            sheet.value(1, 2, LocalDate.of(2017, 5, 9));
            sheet.value(3, 0, "00012");
            sheet.value(3, 2, 42_864.0);
            book.newWorksheet("Sheet2");
        }));
        assertThat(read.rows(Table.DOLO).all())
                .containsExactly(
                        Table.DOLO.row(1, "1234", "01/02/2003", "09/05/2017", null),
                        Table.DOLO.row(2, "00012", null, "09/05/2017", null));
        assertThat(read.rows(Table.DOLO).all().getLast().at(2).orNull()).isEqualTo(LocalDate.of(2017, 5, 9));
        assertThat(read.notices()).contains("return.xlsx: The sheet Sheet2 is empty and was passed over.");
    }

    @Test
    void a_formula_is_never_worked_out_and_its_row_is_listed() throws Exception {
        var read = Files903.read(Files903.workbook(folder, book -> {
            var sheet = book.newWorksheet("DoLo");
            var columns = DOLO.strip().split(",");
            for (int i = 0; i < columns.length; i++) sheet.value(0, i, columns[i]);
            sheet.value(1, 0, "1");
            sheet.formula(1, 2, "TODAY()");
            sheet.value(2, 0, "2");
            sheet.value(2, 5, "beyond");
        }));
        assertThat(read.rows(Table.DOLO).all()).isEmpty();
        assertThat(read.unread())
                .containsExactly(
                        new UnreadRow(
                                Table.DOLO,
                                1,
                                Arrays.asList("1", null, "=TODAY()", null),
                                "Cell C2 holds a formula, and formulas are not worked out."),
                        new UnreadRow(
                                Table.DOLO,
                                2,
                                Arrays.asList("2", null, null, null),
                                "Cell F3 stands in a column without a header."));
    }
}
