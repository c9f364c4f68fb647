/** Chance that repeats itself: what a seed draws once it draws again. */
@NullMarked
package uk.kith.front.sample.chance;

import org.jspecify.annotations.NullMarked;
