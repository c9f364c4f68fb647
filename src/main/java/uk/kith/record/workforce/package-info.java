/** Teams, professionals, and who works with which child. */
@NullMarked
@ApplicationModule(
        id = "workforce",
        displayName = "Workforce",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit", "pages", "people"})
package uk.kith.record.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
