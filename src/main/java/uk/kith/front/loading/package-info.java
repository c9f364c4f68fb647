/** Files into the record: reads the rows of a return as facts, places those that can stand and lists the others. */
@NullMarked
@ApplicationModule(
        id = "loading",
        displayName = "Loading",
        allowedDependencies = {
            "kernel",
            "statute",
            "database",
            "identity",
            "people",
            "workforce",
            "lookedafter",
            "permanence",
            "missing",
            "careleavers",
            "returns",
            "returns::ssda903",
            "returns::ssda903-cells"
        })
package uk.kith.front.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
