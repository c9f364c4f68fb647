/** The statute book: one class for each source document, holding its timescales in the order the document says them. */
@NullMarked
package uk.kith.statute.book;

import org.jspecify.annotations.NullMarked;
