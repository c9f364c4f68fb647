/** How many children are wanted where on which days, so that the sample has a past like that of the reports. */
@NullMarked
package uk.kith.front.sample.counts;

import org.jspecify.annotations.NullMarked;
