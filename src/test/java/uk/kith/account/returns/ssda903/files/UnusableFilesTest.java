package uk.kith.account.returns.ssda903.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.kith.account.returns.ssda903.files.Files903.DOLO;
import static uk.kith.account.returns.ssda903.files.Files903.EPISODES;
import static uk.kith.account.returns.ssda903.files.Files903.YEAR;
import static uk.kith.account.returns.ssda903.files.Files903.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.ReturnFileProblem;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.ssda903.Table;

/** A file that cannot be taken refuses everything, with one clear sentence for each thing that is wrong. */
@Timeout(60)
class UnusableFilesTest {

    private static final String ROOT = "<?xml version='1.0'?>";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '^', quoteCharacter = '~', textBlock = """
            a postcode list^        pcd,laua,oseast1m|CV1 2LR,E08000026,433331^  The header row fits no table of the SSDA903 return.
            a missing column^       CHILD,DOB,DOLO_START|1,2,3^                   The header row fits no table of the SSDA903 return; the nearest is DoLo, which also has DOLO_END.
            no header row^          1,01/02/2003,04/05/2026,|2,,,^                The header row fits no table of the SSDA903 return.
            an extra column^        CHILD,DOB,DOLO_START,DOLO_END,NOTES|1,,,,x^   DoLo has no column NOTES.
            an unnamed column^      CHILD,DOB,DOLO_START,DOLO_END,|1,,,,x^        DoLo has no column "".
            a column there twice^   CHILD,DOB,DOB,DOLO_START,DOLO_END|1,,,,^      The column DOB is there twice.
            only line ends^         ||^                                           The file is empty.
            a second header row^    CHILD,DOB,DOLO_START,DOLO_END|1,,,|Child,DOB,DOLO_START,DOLO_END^  line 3: There is a second header row; a file or sheet holds one table.
            two tables pasted^      CHILD,DOB,DOLO_START,DOLO_END|CHILD,SEX,DOB,DUC^  line 2: There is a second header row; a file or sheet holds one table.
            a quote never closed^   CHILD,DOB,DOLO_START,DOLO_END|1,"2,3,4|5,,,^  line 2: A quotation mark opens a cell and is never closed.
            a quote closed early^   CHILD,DOB,DOLO_START,DOLO_END|1,"2"3,,|5,,,^  line 2: A cell goes on after its closing quotation mark.
            """)
    void a_csv_file_that_is_no_table(String what, String text, String sentence) throws Exception {
        assertThat(refusal(file(folder, "a.csv", text.replace('|', '\n'))))
                .as(what)
                .containsExactly(named("a.csv", sentence));
    }

    @Test
    void one_table_twice() throws Exception {
        assertThat(refusal(file(folder, "a.csv", DOLO), file(folder, "b.csv", DOLO + "1,,,\n")))
                .containsExactly("b.csv: The table DoLo is already in a.csv.");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() throws Exception {
        assertThat(refusal(file(folder, "a.csv", "x,y\n"), file(folder, "b.csv", ""), file(folder, "c.csv", DOLO)))
                .containsExactly(
                        "a.csv: The header row fits no table of the SSDA903 return.", "b.csv: The file is empty.");
    }

    @Test
    void utf_16_with_and_without_its_mark() throws Exception {
        assertThat(refusal(file(folder, "a.csv", ("\uFEFF" + DOLO).getBytes(UTF_16LE))))
                .containsExactly("a.csv: The file is in UTF-16; save it as CSV in UTF-8.");
        assertThat(refusal(file(folder, "a.csv", DOLO.getBytes(UTF_16LE))))
                .containsExactly("a.csv: The file is not plain text; save it as CSV in UTF-8.");
    }

    @Test
    void a_cell_or_a_line_without_end() throws Exception {
        assertThat(refusal(file(folder, "a.csv", DOLO + "1," + "x".repeat(10_001) + ",,\n")))
                .containsExactly("a.csv, line 2: A cell has more than 10000 characters.");
        assertThat(refusal(file(folder, "a.csv", DOLO + "x".repeat(5_000_000))))
                .containsExactly("a.csv, line 2: A cell is far too long; perhaps a quotation mark was never closed.");
        assertThat(refusal(file(folder, "a.csv", DOLO + ",".repeat(5_000_000))))
                .containsExactly("a.csv, line 2: The line has more than 1000 cells.");
    }

    @Test
    void a_file_larger_than_the_limit_is_refused_before_it_is_read() throws Exception {
        var small = new ReturnFiles(new Limits(2_000, 2_000, 100));
        var large = file(folder, "a.csv", DOLO + "1,,,\n".repeat(1_000));
        assertThat(catchThrowableOfType(UnusableFile.class, () -> small.read(List.of(large), YEAR)))
                .hasMessage("a.csv: The file is larger than the 2000 bytes that are read.");
    }

    @Test
    void files_that_are_not_there_or_of_another_kind() throws Exception {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(refusal(folder.resolve("none.csv"), file(folder, "a.pdf", "x"), empty))
                .containsExactly(
                        "none.csv: There is no such file.",
                        "a.pdf: The file is not a .csv, .xml or .xlsx file.",
                        "empty: There is no .csv file in this folder.");
    }

    @Test
    void a_folder_with_a_file_that_is_no_table() throws Exception {
        file(folder, "dolo.csv", DOLO);
        file(folder, "providers.CSV", "URN,PLACE_CODES\n");
        file(folder, "notes.txt", "passed over");
        assertThat(refusal(folder))
                .containsExactly("providers.CSV: The header row fits no table of the SSDA903 return.");
    }

    @Test
    void csv_and_xml_mixed_or_two_xml_files() throws Exception {
        var xml = file(folder, "a.xml", "<EXPSSDA903/>");
        assertThat(refusal(file(folder, "a.csv", DOLO), xml))
                .containsExactly(
                        "a.csv: A return comes as CSV files, as one XML file or as one workbook; they cannot be mixed.");
        assertThat(refusal(xml, file(folder, "b.xml", "<EXPSSDA903/>")))
                .containsExactly("a.xml: Only one XML file or workbook can be read at a time.");
    }

    @ParameterizedTest(name = "from {0} until {1} looks like {2}")
    @CsvSource(textBlock = """
            01/05/2015, 30/03/2016, 2016
            01/05/2016, 31/03/2017, 2017
            01/04/2018, '',         2019
            01/05/2019, '',         2020
            """)
    void episodes_of_another_year(String from, String until, int likely) throws Exception {
        assertThat(refusal(file(folder, "e.csv", EPISODES + "1,%s,S,,,,,%s,,,,,\n".formatted(from, until))))
                .containsExactly(("e.csv: The episodes are not those of the year 1 April 2017 to 31 March 2018; "
                                + "this looks like the return of %d.")
                        .formatted(likely));
    }

    @Test
    void many_open_episodes_none_of_which_began_in_the_year() throws Exception {
        assertThat(refusal(file(folder, "e.csv", EPISODES + "1,01/05/2015,S,,,,,,,,,,\n".repeat(20))))
                .containsExactly("e.csv: The episodes are not those of the year 1 April 2017 to 31 March 2018; "
                        + "this looks like the return of 2016.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '^', quoteCharacter = '~', textBlock = """
            not XML^             hello^                                        , line 1, character 22: The XML is broken here and cannot be read further.
            another return^      <Message/>^                                   , line 1, character 32: The outermost element is "Message"; that of an SSDA903 return is EXPSSDA903.
            an unknown element^  <EXPSSDA903><CHILD><NOTE>x</NOTE></CHILD></EXPSSDA903>^  , line 1, character 47: "NOTE" has no place in CHILD.
            an unknown cell^     <EXPSSDA903><CHILD><HEADER><EYES/></HEADER></CHILD></EXPSSDA903>^  , line 1, character 56: "EYES" has no place in HEADER.
            a cell twice^        <EXPSSDA903><CHILD><HEADER><SEX>1</SEX><SEX>2</SEX></HEADER></CHILD></EXPSSDA903>^  , line 1, character 66: SEX is there twice in one HEADER.
            two headers^         <EXPSSDA903><CHILD><HEADER/><HEADER/></CHILD></EXPSSDA903>^  , line 1, character 59: There is a second HEADER in one CHILD.
            stray text^          <EXPSSDA903>words</EXPSSDA903>^               , line 1, character 41: There is text in EXPSSDA903, outside its elements.
            broken off^          <EXPSSDA903><CHILD>^                          , line 1, character 41: The XML is broken here and cannot be read further.
            """)
    void an_xml_file_that_is_no_return(String what, String xml, String sentence) throws Exception {
        assertThat(refusal(file(folder, "a.xml", ROOT + xml))).as(what).containsExactly("a.xml" + sentence);
    }

    @Test
    void an_xml_file_in_another_encoding_than_it_declares() throws Exception {
        var old = "<EXPSSDA903><CHILD><HEADER><CHILDID>Zo\u00eb</CHILDID></HEADER></CHILD></EXPSSDA903>";
        assertThat(refusal(file(folder, "a.xml", old.getBytes(ISO_8859_1))))
                .singleElement()
                .asString()
                .endsWith("From here on the file is not in the encoding it declares.");
        var declared = "<?xml version='1.0' encoding='ISO-8859-1'?>" + old;
        assertThat(Files903.read(file(folder, "b.xml", declared.getBytes(ISO_8859_1)))
                        .rows(Table.HEADER)
                        .of("Zo\u00eb"))
                .hasSize(1);
    }

    @Test
    void an_entity_bomb_and_an_external_entity() throws Exception {
        var bomb = ROOT + "<!DOCTYPE b [<!ENTITY a 'ha'>" + "<!ENTITY b '&a;&a;&a;&a;'>"
                + "]><EXPSSDA903>&b;</EXPSSDA903>";
        var spy = ROOT + "<!DOCTYPE b [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><EXPSSDA903>&a;</EXPSSDA903>";
        for (var xml : List.of(bomb, spy))
            assertThat(refusal(file(folder, "a.xml", xml)))
                    .singleElement()
                    .asString()
                    .endsWith("The file declares a document type, which no return has; entities are never followed.");
    }

    @Test
    void a_truncated_workbook_and_one_that_is_none() throws Exception {
        var whole = Files.readAllBytes(
                Files903.workbook(folder, book -> book.newWorksheet("DoLo").value(0, 0, "CHILD")));
        assertThat(refusal(file(folder, "a.xlsx", Arrays.copyOf(whole, whole.length / 2)), folder.resolve("none.csv")))
                .contains("none.csv: There is no such file.");
        assertThat(refusal(file(folder, "a.xlsx", Arrays.copyOf(whole, whole.length / 2))))
                .containsExactly("a.xlsx: The workbook is damaged, or is no .xlsx file.");
        assertThat(refusal(file(folder, "a.xlsx", DOLO)))
                .containsExactly("a.xlsx: The workbook is damaged, or is no .xlsx file.");
    }

    @Test
    void a_workbook_that_unpacks_to_far_more_than_it_says() throws Exception {
        var file = folder.resolve("a.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 100; i++) zip.write(new byte[1 << 20]);
        }
        var small = new ReturnFiles(new Limits(1L << 30, 10 << 20, 100));
        assertThat(catchThrowableOfType(UnusableFile.class, () -> small.read(List.of(file), YEAR)))
                .hasMessage("a.xlsx: The workbook unpacks to more than the 10 MB that are read.");
    }

    @Test
    void a_workbook_with_a_cell_at_the_end_of_the_world() throws Exception {
        var file = Files903.workbook(folder, book -> book.newWorksheet("DoLo").value(0, 16_000, "CHILD"));
        assertThat(refusal(file))
                .containsExactly(
                        "return.xlsx: A sheet has cells beyond column ZZ; nothing that is read here is so wide.");
    }

    @Test
    void a_workbook_with_a_sheet_that_is_no_table() throws Exception {
        var file = Files903.workbook(folder, book -> {
            book.newWorksheet("Notes").value(0, 0, "To do");
            book.newWorksheet("Late").value(1, 0, "CHILD");
        });
        assertThat(refusal(file))
                .containsExactly(
                        "return.xlsx, sheet Notes: The header row fits no table of the SSDA903 return.",
                        "return.xlsx, sheet Late: The header row must be row 1 of the sheet.");
    }

    private static String named(String file, String sentence) {
        return sentence.startsWith("line ") ? file + ", " + sentence : file + ": " + sentence;
    }

    private static List<String> refusal(Path... files) throws IOException {
        var refused = catchThrowableOfType(UnusableFile.class, () -> Files903.read(files));
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(ReturnFileProblem::line).toList();
    }
}
