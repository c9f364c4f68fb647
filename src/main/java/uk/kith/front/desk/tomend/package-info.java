/** What the national rules find in one child's record, beside the rows that it is found in. */
@NullMarked
package uk.kith.front.desk.tomend;

import org.jspecify.annotations.NullMarked;
