package uk.kith.account.returns.annexa.producing;

import uk.kith.account.returns.annexa.InspectionList;

/**
 * Which facts are told by the rows of one list.
 *
 * <p>A row that a workbook of that very day told is in its list again; all others are in it by their dates. The query has the
 * column {@code child}, may have {@code marks}, and has one under the name of each fact that is not simply known of the child;
 * what happened after the day is not told. Parameters are the {@code day}, the day {@code six} months and that a {@code year}
 * before, the {@code tag} of the list and what was told {@code elsewhere}.
 */
record ListQuery(InspectionList list, String sql) {}
