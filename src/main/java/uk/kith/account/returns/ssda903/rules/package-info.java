/** The national rules of the looked-after return, by the table whose rows they look at first. They know only its rows. */
@NullMarked
@NamedInterface("ssda903-rules")
package uk.kith.account.returns.ssda903.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
