/** The national rules on the live record: what they find today, kept fresh child by child. */
@NullMarked
@NamedInterface("live")
package uk.kith.account.returns.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
