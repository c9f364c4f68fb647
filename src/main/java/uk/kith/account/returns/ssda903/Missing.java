package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** A time a child was missing from care or away without authorisation. */
public record Missing(
        int number,
        @Nullable String child,
        @Nullable String dob,
        @Nullable String missing,
        @Nullable String misStart,
        @Nullable String misEnd)
        implements Row {

    static Missing of(int number, @Nullable String[] c) {
        return new Missing(number, c[0], c[1], c[2], c[3], c[4]);
    }

    @Override
    public Table table() {
        return Table.MISSING;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, dob, missing, misStart, misEnd};
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }

    /** The day it began. */
    public DateCell startedOn() {
        return DateCell.read(misStart);
    }

    /** The day it ended; blank while it lasts. */
    public DateCell endedOn() {
        return DateCell.read(misEnd);
    }
}
