package uk.kith.account.returns.cells;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The marks of one fact, by its columns, as the record keeps them: {@code {"urn": {"supplied": "?", "why": "..."}}}. */
public final class Marks {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, Mark>> TYPE = new TypeReference<>() {};

    private Marks() {}

    public static Map<String, Mark> of(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, TYPE);
    }

    /** The marks as the record keeps them; null where there are none. */
    public static @Nullable String json(Map<String, Mark> marks) {
        return marks.isEmpty() ? null : JSON.writeValueAsString(new TreeMap<>(marks));
    }
}
