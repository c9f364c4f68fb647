package uk.kith.front.sample.place;

import java.util.List;

/**
 * Somebody who provides homes, as Ofsted lists them. The numbers begin with 9 and five noughts, which Ofsted's do not.
 *
 * @param places the kinds of placement they provide, as national codes
 */
public record Provider(
        String urn,
        String name,
        String kind,
        List<String> places,
        String provider,
        Where where,
        String postcode,
        String authority) {}
