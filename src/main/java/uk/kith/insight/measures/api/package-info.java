/** Figures for other programs, each with a token of its own: never a child, and small numbers held back unless it may see them. */
@NullMarked
package uk.kith.insight.measures.api;

import org.jspecify.annotations.NullMarked;
