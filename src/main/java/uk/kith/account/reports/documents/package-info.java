/** Reports made ready to be read: sentences, tables and charts whose numbers are all taken from the same kept figures. */
@NullMarked
@NamedInterface("documents")
package uk.kith.account.reports.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
