package uk.kith.record.permanence;

import java.time.LocalDate;

/** A day on a child's way to adoption or special guardianship, and what happened on it, in words. */
public record PermanenceStep(LocalDate day, String what) {}
