package uk.kith.record.lookedafter;

import java.time.LocalDate;

/** Whether a child had all immunisations of their age on a day. */
public record Immunisation(LocalDate asAt, boolean upToDate) {}
