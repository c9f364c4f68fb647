package uk.kith.front.loading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a return is to be loaded.
 *
 * @param files the files it came in, as whoever loads it named them
 * @param recordedAt from when what it made known counts as known; null for now
 */
public record LoadOrder(String files, @Nullable Instant recordedAt) {}
