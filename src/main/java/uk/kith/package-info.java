/** Kith: one record of a child's life with children's services, and all that an authority says about it. */
@NullMarked
package uk.kith;

import org.jspecify.annotations.NullMarked;
