/** How the examples of the national rules are written and read. */
@NullMarked
package uk.kith.account.returns.rules;

import org.jspecify.annotations.NullMarked;
