package uk.kith.platform.authority.web;

import org.jspecify.annotations.Nullable;

/** A term as it was typed. */
public record TermTyped(
        @Nullable String name,
        @Nullable String firstDay,
        @Nullable String lastDay) {}
