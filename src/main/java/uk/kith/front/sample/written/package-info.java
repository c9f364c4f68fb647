/** The lives written down as the record keeps them. */
@NullMarked
package uk.kith.front.sample.written;

import org.jspecify.annotations.NullMarked;
