package uk.kith.account.returns.annexa;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of which nothing can be made (a formula in a cell); its cells are kept as they came.
 *
 * @param number the place among the data rows of its list, from 1; no other row has it
 * @param reason why, in a sentence
 */
public record UnreadListRow(InspectionList list, int number, List<@Nullable String> cells, String reason) {}
