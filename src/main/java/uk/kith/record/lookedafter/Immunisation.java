package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;

/** Whether a child had all immunisations of their age on a day. */
public record Immunisation(UUID id, LocalDate asAt, boolean upToDate) {}
