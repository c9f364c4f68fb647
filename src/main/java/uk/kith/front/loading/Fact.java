package uk.kith.front.loading;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the record as text, its values in the order of its table's columns. */
record Fact(UUID id, UUID child, @Nullable String[] values) {

    @Nullable String at(int place) {
        return values[place];
    }

    String returned(FactTable table) {
        return Objects.requireNonNullElse(values[table.place(table.memory())], Returned.NEVER);
    }

    /** The same fact with one value changed. */
    Fact with(int place, @Nullable String value) {
        var changed = values.clone();
        changed[place] = value;
        return new Fact(id, child, changed);
    }
}
