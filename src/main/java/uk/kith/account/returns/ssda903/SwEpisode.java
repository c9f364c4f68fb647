package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/** A time during which one social worker was the child's own. */
public record SwEpisode(
        int number,
        @Nullable String child,
        @Nullable String dob,
        @Nullable String swId,
        @Nullable String swDecom,
        @Nullable String swDec,
        @Nullable String swReason)
        implements Row {

    static SwEpisode of(int number, @Nullable String[] c) {
        return new SwEpisode(number, c[0], c[1], c[2], c[3], c[4], c[5]);
    }

    @Override
    public Table table() {
        return Table.SW_EPISODES;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {child, dob, swId, swDecom, swDec, swReason};
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }

    /** The day it began; parts may be unknown. */
    public DateCell startedOn() {
        return DateCell.readPartial(swDecom);
    }

    /** The day it ended; parts may be unknown. */
    public DateCell endedOn() {
        return DateCell.readPartial(swDec);
    }
}
