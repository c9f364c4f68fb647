package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of care in which neither legal status nor placement changed, from {@code DECOM} until {@code DEC}. The last
 * three columns (the authority placed in, IN or OUT, miles from home) can be worked out and are taken as given where
 * they stand.
 */
public record Episode(
        int number,
        @Nullable String child,
        @Nullable String decom,
        @Nullable String rne,
        @Nullable String ls,
        @Nullable String cin,
        @Nullable String place,
        @Nullable String placeProvider,
        @Nullable String dec,
        @Nullable String rec,
        @Nullable String reasonPlaceChange,
        @Nullable String homePost,
        @Nullable String plPost,
        @Nullable String urn,
        @Nullable String plLa,
        @Nullable String plLocation,
        @Nullable String plDistance)
        implements Row {

    static Episode of(int number, @Nullable String[] c) {
        return new Episode(
                number, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11], c[12], c[13], c[14],
                c[15]);
    }

    @Override
    public Table table() {
        return Table.EPISODES;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {
            child,
            decom,
            rne,
            ls,
            cin,
            place,
            placeProvider,
            dec,
            rec,
            reasonPlaceChange,
            homePost,
            plPost,
            urn,
            plLa,
            plLocation,
            plDistance
        };
    }

    /** The day the episode began. */
    public DateCell startedOn() {
        return DateCell.read(decom);
    }

    /** The day it ended; blank while it runs. */
    public DateCell endedOn() {
        return DateCell.read(dec);
    }
}
