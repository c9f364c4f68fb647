/** Ofsted's Annex A, the child-level lists of an ILACS inspection: its lists, headings and wordings, as plain records. */
@NullMarked
@NamedInterface("annexa")
package uk.kith.account.returns.annexa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
