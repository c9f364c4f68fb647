package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** An unaccompanied asylum-seeking child. */
public record Uasc(
        int number,
        @Nullable String child,
        @Nullable String sex,
        @Nullable String dob,
        @Nullable String duc) implements Row {

    static Uasc of(int number, @Nullable String[] c) {
        return new Uasc(number, c[0], c[1], c[2], c[3]);
    }

    @Override
    public Table table() {
        return Table.UASC;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, sex, dob, duc};
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }

    /** The day the status ceases or ceased. */
    public DateCell ceasedOn() {
        return DateCell.read(duc);
    }
}
