/** What law and guidance ask for: timescales with their sources, code sets, identifiers. No database, no beans. */
@NullMarked
@ApplicationModule(
        id = "statute",
        displayName = "Statute",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
package uk.kith.statute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
