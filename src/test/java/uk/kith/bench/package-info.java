/** How quick Kith is, measured on the machine at hand. Run on request only: see {@link uk.kith.bench.BenchmarksTest}. */
@NullMarked
package uk.kith.bench;

import org.jspecify.annotations.NullMarked;
