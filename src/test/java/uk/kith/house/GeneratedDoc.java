package uk.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page under {@code docs} that is made from the code. The committed copy must be what the code says today;
 * {@code ./kith test NAME -Dkith.docs=write} writes it anew.
 */
public final class GeneratedDoc {

    private GeneratedDoc() {}

    /** Compares the committed page with what it should say, or writes it where that was asked for. */
    public static void says(String name, String content) throws IOException {
        var page = Path.of("docs", name);
        var whole = "<!-- Made from the code; do not edit. Its test says how to make it anew. -->\n\n" + content.strip()
                + "\n";
        if ("write".equals(System.getProperty("kith.docs"))) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, whole);
        }
        assertThat(page)
                .as("%s is not what the code says: run ./kith test <this class> -Dkith.docs=write", page)
                .exists()
                .hasContent(whole);
    }
}
