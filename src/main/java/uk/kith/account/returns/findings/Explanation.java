package uk.kith.account.returns.findings;

import java.time.Instant;

/**
 * Why a finding is unlikely and yet true.
 *
 * @param who the name of who said so
 */
public record Explanation(String reason, String who, Instant at) {}
