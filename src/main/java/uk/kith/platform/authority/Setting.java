package uk.kith.platform.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an authority says about itself once, and the whole installation goes by. */
public enum Setting {
    NAME(
            "Name",
            "As it stands at the top of every page",
            ".{2,80}",
            "Type the authority's name, in 2 to 80 characters."),
    LA_CODE(
            "Three-digit code",
            "The Department's code for the authority in its returns, as 802",
            "\\d{3}",
            "Type the three digits that the Department's returns use for the authority, as 802."),
    ONS_CODE(
            "ONS code",
            "Nine characters, as E06000024. Postcodes of this authority count as inside",
            "E\\d{8}",
            "Type the authority's code of the Office for National Statistics: an E and eight digits, as E06000024."),
    STANDING_TEXT(
            "Standing text",
            "Said on the first page to everybody who works here, as the number to ring out of hours. May be left empty",
            "(?s).{0,1000}",
            "Keep the standing text to 1,000 characters.");

    private final String label;
    private final String hint;
    private final Pattern shape;
    private final String whatToType;

    Setting(String label, String hint, String shape, String whatToType) {
        this.label = label;
        this.hint = hint;
        this.shape = Pattern.compile(shape);
        this.whatToType = whatToType;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** The name in the database and in forms, as {@code la-code}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong with a value, in one sentence that says what to type; nothing when it can stand. */
    public Optional<String> problem(String value) {
        return shape.matcher(value).matches() ? Optional.empty() : Optional.of(whatToType);
    }
}
