/** What the national rules find in the record, as people read it: by rule, child, worker and team, with what was explained. */
@NullMarked
@NamedInterface("findings")
package uk.kith.account.returns.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
