/** Whole returns, of files or of the record, held against the national rules; what was found, and what was signed off and sent. */
@NullMarked
@NamedInterface("runs")
package uk.kith.account.returns.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
