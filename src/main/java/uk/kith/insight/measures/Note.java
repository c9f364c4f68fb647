package uk.kith.insight.measures;

import java.time.LocalDate;

/**
 * What somebody said about the figures of a measure.
 *
 * @param by the name of whoever wrote it
 */
public record Note(String words, String by, LocalDate writtenOn) {}
