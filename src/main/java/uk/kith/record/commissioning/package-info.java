/** Who provides homes for children. */
@NullMarked
@ApplicationModule(
        id = "commissioning",
        displayName = "Commissioning",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit"})
package uk.kith.record.commissioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
