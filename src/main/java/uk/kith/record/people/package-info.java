/** People: children and those around them, their names, identifiers, addresses and relationships. */
@NullMarked
@ApplicationModule(
        id = "people",
        displayName = "People",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit"})
package uk.kith.record.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
