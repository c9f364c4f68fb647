package uk.kith.front.sample.place;

import java.util.List;

/**
 * A town that is on no map.
 *
 * @param authority the code of the authority it lies in, as the postcode directory gives it
 * @param postcodes its postcodes
 */
public record Town(String name, String authority, List<Postcode> postcodes) {

    /** A postcode and its place in metres on the national grid. */
    public record Postcode(String code, int easting, int northing) {}
}
