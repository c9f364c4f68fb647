/** Clocks as pages show them, and the register of all of them. */
@NullMarked
package uk.kith.front.desk.clocks;

import org.jspecify.annotations.NullMarked;
