package uk.kith.front.loading.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a table by their names, whatever their order and their capitals. */
final class Columns {

    private final Map<String, Integer> places = new HashMap<>();

    Columns(List<String> header) {
        for (int i = 0; i < header.size(); i++) places.putIfAbsent(tidy(header.get(i)), i);
    }

    private static String tidy(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }

    /** Where the first of these columns is that the table has; -1 where it has none of them. */
    int first(List<String> names) {
        return names.stream()
                .map(name -> places.getOrDefault(name, -1))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Where the first column is whose name has that shape, as {@code lad\d\dcd}; -1 where there is none. */
    int like(String shape) {
        return places.entrySet().stream()
                .filter(column -> column.getKey().matches(shape))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(-1);
    }

    /** The cell in that place, without spaces around it; null where the row or the cell has nothing. */
    static @Nullable String cell(List<String> row, int place) {
        if (place < 0 || place >= row.size()) return null;
        var text = row.get(place).strip();
        return text.isEmpty() || text.equals("-") ? null : text;
    }
}
