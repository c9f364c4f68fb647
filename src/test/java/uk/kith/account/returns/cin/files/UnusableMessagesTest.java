package uk.kith.account.returns.cin.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.kith.account.returns.cin.files.Messages.read;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.UnusableFile;

/** A file that is no census message is refused, in one sentence. */
@Timeout(60)
class UnusableMessagesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '^', quoteCharacter = '~', textBlock = """
            not XML^          hello^                          , line 1, character 1: The XML is broken here and cannot be read further.
            another return^   <EXPSSDA903/>^                  , line 1, character 14: The outermost element is "EXPSSDA903"; that of a census message of children in need is Message.
            broken off^       <Message><Children>^            , line 1, character 20: The XML is broken here and cannot be read further.
            two outermost^    <Message/><Message/>^           , line 1, character 12: The XML is broken here and cannot be read further.
            an entity bomb^   <!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><Message>&b;</Message>^  , line 1, character 53: The file declares a document type, which no return has; entities are never followed.
            a file outside^   <!DOCTYPE m SYSTEM "file:///etc/passwd"><Message/>^  , line 1, character 41: The file declares a document type, which no return has; entities are never followed.
            an empty file^    ~~^                             : The file is empty.
            """)
    void a_file_that_is_no_message(String what, String xml, String sentence) throws Exception {
        assertThat(refusal(xml)).as(what).isEqualTo("census.xml" + sentence);
    }

    @Test
    void a_file_that_is_not_there_a_folder_and_one_too_large() throws Exception {
        var files = new CinFiles(new Limits(10, 10, 10));
        assertThat(refusal(files, folder.resolve("none.xml"))).isEqualTo("none.xml: There is no such file.");
        var inside = Files.createDirectory(folder.resolve("in.xml"));
        assertThat(refusal(files, inside)).isEqualTo("in.xml: This is a folder; a census message is one XML file.");
        var large = Files.writeString(folder.resolve("a.xml"), "<Message/> ");
        assertThat(refusal(files, large)).isEqualTo("a.xml: The file is larger than the 10 bytes that are read.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '^', textBlock = """
            in a cell^         <Message><Header><Source><LEA>^    LEA has more than 10000 characters.
            outside elements^  <Message><Header>^                 More than a million characters stand here without the beginning or end of an element.
            in an attribute^   <Message a='^                      More than a million characters stand here without the beginning or end of an element.
            in a comment^      <Message><!--^                     More than a million characters stand here without the beginning or end of an element.
            in a name^         <^                                 The XML is broken here and cannot be read further.
            """)
    void a_line_without_end(String what, String before, String sentence) throws Exception {
        assertThat(refusal(before + "x".repeat(5_000_000))).as(what).endsWith(": " + sentence);
    }

    @Test
    void elements_in_one_another_without_end() throws Exception {
        assertThat(refusal("<Message>" + "<a>".repeat(1_000_000)))
                .endsWith(": Elements stand in one another more than 50 deep.");
    }

    private String refusal(String xml) {
        var refused = catchThrowableOfType(UnusableFile.class, () -> read(folder, xml));
        assertThat(refused).isNotNull();
        return String.valueOf(refused.getMessage());
    }

    private static String refusal(CinFiles files, Path file) {
        var refused = catchThrowableOfType(UnusableFile.class, () -> files.read(file, Messages.YEAR));
        assertThat(refused).isNotNull();
        return String.valueOf(refused.getMessage());
    }
}
