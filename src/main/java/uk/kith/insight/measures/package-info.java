/** Measures: questions asked of the record that name the children they count, with everything that is made of the answers. */
@NullMarked
@ApplicationModule(
        id = "measures",
        displayName = "Measures",
        allowedDependencies = {
            "kernel",
            "statute",
            "database",
            "identity",
            "audit",
            "authority",
            "pages",
            "people",
            "workforce",
            "frontdoor",
            "earlyhelp",
            "safeguarding",
            "lookedafter",
            "permanence",
            "missing",
            "careleavers",
            "deadlines"
        })
package uk.kith.insight.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
