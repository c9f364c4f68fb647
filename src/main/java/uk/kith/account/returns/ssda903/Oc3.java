package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** A young person who left care: in touch, doing what, living where, around the birthday. */
public record Oc3(
        int number,
        @Nullable String child,
        @Nullable String dob,
        @Nullable String inTouch,
        @Nullable String activ,
        @Nullable String accom)
        implements Row {

    static Oc3 of(int number, @Nullable String[] c) {
        return new Oc3(number, c[0], c[1], c[2], c[3], c[4]);
    }

    @Override
    public Table table() {
        return Table.OC3;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, dob, inTouch, activ, accom};
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }
}
