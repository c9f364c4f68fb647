package uk.kith.account.returns.cin.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.kernel.CollectionYear;

/** Small census messages for tests: the children in them are letters. */
final class Messages {

    static final CollectionYear YEAR = new CollectionYear(2026);

    static final String HEADER = """
            <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>\
            <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>\
            <Source><SourceLevel>L</SourceLevel><LEA>201</LEA></Source></Header>""";

    private Messages() {}

    /** A message about these children, each the content of one Child. */
    static String of(String... children) {
        return "<Message>" + HEADER + "<Children>"
                + String.join(
                        "",
                        Stream.of(children)
                                .map(child -> "<Child>" + child + "</Child>")
                                .toList())
                + "</Children></Message>";
    }

    static String who(String child) {
        return "<ChildIdentifiers><LAchildID>%s</LAchildID><Sex>F</Sex></ChildIdentifiers>".formatted(child)
                + "<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>";
    }

    static String episode(String referredOn, String content) {
        return "<CINdetails><CINreferralDate>%s</CINreferralDate>%s</CINdetails>".formatted(referredOn, content);
    }

    static CinMessage read(Path folder, String xml) throws IOException, UnusableFile {
        return new CinFiles().read(Files.writeString(folder.resolve("census.xml"), xml), YEAR);
    }

    /** The rows of a table as words, a blank cell as a dash. */
    static List<String> rows(CinMessage message, CinTable table) {
        return message.rows(table).stream().map(Messages::words).toList();
    }

    private static String words(CinRow row) {
        return row.number() + ":"
                + String.join(
                        "",
                        Stream.of(row.cells())
                                .map(cell -> " " + (cell == null ? "-" : cell))
                                .toList());
    }
}
