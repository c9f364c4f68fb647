/** Young people who have left care: who keeps in touch, what they do, where they live. */
@NullMarked
@ApplicationModule(
        id = "careleavers",
        displayName = "Care leavers",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit", "people", "workforce"})
package uk.kith.record.careleavers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
