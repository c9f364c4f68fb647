/** An authority that does not exist, with people who do not exist, made from a seed: for the demonstration and for tests. */
@NullMarked
@ApplicationModule(
        id = "sample",
        displayName = "Sample authority",
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
            "measures"
        })
package uk.kith.front.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
