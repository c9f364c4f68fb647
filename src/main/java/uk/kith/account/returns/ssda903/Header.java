package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/**
 * Who a child of the return is: one row a child. {@code MOTHER} and {@code MC_DOB} say whether she is a mother and when
 * her child was born; {@code UASC} (1 or 0) is no column of the CSV return but is taken as given where it stands.
 */
public record Header(
        int number,
        @Nullable String child,
        @Nullable String sex,
        @Nullable String dob,
        @Nullable String ethnic,
        @Nullable String upn,
        @Nullable String mother,
        @Nullable String mcDob,
        @Nullable String uasc)
        implements Row {

    static Header of(int number, @Nullable String[] c) {
        return new Header(number, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
    }

    @Override
    public Table table() {
        return Table.HEADER;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, sex, dob, ethnic, upn, mother, mcDob, uasc};
    }

    /** The child's date of birth. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }

    /** When the child of a looked-after mother was born. */
    public DateCell childBornOn() {
        return DateCell.read(mcDob);
    }
}
