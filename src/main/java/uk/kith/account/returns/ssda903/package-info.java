/** The SSDA903 return of children looked after as the return's own plain records: what the files say, kept as it came. */
@NullMarked
@NamedInterface("ssda903")
package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
