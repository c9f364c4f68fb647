package uk.kith.platform.authority.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.authority.Setting;
import uk.kith.platform.pages.Problems;

/** What an administrator typed about the authority, in the order of the page. */
public record SettingsTyped(
        @Nullable String name,
        @Nullable String laCode,
        @Nullable String onsCode,
        @Nullable String standingText) {

    /** The values by the setting they are for, without spaces around them. */
    public Map<Setting, String> values() {
        var values = new EnumMap<Setting, String>(Setting.class);
        values.put(Setting.NAME, tidy(name));
        values.put(Setting.LA_CODE, tidy(laCode));
        values.put(Setting.ONS_CODE, tidy(onsCode));
        values.put(Setting.STANDING_TEXT, tidy(standingText));
        return values;
    }

    Problems problems() {
        var problems = Problems.NONE;
        for (var value : values().entrySet()) {
            var problem = value.getKey().problem(value.getValue());
            if (problem.isPresent()) problems = problems.and(field(value.getKey()), problem.get());
        }
        return problems;
    }

    /** The name of the setting's field in the form. */
    public static String field(Setting setting) {
        return switch (setting) {
            case NAME -> "name";
            case LA_CODE -> "laCode";
            case ONS_CODE -> "onsCode";
            case STANDING_TEXT -> "standingText";
        };
    }

    private static String tidy(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
