/** Returns through the record and out again. */
@NullMarked
package uk.kith.front.loading;

import org.jspecify.annotations.NullMarked;
