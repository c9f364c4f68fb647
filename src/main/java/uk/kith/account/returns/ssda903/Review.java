package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** A review of a child's case, and how the child took part. */
public record Review(
        int number,
        @Nullable String child,
        @Nullable String dob,
        @Nullable String review,
        @Nullable String reviewCode) implements Row {

    static Review of(int number, @Nullable String[] c) {
        return new Review(number, c[0], c[1], c[2], c[3]);
    }

    @Override
    public Table table() {
        return Table.REVIEWS;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, dob, review, reviewCode};
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }

    /** The day of the review. */
    public DateCell heldOn() {
        return DateCell.read(review);
    }
}
