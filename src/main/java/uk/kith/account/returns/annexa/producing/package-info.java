/** Annex A made from the facts of the record: who belongs in each list on a day of inspection, and what their rows tell. */
@NullMarked
@NamedInterface("annexa-producing")
package uk.kith.account.returns.annexa.producing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
