/** The headline figures of the sample beside those of the reports it resembles. */
@NullMarked
package uk.kith.front.sample.figures;

import org.jspecify.annotations.NullMarked;
