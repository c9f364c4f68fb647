package uk.kith.platform.authority.web;

import org.jspecify.annotations.Nullable;

/** A count of people as it was typed. */
public record CountTyped(
        @Nullable String asAt,
        @Nullable String from,
        @Nullable String to,
        @Nullable String people,
        @Nullable String source) {}
