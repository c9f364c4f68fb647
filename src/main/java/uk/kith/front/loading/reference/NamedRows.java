package uk.kith.front.loading.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of CSV files that all have the same columns, each cell by its column's name. */
final class NamedRows implements TextFile.Reader {

    private final Path file;
    private final List<String> wanted;
    private final Faults faults;
    private final Taking taking;
    private final Map<String, Integer> places = new HashMap<>();

    /** Takes a row. */
    interface Taking {
        /** @param place where the row stands, for a fault */
        void row(Path file, String place, Map<String, String> cells);
    }

    private NamedRows(Path file, List<String> wanted, Faults faults, Taking taking) {
        this.file = file;
        this.wanted = wanted;
        this.faults = faults;
        this.taking = taking;
    }

    static void read(List<Path> files, List<String> wanted, Faults faults, Taking taking) {
        try {
            for (var file : files) new TextFile(file, faults).rows(new NamedRows(file, wanted, faults, taking));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void header(Columns columns, List<String> names) {
        for (var name : wanted) {
            int place = columns.first(List.of(name.replace('_', ' ')));
            if (place < 0) faults.add(file, "", "The column %s is missing.".formatted(name));
            else places.put(name, place);
        }
    }

    @Override
    public void row(long line, List<String> cells) {
        if (places.size() < wanted.size()) return;
        var row = new LinkedHashMap<String, String>();
        for (var name : wanted) {
            int place = places.getOrDefault(name, -1);
            row.put(name, place < cells.size() ? cells.get(place).strip() : "");
        }
        taking.row(file, "line " + line, row);
    }
}
