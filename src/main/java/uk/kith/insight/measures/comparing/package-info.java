/** Figures held against one another: what chance would give, what others have, what was aimed at, and what may be told outside. */
@NullMarked
@NamedInterface("comparing")
package uk.kith.insight.measures.comparing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
