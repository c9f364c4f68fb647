package uk.kith.front.desk.reports;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.pages.Problems;

/** A text as it is typed. @param nothing {@code yes} when there is nothing to say */
public record TextForm(@Nullable String text, @Nullable List<String> nothing) {

    boolean saysNothing() {
        return nothing != null && nothing.contains("yes");
    }

    String words() {
        return saysNothing() ? "" : Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }

    Problems problems() {
        var typed = text != null && !text.isBlank();
        if (saysNothing() && typed)
            return Problems.NONE.and("nothing", "Either write a text or say that there is nothing to say.");
        if (!saysNothing() && !typed)
            return Problems.NONE.and("text", "Write the text, or say below that there is nothing to say.");
        return Problems.NONE;
    }
}
