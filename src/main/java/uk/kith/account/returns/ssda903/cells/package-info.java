/** What the cells of the SSDA903 return mean as facts: days, codes, numbers; and what was supplied instead of one. */
@NullMarked
@NamedInterface("ssda903-cells")
package uk.kith.account.returns.ssda903.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
