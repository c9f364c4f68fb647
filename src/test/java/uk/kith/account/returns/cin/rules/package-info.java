/** The rules of the children-in-need census, held against their examples. */
@NullMarked
package uk.kith.account.returns.cin.rules;

import org.jspecify.annotations.NullMarked;
