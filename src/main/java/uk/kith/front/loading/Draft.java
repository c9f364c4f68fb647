package uk.kith.front.loading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.cells.Mark;

/** A row of the return that can stand, on its way into the record. */
final class Draft {

    private final ReturnRow row;
    private final String localId;
    private final @Nullable String[] values;
    private final Map<String, String> aside = new HashMap<>(4);
    private final Map<String, Mark> marks = new HashMap<>(2);
    private @Nullable UUID child;
    private @Nullable UUID fact;

    Draft(ReturnRow row, String localId, int width) {
        this.row = row;
        this.localId = localId;
        this.values = new @Nullable String[width];
    }

    ReturnRow row() {
        return row;
    }

    /** The child's identifier as identifiers are compared. */
    String localId() {
        return localId;
    }

    UUID child() {
        return Objects.requireNonNull(child, "the child is known before facts are placed");
    }

    void belongsTo(UUID person) {
        child = person;
    }

    /** The fact that the row became, once it is placed. */
    @Nullable UUID fact() {
        return fact;
    }

    void became(UUID id) {
        fact = id;
    }

    /** Values in the order of the fact's columns; those that the return does not tell are null. */
    @Nullable String[] values() {
        return values;
    }

    @Nullable String at(int place) {
        return values[place];
    }

    /** What the row says beside its own fact: the child's date of birth again, who the social worker is. */
    Map<String, String> aside() {
        return aside;
    }

    Map<String, Mark> marks() {
        return marks;
    }

    Listed listed(Reason reason, String sentence) {
        return new Listed(row.table(), row.number(), row.child(), reason, sentence);
    }
}
