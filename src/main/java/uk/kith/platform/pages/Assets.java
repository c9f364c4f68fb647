package uk.kith.platform.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The styles and scripts of this build. Their folder is named by the hash of what is in it, so browsers keep it for ever. */
record Assets(String version) {

    static Assets ofThisBuild() {
        try {
            return new Assets(new ClassPathResource("static/version").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The styles were not built: run the build again with Node installed.", e);
        }
    }

    String folder() {
        return "/static/" + version;
    }
}
