/** The people who work for the sample authority. */
@NullMarked
package uk.kith.front.sample.work;

import org.jspecify.annotations.NullMarked;
