/** Children looked after: episodes, placements, reviews, visits, health and plans. */
@NullMarked
@ApplicationModule(
        id = "lookedafter",
        displayName = "Looked after",
        allowedDependencies = {"kernel", "statute", "database", "identity", "audit", "people", "workforce"})
package uk.kith.record.lookedafter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
