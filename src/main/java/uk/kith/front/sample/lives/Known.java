package uk.kith.front.sample.lives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Period;

/**
 * A time in which social workers knew a family that lives at home, from a referral to its closing.
 *
 * @param authorisedOn the day on which the assessment was done; null where chance may say
 * @param protection the protection plan, where there was one
 */
public record Known(
        Period period,
        Help help,
        @Nullable LocalDate authorisedOn,
        @Nullable Protection protection) {

    /** How far the help for a family at home went. */
    public enum Help {
        /** Assessed, and no more; or the assessment still goes on. */
        ASSESSED,
        /** With a plan for a child in need. */
        IN_NEED,
        /** With a protection plan, and mostly with one for a child in need before or after it. */
        PROTECTED
    }

    /** @param earlier how many protection plans the children had before, here and elsewhere */
    public record Protection(Period period, int earlier) {}

    static Known assessed(Period period) {
        return new Known(period, Help.ASSESSED, null, null);
    }
}
