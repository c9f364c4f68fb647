/** Places that are on no map: towns, streets, postcodes, and those who give children a home there. */
@NullMarked
package uk.kith.front.sample.place;

import org.jspecify.annotations.NullMarked;
