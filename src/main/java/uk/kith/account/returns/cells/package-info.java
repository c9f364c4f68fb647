/** How the cells of returns and the facts of the record become each other, and what is kept of a cell that cannot stand as it came. */
@NullMarked
@NamedInterface("cells")
package uk.kith.account.returns.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
