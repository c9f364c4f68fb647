/** Performance: scorecards, a page for each measure with the children behind it, questions put together by clicking, and the week's digest. */
@NullMarked
package uk.kith.front.desk.performance;

import org.jspecify.annotations.NullMarked;
