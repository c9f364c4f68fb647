/** The returns: checked, compared, signed off, and the file that was sent. */
@NullMarked
package uk.kith.front.desk.returns;

import org.jspecify.annotations.NullMarked;
