/** The children-in-need census as the message's own plain rows: what the file says, kept as it came. */
@NullMarked
@NamedInterface("cin")
package uk.kith.account.returns.cin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
