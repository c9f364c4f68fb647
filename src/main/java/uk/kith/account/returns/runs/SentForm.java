package uk.kith.account.returns.runs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form of file in which a return is sent. */
public enum SentForm {
    CSV("CSV, a file for each table, in one ZIP file"),
    XML("XML, one file");

    private final String words;

    SentForm(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As addresses and the database write it: {@code csv}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SentForm> of(String key) {
        return Arrays.stream(values()).filter(form -> form.key().equals(key)).findFirst();
    }
}
