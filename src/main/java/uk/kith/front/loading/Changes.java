package uk.kith.front.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a load changes in one table of the record. */
final class Changes {

    private final List<List<@Nullable String>> added = new ArrayList<>();
    private final List<List<@Nullable String>> changed = new ArrayList<>();
    private final List<UUID> takenOut = new ArrayList<>();

    void add(@Nullable String[] values) {
        added.add(Arrays.asList(values));
    }

    void change(@Nullable String[] values) {
        changed.add(Arrays.asList(values));
    }

    void takeOut(UUID id) {
        takenOut.add(id);
    }

    List<List<@Nullable String>> added() {
        return added;
    }

    List<List<@Nullable String>> changed() {
        return changed;
    }

    List<UUID> takenOut() {
        return takenOut;
    }
}
