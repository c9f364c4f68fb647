/** Returns made from the facts of the record: which facts belong to a year, and the rows that tell them. */
@NullMarked
@NamedInterface("producing")
package uk.kith.account.returns.producing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
