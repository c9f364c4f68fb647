/** The trail of who looked at whom and who changed what, chained so that it cannot be altered unseen. */
@NullMarked
@ApplicationModule(
        id = "audit",
        displayName = "Audit",
        allowedDependencies = {"kernel", "database", "identity"})
package uk.kith.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
