package uk.kith.account.returns.rules;

import org.jspecify.annotations.Nullable;

/**
 * One row that a rule flags.
 *
 * @param finding the finding of the rule it belongs to, from 1
 * @param line the row; none when the return as a whole is meant; a line that is not there when only a child can be named
 * @param fields the columns to look at, with a space between
 */
public record Flagged(int finding, @Nullable Line line, String fields) {}
