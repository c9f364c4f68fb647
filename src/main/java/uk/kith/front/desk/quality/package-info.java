/** Data quality: what the national rules find in the record, by rule, child, worker and team, and how ready the returns are. */
@NullMarked
package uk.kith.front.desk.quality;

import org.jspecify.annotations.NullMarked;
