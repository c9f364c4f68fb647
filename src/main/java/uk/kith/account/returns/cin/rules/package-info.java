/** The national rules of the children-in-need census. They know the message's own rows and nothing else. */
@NullMarked
@NamedInterface("cin-rules")
package uk.kith.account.returns.cin.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
