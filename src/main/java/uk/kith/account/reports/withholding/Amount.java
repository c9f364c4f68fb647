package uk.kith.account.reports.withholding;

import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.comparing.Suppression;

/** A number of children or events that a reader sees, or looks for. */
final class Amount {

    /** Without end, and yet one more than it can be reckoned with. */
    private static final long ENDLESS = Long.MAX_VALUE / 4;

    private final @Nullable Told told;
    private final long value;
    private final boolean isSecret;
    private final boolean isBounded;

    private Amount(@Nullable Told told, long value, boolean isSecret, boolean isBounded) {
        this.told = told;
        this.value = value;
        this.isSecret = isSecret;
        this.isBounded = isBounded;
    }

    /** A number that a figure tells. */
    static Amount of(Told told, long value, boolean isSecret) {
        return new Amount(told, value, isSecret, true);
    }

    /** A number that no figure tells, but that follows from two of them: those of the whole who are not of the part. */
    static Amount rest(long value, Suppression settings) {
        return new Amount(null, value, isSmall(value, settings), true);
    }

    /** A number that no figure tells, and of which nothing is known. */
    static Amount unknown() {
        return new Amount(null, 0, false, false);
    }

    static boolean isSmall(long value, Suppression settings) {
        return value < settings.under() && (value > 0 || settings.hidesNone() && value == 0);
    }

    @Nullable Told told() {
        return told;
    }

    long value() {
        return value;
    }

    boolean isBounded() {
        return isBounded;
    }

    /** Whether the reader is not told it. */
    boolean isHidden() {
        return told == null || !told.isShown();
    }

    /** Whether it must not become known. */
    boolean isSecret() {
        return isSecret && isHidden();
    }

    /** Whether a reader who knows why numbers are held back could believe this one to be so many more. */
    boolean couldBe(long more) {
        if (!isBounded) return true;
        long other = value + more;
        return told == null ? other >= 0 : other >= told.lowest(value) && other <= told.highest(ENDLESS);
    }
}
