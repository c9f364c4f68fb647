/** The file of a children-in-need census: an XML message into plain rows, and back. */
@NullMarked
@NamedInterface("cin-files")
package uk.kith.account.returns.cin.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
