package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** A time under a deprivation of liberty order. */
public record Dolo(
        int number,
        @Nullable String child,
        @Nullable String dob,
        @Nullable String doloStart,
        @Nullable String doloEnd) implements Row {

    static Dolo of(int number, @Nullable String[] c) {
        return new Dolo(number, c[0], c[1], c[2], c[3]);
    }

    @Override
    public Table table() {
        return Table.DOLO;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, dob, doloStart, doloEnd};
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }

    /** The day it began. */
    public DateCell startedOn() {
        return DateCell.read(doloStart);
    }

    /** The day it ended; blank while it lasts. */
    public DateCell endedOn() {
        return DateCell.read(doloEnd);
    }
}
