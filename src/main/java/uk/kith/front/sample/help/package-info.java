/** How the children of the sample were helped and protected, from the first contact to the last review of a plan. */
@NullMarked
package uk.kith.front.sample.help;

import org.jspecify.annotations.NullMarked;
