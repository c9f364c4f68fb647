package uk.kith.front.loading;

import java.io.IOException;
import java.nio.file.Files;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.files.CinFiles;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.kernel.CollectionYear;

/** A small census about children who do not exist, written as in the message: {@code Sex=F} is an element with that in it. */
final class InventedCensus {

    private final int year;
    private final StringBuilder children = new StringBuilder();

    InventedCensus(int year) {
        this.year = year;
    }

    /** A child: of the cells of ChildIdentifiers, of the ethnicity, and their episodes. */
    InventedCensus with(String child, String cells, String... episodes) {
        children.append("<Child><ChildIdentifiers><LAchildID>%s</LAchildID>%s</ChildIdentifiers>"
                        .formatted(child, elements(cells)))
                .append("<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>")
                .append(String.join("", episodes))
                .append("</Child>");
        return this;
    }

    static String episode(String referredOn, String... content) {
        return "<CINdetails><CINreferralDate>%s</CINreferralDate>%s</CINdetails>"
                .formatted(referredOn, String.join("", content));
    }

    /** A block of the message. */
    static String block(String element, String cells) {
        return "<%1$s>%2$s</%1$s>".formatted(element, elements(cells));
    }

    /** Elements, written as "Name=text Name=text"; what is no such pair stands as it is. */
    static String elements(String cells) {
        return cells.replaceAll("(\\w+)=([^\\s<]+)", "<$1>$2</$1>");
    }

    CinMessage whole() {
        var xml = """
                <Message><Header><CollectionDetails><Year>%1$d</Year><ReferenceDate>%1$d-03-31</ReferenceDate>\
                </CollectionDetails></Header><Children>%2$s</Children></Message>""".formatted(year, children);
        try {
            var file = Files.createTempFile("census", ".xml");
            try {
                return new CinFiles().read(Files.writeString(file, xml), new CollectionYear(year));
            } finally {
                Files.delete(file);
            }
        } catch (IOException | UnusableFile failed) {
            throw new AssertionError(failed);
        }
    }
}
