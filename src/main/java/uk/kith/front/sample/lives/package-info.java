/** The lives of the sample: families, children, their time in care and after it. */
@NullMarked
package uk.kith.front.sample.lives;

import org.jspecify.annotations.NullMarked;
