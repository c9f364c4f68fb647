package uk.kith.account.returns.ssda903.rules;

import org.jspecify.annotations.Nullable;

/** The national postcode file, as far as a return asks of it. */
@FunctionalInterface
public interface PostcodeList {

    /** The place of a postcode written upper case without spaces; none when the file has no such postcode. */
    @Nullable PostcodePlace find(String postcode);

    /**
     * Where a postcode lies.
     *
     * @param easting metres on the national grid
     * @param northing metres on the national grid
     * @param authority the code of its upper-tier authority, or WAL, SCO, NIR
     */
    record PostcodePlace(
            double easting, double northing, @Nullable String authority) {}
}
