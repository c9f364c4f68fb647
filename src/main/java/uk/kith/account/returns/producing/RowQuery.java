package uk.kith.account.returns.producing;

import uk.kith.account.returns.ssda903.Table;

/**
 * Which facts are told by the rows of one table of the return.
 *
 * <p>A fact is in the return of a year when that return, as loaded, had it. Beside these stand the facts of the year by its
 * dates: those that no return ever told, and all of them where no return of the year was loaded. The query has a column
 * {@code child}, {@code marks}, and one under the name of each fact; parameters are {@code year}, its {@code first} and
 * {@code last} day, and whether it was {@code loaded}.
 */
record RowQuery(Table table, String sql) {}
