package uk.kith.account.returns.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A return is written whole, or what stood there before still stands. */
class WholeFilesTest {

    @TempDir
    Path folder;

    @Test
    void a_failure_leaves_the_earlier_files_as_they_were() throws Exception {
        var file = Files.writeString(folder.resolve("header.csv"), "before");
        assertThatThrownBy(() -> WholeFiles.write(folder, Map.of("header.csv", out -> {
                    out.write("half");
                    out.flush();
                    throw new IOException("No space left on device");
                })))
                .isInstanceOf(NotWritten.class)
                .hasMessage("Nothing was written to %s: the disk is full.", folder);
        assertThat(file).hasContent("before");
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(there -> there.toString().endsWith(".unfinished"));
        }
    }

    @Test
    void other_reasons_are_told_in_words() {
        assertThat(NotWritten.because(new AccessDeniedException("x"))).isEqualTo("this user may not write there");
        assertThat(NotWritten.because(new NoSuchFileException("x"))).isEqualTo("x is in the way");
        assertThat(NotWritten.because(new IOException("Disk quota exceeded")))
                .isEqualTo("the space allowed to this user is used up");
    }
}
