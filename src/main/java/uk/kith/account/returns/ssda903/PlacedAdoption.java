package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** A decision that a child should be placed for adoption, and its reversal if there was one. */
public record PlacedAdoption(
        int number,
        @Nullable String child,
        @Nullable String dob,
        @Nullable String datePlaced,
        @Nullable String datePlacedCeased,
        @Nullable String reasonPlacedCeased)
        implements Row {

    static PlacedAdoption of(int number, @Nullable String[] c) {
        return new PlacedAdoption(number, c[0], c[1], c[2], c[3], c[4]);
    }

    @Override
    public Table table() {
        return Table.PLACED_ADOPTION;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, dob, datePlaced, datePlacedCeased, reasonPlacedCeased};
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }

    /** The decision that the child should be placed for adoption. */
    public DateCell decidedOn() {
        return DateCell.read(datePlaced);
    }

    /** The decision that the child should no longer be. */
    public DateCell reversedOn() {
        return DateCell.read(datePlacedCeased);
    }
}
