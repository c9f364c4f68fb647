package uk.kith.front.sample.place;

/** A house in a town of the sample. */
public record Address(String lines, String postcode) {}
