/** Children missing from home or care, and the return interviews they are offered. */
@NullMarked
@ApplicationModule(
        id = "missing",
        displayName = "Missing",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit", "people"})
package uk.kith.record.missing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
