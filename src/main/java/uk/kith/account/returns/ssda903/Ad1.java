package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** An adoption of the year: its decisions and the adopters. */
public record Ad1(
        int number,
        @Nullable String child,
        @Nullable String dob,
        @Nullable String dateInt,
        @Nullable String dateMatch,
        @Nullable String fosterCare,
        @Nullable String nbAdoptr,
        @Nullable String sexAdoptr,
        @Nullable String lsAdoptr)
        implements Row {

    static Ad1 of(int number, @Nullable String[] c) {
        return new Ad1(number, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
    }

    @Override
    public Table table() {
        return Table.AD1;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, dob, dateInt, dateMatch, fosterCare, nbAdoptr, sexAdoptr, lsAdoptr};
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }

    /** The decision that the child should be placed for adoption. */
    public DateCell decidedOn() {
        return DateCell.read(dateInt);
    }

    /** The match with these adopters. */
    public DateCell matchedOn() {
        return DateCell.read(dateMatch);
    }
}
