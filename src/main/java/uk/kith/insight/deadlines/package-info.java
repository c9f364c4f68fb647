/** Deadlines: every clock the law, guidance or the authority sets, worked out from the facts whenever it is asked. */
@NullMarked
@ApplicationModule(
        id = "deadlines",
        displayName = "Deadlines",
        allowedDependencies = {
            "kernel",
            "statute",
            "database",
            "authority",
            "people",
            "workforce",
            "frontdoor",
            "safeguarding",
            "lookedafter",
            "permanence",
            "missing",
            "careleavers"
        })
package uk.kith.insight.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
