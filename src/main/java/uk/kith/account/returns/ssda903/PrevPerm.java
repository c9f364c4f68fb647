package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** A permanence arrangement a child had before this period of care. */
public record PrevPerm(
        int number,
        @Nullable String child,
        @Nullable String dob,
        @Nullable String prevPerm,
        @Nullable String laPerm,
        @Nullable String datePerm)
        implements Row {

    static PrevPerm of(int number, @Nullable String[] c) {
        return new PrevPerm(number, c[0], c[1], c[2], c[3], c[4]);
    }

    @Override
    public Table table() {
        return Table.PREV_PERM;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, dob, prevPerm, laPerm, datePerm};
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }

    /** The day of the order; parts may be unknown. */
    public DateCell madeOn() {
        return DateCell.readPartial(datePerm);
    }
}
