/** The front door: who got in touch about a child, the referrals that came of it, and the assessments of what the child needs. */
@NullMarked
@ApplicationModule(
        id = "frontdoor",
        displayName = "Front door",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit", "people", "workforce"})
package uk.kith.record.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
