/** The rules of the looked-after return, held against their examples. */
@NullMarked
package uk.kith.account.returns.ssda903.rules;

import org.jspecify.annotations.NullMarked;
