package uk.kith.front.sample.lives;

import java.time.LocalDate;

/** A legal status, as its national code, from a day on. */
public record Status(LocalDate from, String code) {}
