/** Recording and correcting: one page for each noun, what it does to clocks, and the history of each fact. */
@NullMarked
package uk.kith.front.desk.recording;

import org.jspecify.annotations.NullMarked;
