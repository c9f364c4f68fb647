/** Permanence: earlier permanence that ended, and the way to adoption or special guardianship. */
@NullMarked
@ApplicationModule(
        id = "permanence",
        displayName = "Permanence",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit", "people", "workforce"})
package uk.kith.record.permanence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
