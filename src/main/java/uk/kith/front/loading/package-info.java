/** Files into the record: returns as facts, placed where they can stand and listed where not; and reference data. */
@NullMarked
@ApplicationModule(
        id = "loading",
        displayName = "Loading",
        allowedDependencies = {
            "kernel",
            "statute",
            "database",
            "identity",
            "audit",
            "authority",
            "people",
            "workforce",
            "commissioning",
            "frontdoor",
            "earlyhelp",
            "safeguarding",
            "lookedafter",
            "permanence",
            "missing",
            "careleavers",
            "measures",
            "measures::comparing",
            "returns",
            "returns::files",
            "returns::ssda903",
            "returns::annexa",
            "returns::rules",
            "returns::ssda903-rules",
            "returns::cells",
            "returns::cin",
            "returns::ssda903-cells",
            "returns::ssda903-files"
        })
package uk.kith.front.loading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
