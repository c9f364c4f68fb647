/** What a check of a return found, as files: one line for each row that a rule flags. */
@NullMarked
@NamedInterface("checking")
package uk.kith.account.returns.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
