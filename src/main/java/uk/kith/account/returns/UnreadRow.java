package uk.kith.account.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.ReturnTable;

/**
 * A row that cannot be told apart into the columns of its table (too few or too many cells, a formula in a cell): no
 * record is made of it, and its cells are kept as they came.
 *
 * @param number the place among the data rows of its table, from 1; no other row has it
 * @param reason why, in a sentence
 */
public record UnreadRow(ReturnTable table, int number, List<@Nullable String> cells, String reason) {}
