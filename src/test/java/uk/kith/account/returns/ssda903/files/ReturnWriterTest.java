package uk.kith.account.returns.ssda903.files;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kith.account.returns.ssda903.files.Files903.YEAR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.RoundTrip;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;

/** Writing a return: the same return gives the same bytes, comes back unchanged, and is there whole or not at all. */
class ReturnWriterTest {

    private static final List<Row> ROWS = List.of(
            Table.HEADER.row(1, "7", "2", "05/06/2001", "WBRI", "A123", "1", "01/02/2017", null),
            Table.HEADER.row(2, "12", "1", "05/06/2000", "=1+1", " a, \"b\"\nc ", null, null, null),
            episode(1, "7", "01/06/2017"),
            episode(2, "7", "1/5/2017"),
            Table.REVIEWS.row(1, "12", "05/06/2000", "03/04/2017", "PN1"),
            Table.UASC.row(1, "12", "1", "05/06/2000", null),
            Table.OC3.row(1, "12", "05/06/2000", "YES", "F1", "B"));

    @TempDir
    Path folder;

    @Test
    void csv_comes_by_child_and_date_under_the_names_of_the_tables() throws Exception {
        var written = ReturnWriter.csv(Return.of(YEAR, Set.of(Table.AD1), ROWS), folder);
        assertThat(written.files().stream().map(file -> file.getFileName().toString()))
                .containsExactly("header.csv", "episodes.csv", "reviews.csv", "uasc.csv", "oc3.csv", "ad1.csv");
        assertThat(Files.readString(folder.resolve("header.csv")))
                .isEqualTo("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n"
                        + "12,1,05/06/2000,=1+1,\" a, \"\"b\"\"\nc \",,\r\n"
                        + "7,2,05/06/2001,WBRI,A123,1,01/02/2017\r\n");
        assertThat(Files.readAllLines(folder.resolve("episodes.csv")).get(1)).startsWith("7,1/5/2017,");
        assertThat(Files.readString(folder.resolve("ad1.csv"))).hasLineCount(1);
        assertThat(written.rows()).containsEntry(Table.HEADER, 2).containsEntry(Table.AD1, 0);
    }

    @Test
    void the_order_of_the_rows_makes_no_difference_to_the_bytes() throws Exception {
        var shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(1));
        var one = ReturnWriter.xml(Return.of(YEAR, Set.of(), ROWS), folder.resolve("one.xml"));
        var other = ReturnWriter.xml(Return.of(YEAR, Set.of(), shuffled), folder.resolve("other.xml"));
        assertThat(one.files().getFirst()).hasSameTextualContentAs(other.files().getFirst());
    }

    @Test
    void what_was_written_reads_back_without_a_difference() throws Exception {
        var whole = Return.of(YEAR, Set.of(), ROWS);
        var xml = ReturnWriter.xml(whole, folder.resolve("return.xml"));
        assertThat(xml.leftOut()).isEmpty();
        assertThat(RoundTrip.compare(whole, Files903.read(xml.files().getFirst())))
                .isEmpty();
        ReturnWriter.csv(whole, folder);
        assertThat(RoundTrip.compare(whole, Files903.read(folder))).isEmpty();
    }

    @Test
    void a_changed_cell_is_a_difference() {
        var changed = new ArrayList<>(ROWS);
        changed.set(4, Table.REVIEWS.row(1, "12", "5/6/2000", "03/04/2017", "pn2"));
        var difference = RoundTrip.compare(Return.of(YEAR, Set.of(), ROWS), Return.of(YEAR, Set.of(), changed));
        assertThat(difference)
                .isEqualTo(Map.of(
                        Table.REVIEWS,
                        new RoundTrip.Difference(
                                List.of("12 | 2000-06-05 | 2017-04-03 | PN1"),
                                List.of("12 | 2000-06-05 | 2017-04-03 | PN2"))));
    }

    @Test
    void what_the_xml_return_cannot_carry_is_left_out_and_counted() throws Exception {
        var rows = new ArrayList<>(ROWS);
        rows.add(Table.DOLO.row(1, "7", "05/06/2001", null, null));
        rows.add(Table.HEADER.row(3, "7", "1", null, null, null, null, null, null));
        rows.add(Table.REVIEWS.row(2, "7", "06/06/2001", "03/04/2017", "PN1"));
        rows.add(Table.REVIEWS.row(3, "nobody", null, "03/04/2017", "PN1"));
        rows.add(Table.REVIEWS.row(4, null, null, "03/04/2017", "PN1"));
        rows.add(Table.REVIEWS.row(5, "7", "05/06/2001", "03/04/2017", "\u0001"));
        rows.add(Table.OC3.row(2, "12", "05/06/2000", "NO", null, null));
        rows.add(Table.OC3.row(3, "7", "05/06/2001", null, "F1", null));
        var written = ReturnWriter.xml(Return.of(YEAR, Set.of(), rows), folder.resolve("return.xml"));
        assertThat(written.leftOut()).isEqualTo(Map.of(Table.DOLO, 1, Table.HEADER, 1, Table.REVIEWS, 4, Table.OC3, 2));
        assertThat(written.rows()).containsEntry(Table.DOLO, 0).containsEntry(Table.HEADER, 2);
    }

    private static Row episode(int number, String child, String started) {
        return Table.EPISODES.row(
                number, child, started, "S", "C2", "N1", "U1", "PR1", null, null, null, "AB1 2CD", null, "SC1", null,
                null, null);
    }
}
