package uk.kith.platform.authority.web;

import org.jspecify.annotations.Nullable;

/** A length as it was typed. */
public record LengthTyped(
        @Nullable String clock,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String from) {}
