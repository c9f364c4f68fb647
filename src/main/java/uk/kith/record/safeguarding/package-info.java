/** Help and protection: plans for children in need, section 47 enquiries, conferences, protection plans, and the time before court. */
@NullMarked
@ApplicationModule(
        id = "safeguarding",
        displayName = "Safeguarding",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit", "people", "workforce", "frontdoor"
        })
package uk.kith.record.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
